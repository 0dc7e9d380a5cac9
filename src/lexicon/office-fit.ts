import { OFFICE_GROUPS } from './description-words.ts';

/**
 * How well a description fits an office held, 0 for not at all, 4 for the same words:
 *
 *     officeFit('secretary', 'secretary of state')           3
 *     officeFit('minister', 'foreign minister')              3
 *     officeFit('top diplomat', 'foreign minister')          2
 *     officeFit('secretary', 'assistant secretary of state') 1
 */
export function officeFit(description: string, office: string): number {
  if (office === '') return 0;
  if (description === office) return 4;
  if (office.endsWith(` ${description}`)) return 3;
  if (/^ (?:of|for|to|on) /.test(office.slice(description.length, description.length + 4) + ' '))
    if (office.startsWith(description)) return 3;
  const head = officeHead(office);
  const group = OFFICE_GROUPS.get(lastWord(officeHead(description)));
  if (group && (group.has(office) || group.has(head))) return 2;
  return head.endsWith(` ${officeHead(description)}`) ? 1 : 0;
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
