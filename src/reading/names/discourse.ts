import { SPEECH } from '../../lexicon/word-classes.ts';
import { POSSESSIVE } from '../../text/tokens.ts';
import type { TokenRange } from './atoms.ts';
import type { GovernmentMention } from './governments.ts';
import type { Linking } from './pieces.ts';
import { isOf } from './scan.ts';
import type { Scan } from './scan.ts';

/** Who was spoken of, in order of the text; a row of people or states is one reference of several. */
export interface Reference extends TokenRange {
  readonly entities: readonly number[];
  readonly sentence: number;
  /** How much it is what its sentence is about: subjects and speakers high, owners low. */
  readonly weight: number;
}

/** An office told before its holder is named: "Chile's foreign minister said ... Ana Ruiz told reporters". */
export interface OfficeAhead {
  /** The unnamed entity that stands for the holder so far. */
  readonly entity: number;
  readonly sentence: number;
}

/** The article up to the place that is being read. */
export interface Discourse {
  readonly linking: Linking;
  readonly references: Reference[];
  /** Place of the latest reference of each entity. */
  readonly lastOf: Map<number, number>;
  /** Sentence in which each entity was first spoken of. */
  readonly firstOf: Map<number, number>;
  /** Offices told without a name, in order. */
  readonly ahead: OfficeAhead[];
  /** The person named later for an unnamed entity. */
  readonly joined: Map<number, number>;
  /** Words for governments so far, in order. */
  readonly governments: GovernmentMention[];
  /** The state that the article is about; null for none. */
  readonly home: string | null;
  sentence: number;
  /** Token of the first reference in the latest sentence that has one. */
  opening: number;
}

/** How much more the first of a sentence is what it is about. */
const SUBJECT = 0.5;

/** Notes that somebody was spoken of; nobody is not noted. */
export function refer(
  discourse: Discourse,
  { from, to }: TokenRange,
  entities: readonly number[],
): void {
  if (entities.length === 0) return;
  const { references, lastOf, firstOf, sentence } = discourse;
  if (references.at(-1)?.sentence !== sentence) discourse.opening = from;
  const lead = from === discourse.opening ? SUBJECT : 0;
  const weight = weightOf(discourse.linking.scan, { from, to }) + lead;
  const place = references.push({ from, to, entities, sentence, weight }) - 1;
  for (const entity of entities) {
    lastOf.set(entity, place);
    if (!firstOf.has(entity)) firstOf.set(entity, sentence);
  }
}

/** Place of the latest reference to the entity alone or in a row; -1 for none. */
export function lastReference(discourse: Discourse, entity: number): number {
  return discourse.lastOf.get(entity) ?? -1;
}

/**
 * The row for which the test holds in the nearest sentence that has one, at most `reach` back: what
 * that sentence is about rather than others, of two the latest. Null for none.
 */
export function lastRow(
  discourse: Discourse,
  reach: number,
  isWanted: (entities: readonly number[]) => boolean,
): readonly number[] | null {
  const { references, sentence } = discourse;
  let best: Reference | null = null;
  for (let i = references.length - 1; i >= 0; i -= 1) {
    const reference = references[i];
    if (reference === undefined || sentence - reference.sentence > reach) break;
    if (best && reference.sentence < best.sentence) break;
    if (reference.entities.length < 2 || !isWanted(reference.entities)) continue;
    if (best === null || reference.weight > best.weight) best = reference;
  }
  return best?.entities ?? null;
}

const PREPOSITIONS = new Set(
  'with by to of from for in on at against between and or about after before told via including near over'.split(
    ' ',
  ),
);

function weightOf(scan: Scan, { from, to }: TokenRange): number {
  const { tokens } = scan;
  const isOwner = tokens.kinds[to] === POSSESSIVE;
  const isObject = PREPOSITIONS.has(tokens.lowers[from - 1] ?? '');
  const isSpeaker = isOf(scan, to, SPEECH) || isOf(scan, from - 1, SPEECH);
  return (isOwner ? -1 : 0) + (isObject ? 0 : 2) + (isSpeaker ? 2 : 0);
}
