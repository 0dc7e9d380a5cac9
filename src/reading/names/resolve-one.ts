import { HOLDER_HEADS, OFFICE_GROUPS, OFFICIAL_HEADS } from '../../lexicon/description-words.ts';
import { lastWord, officeFit } from '../../lexicon/office-fit.ts';
import { POSSESSIVE } from '../../text/tokens.ts';
import type { Description } from './description.ts';
import { lastReference } from './discourse.ts';
import type { Discourse } from './discourse.ts';
import type { OfficeUse } from './office-use.ts';
import { holdersLike } from './registry.ts';
import type { Draft } from './registry.ts';
import { officeHolder, unnamedEntity } from './unnamed.ts';

/** Whom a description in the singular means: one entity, none when unsettled, null when it is no mention. */
export function resolveOne(
  discourse: Discourse,
  description: Description,
): readonly number[] | null {
  const { determiner, use, head } = description;
  if (determiner === null)
    return isBareTitle(discourse, description) ? known(discourse, use) : null;
  if (determiner === 'indefinite' || determiner === 'further')
    return asList(unnamedEntity(discourse, description));
  if (determiner === 'own' && use.of.length > 0) return ofState(discourse, description);
  if (determiner === 'own')
    return description.isSpeaker ? asList(unnamedEntity(discourse, description)) : null;
  if (!use.office.isOfBody) return null;
  const found = known(discourse, use);
  if (found.length > 0) return found;
  if (OFFICIAL_HEADS.has(head))
    return lastOfficial(discourse) ?? asList(unnamedEntity(discourse, description)) ?? [];
  const [state] = use.of;
  const isHolder = HOLDER_HEADS.has(head) && (head === 'leader' || !OFFICE_GROUPS.has(head));
  return state !== undefined && isHolder && !use.isFormer && !ownsOffice(discourse, description)
    ? [officeHolder(discourse, use, state)]
    : [];
}

/** "his Chilean counterpart": the holder there, an unnamed one where no name is known. */
function ofState(discourse: Discourse, { use }: Description): readonly number[] {
  const [state = ''] = use.of;
  return [holderOf(discourse, use, state) ?? officeHolder(discourse, use, state)];
}

/** "the Chilean President's adviser": she is only spoken of to say whose adviser it is. */
function ownsOffice({ linking }: Discourse, { to }: Description): boolean {
  return linking.scan.tokens.kinds[to] === POSSESSIVE;
}

function asList(entity: number | null): readonly number[] | null {
  return entity === null ? null : [entity];
}

function known(discourse: Discourse, use: OfficeUse): readonly number[] {
  const entity = holderOf(discourse, use, use.of[0] ?? null);
  return entity === null ? [] : [entity];
}

/** "Secretary then met": a capital title that opens the sentence and stands for its holder. */
function isBareTitle(discourse: Discourse, { from, use }: Description): boolean {
  const { scan } = discourse.linking;
  const sentence = scan.sentences[discourse.sentence];
  return (
    from === sentence?.from &&
    !sentence.isHeadline &&
    use.office.isOfBody &&
    use.of.length === 0 &&
    /^[a-z]/.test(scan.tokens.words[use.to] ?? '')
  );
}

/**
 * The person who holds the office, of that state or body where one is asked for; the best fit, then
 * the one spoken of last. Null for nobody.
 */
export function holderOf(discourse: Discourse, use: OfficeUse, of: string | null): number | null {
  let best = -1;
  let bestScore = 0;
  let bestPlace = -2;
  const { registry } = discourse.linking;
  for (const entity of holdersLike(registry, use.words)) {
    const draft = registry.drafts[entity];
    if (draft === undefined) continue;
    const fit = fitOf(draft, use, of);
    const place = lastReference(discourse, entity);
    if (fit === 0 || (place < 0 && of === null)) continue;
    const score = fit + nearness(discourse, place);
    if (score < bestScore || (score === bestScore && place <= bestPlace)) continue;
    [best, bestScore, bestPlace] = [entity, score, place];
  }
  return best < 0 ? null : best;
}

/** 1.5 in this sentence, less with every sentence back, nearly nothing far away. */
function nearness({ references, sentence }: Discourse, place: number): number {
  const reference = references[place];
  return reference ? 3 / (2 + sentence - reference.sentence) : 0;
}

/** How well an entity's roles fit; a role of another state does not, one of no state does less. */
function fitOf(draft: Draft, use: OfficeUse, of: string | null): number {
  if (draft.kind !== 'person' && draft.kind !== 'unnamed') return 0;
  let best = 0;
  for (const role of draft.roles) {
    const isGroup = OFFICE_GROUPS.has(lastWord(use.words));
    if (role.former !== use.isFormer && !(role.former && isGroup)) continue;
    const fit = officeFit(use.words, role.office);
    if (fit === 0 || (of !== null && role.of !== null && role.of !== of)) continue;
    best = Math.max(best, of !== null && role.of === null ? fit - 0.5 : fit);
  }
  return best;
}

/** "the official": an unnamed one spoken of last, else a person with an office in the last two sentences. */
function lastOfficial(discourse: Discourse): readonly number[] | null {
  const { references, sentence, linking } = discourse;
  for (let i = references.length - 1; i >= 0; i -= 1) {
    const reference = references[i];
    if (reference === undefined || sentence - reference.sentence > 2) return null;
    const [entity] = reference.entities;
    const draft = linking.registry.drafts[entity ?? -1];
    if (reference.entities.length === 1 && draft?.kind === 'person' && draft.roles.length > 0)
      return reference.entities;
  }
  return null;
}
