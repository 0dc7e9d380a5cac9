import { GROUP_HEADS, OFFICIAL_HEADS, UNNAMED_HEADS } from '../../lexicon/description-words.ts';
import { withArticle } from './body-name.ts';
import { officeHead } from '../../lexicon/office-fit.ts';
import type { Description } from './description.ts';
import type { Discourse } from './discourse.ts';
import { roleOf } from './link-roles.ts';
import type { OfficeUse } from './office-use.ts';
import { printedName } from './people.ts';
import { addRole, enter } from './registry.ts';
import { titleCase } from './title-case.ts';

/** The unnamed speaker or officials of a description, made when new; null when it speaks of no one in particular. */
export function unnamedEntity(discourse: Discourse, description: Description): number | null {
  const { head, isSpeaker, determiner, use } = description;
  const isTold = determiner !== null || use.of.length > 0;
  const isOwned = use.of.length > 0 || description.isRestricted;
  const isGroup =
    use.office.isPlural && isOwned && GROUP_HEADS.has(head) && !isAttribute(discourse, description);
  if (!UNNAMED_HEADS.has(head) && !isGroup) return null;
  if (!isSpeaker && !isGroup && !(OFFICIAL_HEADS.has(head) && isTold)) return null;
  const name = nameOf(discourse, description);
  const { registry } = discourse.linking;
  const further = determiner === 'further' ? `@${description.from}` : '';
  const entity = enter(registry, 'unnamed', name.toLowerCase() + further, name);
  giveOffice(discourse, entity, use, use.of[0] ?? null);
  const draft = registry.drafts[entity];
  if (draft) draft.isPlural = use.office.isPlural;
  return entity;
}

/** The printed words; "(GU) leaders" of the Green Union after the bracket, with the whole name before. */
function nameOf({ linking }: Discourse, { bare, to, use }: Description): string {
  const { words } = linking.scan.tokens;
  for (let i = bare; i < to; i += 1) {
    if (words[i] === '(') break;
    if (words[i] !== ')') continue;
    return `${use.of[0] ?? ''} ${printedName(linking.scan, { from: i + 1, to })}`.trim();
  }
  return printedName(linking.scan, { from: bare, to });
}

/** "the Foreign Ministers' Meeting": whose it is, or what kind. */
function isAttribute({ linking: { scan } }: Discourse, { to }: Description): boolean {
  const word = scan.tokens.lowers[to] ?? '';
  return word === "'" || word === '’' || GATHERINGS.has(word);
}

const GATHERINGS = new Set(
  'meeting meetings summit summits council conference forum retreat statement committee dialogue'.split(
    ' ',
  ),
);

/** "Deputy Prime Minister of Chile" as somebody, when no name is known. */
export function officeHolder(discourse: Discourse, use: OfficeUse, state: string): number {
  const name = `${titleCase(use.words)} of ${withArticle(state)}`;
  const entity = enter(discourse.linking.registry, 'unnamed', name.toLowerCase(), name);
  giveOffice(discourse, entity, use, state);
  return entity;
}

function giveOffice(discourse: Discourse, entity: number, use: OfficeUse, of: string | null): void {
  const { linking } = discourse;
  if ((linking.registry.drafts[entity]?.roles.length ?? 0) > 0) return;
  const role = roleOf(linking, use, of, 'names/unnamed');
  const isSource = officeHead(role.office) === 'source';
  addRole(linking.registry, entity, isSource ? { ...role, office: 'source' } : role);
}
