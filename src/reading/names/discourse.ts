import { SPEECH } from '../../lexicon/word-classes.ts';
import { POSSESSIVE } from '../../text/tokens.ts';
import type { TokenRange } from './atoms.ts';
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

/** The article up to the place that is being read. */
export interface Discourse {
  readonly linking: Linking;
  readonly references: Reference[];
  /** Place of the latest reference of each entity. */
  readonly lastOf: Map<number, number>;
  sentence: number;
}

/** Notes that somebody was spoken of; nobody is not noted. */
export function refer(
  discourse: Discourse,
  { from, to }: TokenRange,
  entities: readonly number[],
): void {
  if (entities.length === 0) return;
  const weight = weightOf(discourse.linking.scan, { from, to });
  const { references, lastOf, sentence } = discourse;
  const place = references.push({ from, to, entities, sentence, weight }) - 1;
  for (const entity of entities) lastOf.set(entity, place);
}

/** Place of the latest reference to the entity alone or in a row; -1 for none. */
export function lastReference(discourse: Discourse, entity: number): number {
  return discourse.lastOf.get(entity) ?? -1;
}

/** The latest row of at least `least` for which the test holds, at most `reach` sentences back; null for none. */
export function lastRow(
  discourse: Discourse,
  reach: number,
  isWanted: (entities: readonly number[]) => boolean,
): readonly number[] | null {
  const { references, sentence } = discourse;
  for (let i = references.length - 1; i >= 0; i -= 1) {
    const reference = references[i];
    if (reference === undefined || sentence - reference.sentence > reach) return null;
    if (reference.entities.length > 1 && isWanted(reference.entities)) return reference.entities;
  }
  return null;
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
