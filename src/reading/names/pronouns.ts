import { PRONOUNS } from '../../lexicon/description-words.ts';
import { SPEECH } from '../../lexicon/word-classes.ts';
import { POSSESSIVE, WORD } from '../../text/tokens.ts';
import { lastRow } from './discourse.ts';
import type { Discourse, Reference } from './discourse.ts';
import { personByPart } from './link-person.ts';
import { isOf } from './scan.ts';

/** Sentences a pronoun looks back. */
const REACH = 3;

/** Whom the pronoun at token `i` means; none when nobody fits. */
export function resolvePronoun(discourse: Discourse, i: number): readonly number[] {
  const meant = PRONOUNS.get(discourse.linking.scan.tokens.lowers[i] ?? '');
  if (meant === undefined) return [];
  const surname = surnameHe(discourse, i);
  if (surname !== null) return [surname];
  if (meant === 'many') return lastRow(discourse, 2, (row) => isPeople(discourse, row)) ?? [];
  const best = ownerBefore(discourse, i, meant) ?? bestReference(discourse, i, meant);
  return best?.entities ?? [];
}

/** "Ruiz's comments after his talks": a possessive goes to the owner just before it. */
function ownerBefore(discourse: Discourse, i: number, gender: 'man' | 'woman'): Reference | null {
  const { tokens } = discourse.linking.scan;
  const lower = tokens.lowers[i];
  if (lower !== 'his' && (lower !== 'her' || tokens.kinds[i + 1] !== WORD)) return null;
  const last = discourse.references.findLast(({ entities }) => entities.length === 1);
  const isOwner = last && tokens.kinds[last.to] === POSSESSIVE && i - last.to < 6;
  return isOwner && canMean(discourse, last, gender) ? last : null;
}

/** "told He": a capital inside the sentence is the surname of somebody named He. */
function surnameHe({ linking, sentence }: Discourse, i: number): number | null {
  const { scan } = linking;
  if (scan.tokens.words[i] !== 'He' || i === scan.sentences[sentence]?.from) return null;
  return scan.tokens.kinds[i - 1] === WORD ? personByPart(linking, 'he', null) : null;
}

function isPeople(discourse: Discourse, row: readonly number[]): boolean {
  const { drafts } = discourse.linking.registry;
  return row.every(
    (entity) => drafts[entity]?.kind === 'person' || drafts[entity]?.kind === 'unnamed',
  );
}

/** The reference that is nearest and most what its sentence is about. */
function bestReference(discourse: Discourse, i: number, gender: 'man' | 'woman'): Reference | null {
  const { references, sentence, linking } = discourse;
  const speaks = isOf(linking.scan, i + 1, SPEECH);
  let best: Reference | null = null;
  let bestScore = -Infinity;
  for (let at = references.length - 1; at >= 0; at -= 1) {
    const reference = references[at];
    if (reference === undefined || sentence - reference.sentence > REACH) break;
    if (!canMean(discourse, reference, gender)) continue;
    const isTold = linking.registry.drafts[reference.entities[0] ?? -1]?.gender === gender;
    const known = isTold ? TOLD : 0;
    const back = sentence - reference.sentence;
    const score = reference.weight * (speaks ? 1.5 : 1) + known - 3 * back;
    if (score > bestScore) [best, bestScore] = [reference, score];
  }
  return best;
}

/** How much more somebody is meant whose title, given name or pronoun tells the gender. */
const TOLD = 1;

function canMean(discourse: Discourse, { entities }: Reference, gender: 'man' | 'woman'): boolean {
  const draft = discourse.linking.registry.drafts[entities[0] ?? -1];
  if (draft === undefined || entities.length !== 1) return false;
  if (draft.kind !== 'person' && draft.kind !== 'unnamed') return false;
  if (draft.isPlural) return false;
  return draft.gender === null || draft.gender === gender;
}
