import { BARE_GROUPS, LOOSE_WORDS, OFFICE_GROUPS } from './office-groups.ts';

/** The rule of an office that only "his Chilean counterpart" gives somebody: it gives way to one that is told. */
export const LENT_ROLE = 'names/counterpart';

/**
 * A minister's office by one name whatever it is called: "minister of external affairs" and "foreign
 * affairs minister" are a "foreign minister". Others as they are.
 */
export function plainOffice(office: string): string {
  if (!office.includes('minister')) return office;
  const [, of, field = ''] = /^(.*?minister) (?:of|for) (?:the )?(.+)$/.exec(office) ?? [];
  const words = of === undefined ? office : of.replace(/minister$/, `${field} minister`);
  return words
    .replace('defence', 'defense')
    .replace(/\b(?:foreign|external) (?:affairs )?minister$/, 'foreign minister')
    .replace(/\binternal (?:affairs )?minister$/, 'interior minister')
    .replace('national defense minister', 'defense minister');
}

/**
 * How well a description fits an office held, 0 for not at all, 4 for the same words:
 *
 *     officeFit('secretary', 'secretary of state')                         3
 *     officeFit('minister', 'foreign minister')                            3
 *     officeFit('foreign minister', 'external affairs minister')           3
 *     officeFit('top diplomat', 'foreign minister')                        2
 *     officeFit('presidential aide', 'aide')                               2
 *     officeFit('foreign minister', 'minister for trade and foreign affairs') 2
 *     officeFit('secretary', 'assistant secretary of state')               1
 */
export function officeFit(description: string, office: string): number {
  if (office === '') return 0;
  if (description === office) return 4;
  if (office.includes('minister') && plainOffice(description) === plainOffice(office)) return 3;
  if (office.endsWith(` ${description}`)) return 3;
  if (/^ (?:of|for|to|on) /.test(office.slice(description.length, description.length + 4) + ' '))
    if (office.startsWith(description)) return 3;
  const head = officeHead(office);
  const group = officeGroup(description);
  if (group && (group.has(office) || group.has(head))) return 2;
  if (bareOffice(description) === head || isFieldOf(description, office)) return 2;
  return head.endsWith(` ${officeHead(description)}`) ? 1 : 0;
}

/** Offices that the description can mean besides its own words: all of them for "the diplomat"; undefined for none. */
export function officeGroup(description: string): ReadonlySet<string> | undefined {
  return (
    OFFICE_GROUPS.get(lastWord(officeHead(description))) ?? BARE_GROUPS.get(bareOffice(description))
  );
}

/** "aide" of "presidential aide", "senior aide". */
function bareOffice(description: string): string {
  const space = description.indexOf(' ');
  return LOOSE_WORDS.has(description.slice(0, Math.max(space, 0)))
    ? description.slice(space + 1)
    : description;
}

/** "foreign minister" of a "minister for trade and foreign affairs". */
function isFieldOf(description: string, office: string): boolean {
  const [field = '', head, more] = description.split(' ');
  if (head !== 'minister' || more !== undefined) return false;
  return /^minister (?:of|for) /.test(office) && office.includes(` ${field}`);
}

/** "assistant secretary" of "assistant secretary of state for european affairs". */
export function officeHead(office: string): string {
  const told = /^(?:person|people|sources?) (?:familiar|close|briefed|with|involved)/.exec(office);
  if (told) return 'source';
  const cut = / (?:of|for|to|on|in|at) /.exec(office);
  return cut ? office.slice(0, cut.index) : office;
}

/** "secretary" of "assistant secretary". */
export function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1);
}
