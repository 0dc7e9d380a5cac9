import { OFFICIAL_HEADS, UNNAMED_HEADS } from '../../lexicon/description-words.ts';
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
  if (!UNNAMED_HEADS.has(head)) return null;
  const isTold = determiner !== null || use.of.length > 0;
  if (!isSpeaker && !(OFFICIAL_HEADS.has(head) && isTold)) return null;
  const name = printedName(discourse.linking.scan, { from: description.bare, to: description.to });
  const { registry } = discourse.linking;
  const further = determiner === 'further' ? `@${description.from}` : '';
  const entity = enter(registry, 'unnamed', name.toLowerCase() + further, name);
  giveOffice(discourse, entity, use, use.of[0] ?? null);
  const draft = registry.drafts[entity];
  if (draft) draft.isPlural = use.office.isPlural;
  return entity;
}

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
