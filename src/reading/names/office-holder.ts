import { OFFICE_GROUPS } from '../../lexicon/office-groups.ts';
import { lastWord, officeFit } from '../../lexicon/office-fit.ts';
import { lastReference } from './discourse.ts';
import type { Discourse } from './discourse.ts';
import type { OfficeUse } from './office-use.ts';
import { holdersLike } from './registry.ts';
import type { Draft } from './registry.ts';

/**
 * The person who holds the office, of that state or body where one is asked for; the best fit, then
 * the one spoken of last. Null for nobody.
 */
export function holderOf(discourse: Discourse, use: OfficeUse, of: string | null): number | null {
  let best = -1;
  let bestScore = 0;
  let bestPlace = -2;
  const { registry } = discourse.linking;
  const isNew = of !== null && !use.office.isPlural && isNewState(discourse, of);
  const isBody = of !== null && !registry.byKey.has(`country:${of.toLowerCase()}`);
  for (const entity of holdersLike(registry, use.words)) {
    const draft = registry.drafts[entity];
    if (draft === undefined || (draft.isPlural && !use.office.isPlural)) continue;
    const fit = fitOf(draft, use, of, { isNew, isBody });
    const place = lastReference(discourse, entity);
    if (fit === 0 || (place < 0 && of === null)) continue;
    const score = fit + nearness(discourse, place);
    if (score < bestScore || (score === bestScore && place <= bestPlace)) continue;
    [best, bestScore, bestPlace] = [entity, score, place];
  }
  return best < 0 ? null : best;
}

/** 1.5 in this sentence, less with every sentence back; what its sentence is about counts more. */
function nearness({ references, sentence }: Discourse, place: number): number {
  const reference = references[place];
  if (reference === undefined) return 0;
  return (3 + 0.6 * reference.weight) / (2 + sentence - reference.sentence);
}

/**
 * How well an entity's roles fit; a role of another state does not, one of no state does less, not where
 * the state is new (`isNew`), and where a body is asked for (`isBody`) only with the same words.
 */
function fitOf(
  draft: Draft,
  use: OfficeUse,
  of: string | null,
  { isNew, isBody }: { readonly isNew: boolean; readonly isBody: boolean },
): number {
  if (draft.kind !== 'person' && draft.kind !== 'unnamed') return 0;
  let best = 0;
  for (const role of draft.offices.values()) {
    const isGroup = OFFICE_GROUPS.has(lastWord(use.words));
    if (role.former !== use.isFormer && !(role.former && isGroup)) continue;
    const fit = officeFit(use.words, role.office);
    if (fit === 0) continue;
    if (of !== null && role.of !== null && role.of !== of) return 0;
    if (role.of === null && (isNew || (isBody && fit < 3))) continue;
    best = Math.max(best, of !== null && role.of === null ? fit - 0.5 : fit);
  }
  return best;
}

/** Whether a state is named in this sentence first: whoever was a minister before is one of another. */
function isNewState({ linking, firstOf, sentence }: Discourse, of: string): boolean {
  const state = linking.registry.byKey.get(`country:${of.toLowerCase()}`);
  return state !== undefined && (firstOf.get(state) ?? sentence) === sentence;
}
