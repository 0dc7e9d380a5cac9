import { COORDINATOR, DETERMINER, PREPOSITION, RELATIVE } from '../../lexicon/function-words.ts';
import { governmentsIn } from './governments.ts';
import { BODY_NOUNS } from '../../lexicon/description-words.ts';
import { authorsIn } from './paper-authors.ts';
import type { QuoteView } from './quote-view.ts';
import type { Mention } from '../../model/reading.ts';
import {
  endOf,
  has,
  isCapital,
  isMark,
  isWord,
  lowerAt,
  mentionOn,
  startOf,
} from './token-queries.ts';
import type { TokenRange } from './token-range.ts';

/** Who speaks: the words that name them, as tokens and as offsets. */
export interface Speaker extends TokenRange {
  readonly start: number;
  readonly end: number;
  /** Indices into the entities; empty when only described. */
  readonly entities: readonly number[];
}

/** A subject: the speaker, and the first token of the region it stands in with all that belongs to it. */
export interface Subject {
  readonly speaker: Speaker;
  readonly region: number;
}

/** The speaker a noun phrase names: the mention at its head, else its words up to the first preposition. */
export function speakerIn(view: QuoteView, range: TokenRange): Speaker {
  const authors = authorsIn(view, range);
  if (authors && authors.from < authors.to)
    return { ...speakerIn(view, authors), from: range.from };
  const head = headEnd(view, range);
  const mention = doerIn(view, range, head) ?? mentionOn(view, head - 1) ?? bodyAt(view, head);
  if (!mention) return nameAfter(view, range) ?? describe(view, { from: range.from, to: range.to });
  const entities = [...mention.entities];
  let start = Math.max(mention.start, startOf(view, range.from));
  for (let i = head - 1; i > range.from; i -= 1) {
    const other = mentionOn(view, i - 1);
    if (!has(view, i, COORDINATOR) || !other || has(view, i - 2, PREPOSITION)) continue;
    entities.unshift(...other.entities);
    start = Math.min(start, other.start);
  }
  return { ...range, start, end: mention.end, entities: [...new Set(entities)] };
}

/** "The PLF group of rebels", "Verdi labor union": the body named right before the word for what it is. */
function bodyAt(view: QuoteView, head: number): Mention | undefined {
  if (!BODY_NOUNS.has(lowerAt(view, head - 1))) return undefined;
  const mention = mentionOn(view, head - 2) ?? mentionOn(view, head - 3);
  return mention?.kind === 'organisation' && mention.form !== 'description' ? mention : undefined;
}

/** "Ruiz calls Lind": whom a headline names first does it; null where one name ends the phrase. */
function doerIn(view: QuoteView, range: TokenRange, head: number): Mention | null {
  const [first, last] = [mentionOn(view, range.from), mentionOn(view, head - 1)];
  if (first?.kind !== 'person' || last?.kind !== 'person' || first === last) return null;
  if (first.form === 'description' || last.form === 'description') return null;
  for (let i = range.from + 1; i < head; i += 1) {
    if (has(view, i, COORDINATOR | PREPOSITION) || isMark(view, i, ',(')) return null;
    const isBetween = mentionOn(view, i) === undefined && isWord(view, i);
    if (isBetween && !isCapital(view, i) && lowerAt(view, i).endsWith('s')) return first;
  }
  return null;
}

/** "said Acme's chief, Ana Ruiz": the name that the comma after a description sets off. */
export function nameAfter(view: QuoteView, range: TokenRange): Speaker | null {
  const mention = isMark(view, range.to, ',')
    ? view.mentions[view.mentionOf[range.to + 1] ?? -1]
    : undefined;
  if (mention?.kind !== 'person' || mention.form !== 'name') return null;
  const { end, entities } = mention;
  return { ...range, start: startOf(view, range.from), end, entities };
}

function describe(view: QuoteView, range: TokenRange): Speaker {
  return {
    ...range,
    start: startOf(view, range.from),
    end: endOf(view, range.to - 1),
    entities: governmentsIn(view, range),
  };
}

function headEnd(view: QuoteView, range: TokenRange): number {
  if (endsInPerson(view, range)) return range.to;
  for (let i = range.from + 1; i < range.to; i += 1) {
    const isInName = view.mentionOf[i] !== -1 && view.mentionOf[i] === view.mentionOf[i - 1];
    if (!isInName && (has(view, i, PREPOSITION | RELATIVE) || isMark(view, i, ',('))) return i;
  }
  return range.to;
}

/** "ambassador to Lusia Ana Ruiz": a name at the end that no preposition governs. */
function endsInPerson(view: QuoteView, range: TokenRange): boolean {
  const mention = mentionOn(view, range.to - 1);
  if (mention?.kind !== 'person' || mention.form === 'pronoun') return false;
  let i = range.to - 1;
  while (i > range.from && startOf(view, i) > mention.start) i -= 1;
  return i > range.from && !has(view, i - 1, PREPOSITION | DETERMINER | COORDINATOR);
}
