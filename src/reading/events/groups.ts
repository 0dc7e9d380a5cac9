import { AUXILIARIES, CLAUSE_BREAKS } from '../../lexicon/event-context.ts';
import type { Mention } from '../../model/reading.ts';
import type { EventView, SentenceTokens } from './event-view.ts';
import { dateAt, lowerAt, mentionAt, startOf } from './event-view.ts';

/** A row of people joined by "and", as mentions in reading order. */
export type Group = readonly Mention[];

const LINKS = new Set([
  ',',
  'and',
  '&',
  'as',
  'well',
  'both',
  'the',
  'a',
  'an',
  'his',
  'her',
  'their',
  'its',
  'with',
  'together',
  'along',
]);
const PREPOSITIONS = new Set(
  'of in at to from for on by into over under about against near outside inside via per toward towards'.split(
    ' ',
  ),
);

/** Those who can take part: people, groups, unnamed, and states or bodies where they act. */
export function isParty(mention: Mention): boolean {
  if (mention.kind === 'place') return mention.standsForGovernment;
  return true;
}

/**
 * The group that starts at or after token `from`, walking right over titles, articles and links;
 * empty when another word comes first.
 */
export function groupAfter(view: EventView, from: number, sentence: SentenceTokens): Group {
  const group: Mention[] = [];
  let i = from;
  let isLinked = true;
  while (i < sentence.to) {
    const mention = mentionAt(view, i);
    if (mention && isParty(mention) && isLinked && !isOfRole(view, i)) {
      group.push(mention);
      isLinked = false;
      i = tokenAfter(view, i, mention);
    } else if (view.isRole[i] === 1) i += 1;
    else if (isOfPhrase(view, i)) i = skipOfPhrase(view, i, sentence);
    else if (LINKS.has(lowerAt(view, i))) {
      if (lowerAt(view, i) === ',' && !continuesList(view, i + 1, sentence)) break;
      isLinked = true;
      i += 1;
    } else if (isTitleWord(view, i)) i += 1;
    else break;
  }
  return group;
}

/** A lower- or upper-case word of a title that the names layer did not mark, before a person. */
function isTitleWord(view: EventView, i: number): boolean {
  for (let j = i + 1; j <= i + 4; j += 1) {
    const mention = mentionAt(view, j);
    if (mention)
      return (
        mention.kind === 'person' &&
        !PREPOSITIONS.has(lowerAt(view, i)) &&
        !CLAUSE_BREAKS.has(lowerAt(view, i)) &&
        !AUXILIARIES.has(lowerAt(view, i)) &&
        !/^\W/.test(lowerAt(view, i))
      );
    if (
      PREPOSITIONS.has(lowerAt(view, j)) ||
      CLAUSE_BREAKS.has(lowerAt(view, j)) ||
      /^\W/.test(lowerAt(view, j))
    )
      return false;
  }
  return false;
}

function isOfRole(view: EventView, i: number): boolean {
  return (
    view.isRole[i] === 1 &&
    mentionAt(view, i)?.kind !== 'person' &&
    mentionAt(view, i)?.kind !== 'unnamed'
  );
}

function isOfPhrase(view: EventView, i: number): boolean {
  return lowerAt(view, i) === 'of' && mentionAt(view, i - 1) !== null;
}

function skipOfPhrase(view: EventView, i: number, sentence: SentenceTokens): number {
  let j = i + 1;
  while (j < sentence.to && (lowerAt(view, j) === 'the' || view.isRole[j] === 1)) j += 1;
  const mention = mentionAt(view, j);
  return mention ? tokenAfter(view, j, mention) : j;
}

/** After a comma the list goes on when a party follows before a verb or a preposition. */
function continuesList(view: EventView, from: number, sentence: SentenceTokens): boolean {
  const limit = Math.min(sentence.to, from + 10);
  for (let j = from; j < limit; j += 1) {
    const mention = mentionAt(view, j);
    if (mention && !isOfRole(view, j)) return isParty(mention) && mention.form !== 'pronoun';
    const lower = lowerAt(view, j);
    if (view.isRole[j] === 1 || lower === 'and' || lower === 'the') continue;
    if (!isTitleWord(view, j)) return false;
  }
  return false;
}

function tokenAfter(view: EventView, i: number, mention: Mention): number {
  let j = i;
  while (j < view.tokens.count && startOf(view.tokens, j) < mention.end) j += 1;
  return j;
}

/**
 * The group that is the subject of the verb at `verb`, walking left inside the clause: past
 * auxiliaries, dates, other words and phrases with a preposition; empty when there is none.
 */
export function groupBefore(view: EventView, verb: number, sentence: SentenceTokens): Group {
  for (let i = verb - 1; i >= sentence.from; i -= 1) {
    const mention = mentionAt(view, i);
    if (dateAt(view, i)) continue;
    if (mention && isParty(mention) && !isOfRole(view, i)) {
      const first = tokenBefore(view, i, mention);
      if (!isAfterPreposition(view, first)) return extendLeft(view, first, mention, sentence);
      i = first;
      continue;
    }
    if (stopsClause(view, i)) return [];
  }
  return [];
}

function stopsClause(view: EventView, i: number): boolean {
  const lower = lowerAt(view, i);
  return CLAUSE_BREAKS.has(lower) || lower === ';' || lower === '”' || lower === '“';
}

function isAfterPreposition(view: EventView, first: number): boolean {
  let i = first - 1;
  while (view.isRole[i] === 1 || lowerAt(view, i) === 'the' || lowerAt(view, i) === 'both') i -= 1;
  return PREPOSITIONS.has(lowerAt(view, i)) && lowerAt(view, i) !== 'by';
}

/** Token index of the first token of the mention that covers token i. */
function tokenBefore(view: EventView, i: number, mention: Mention): number {
  let j = i;
  while (j > 0 && startOf(view.tokens, j) > mention.start) j -= 1;
  return j;
}

/** Adds the people to the left that are joined to the first one found. */
function extendLeft(
  view: EventView,
  first: number,
  mention: Mention,
  sentence: SentenceTokens,
): Group {
  const group: Mention[] = [mention];
  let isLinked = false;
  for (let i = first - 1; i >= sentence.from; i -= 1) {
    const lower = lowerAt(view, i);
    const next = mentionAt(view, i);
    if (next && isParty(next) && isLinked && !isOfRole(view, i)) {
      group.unshift(next);
      i = tokenBefore(view, i, next);
      isLinked = false;
    } else if (lower === 'and' || lower === ',' || lower === '&') isLinked = true;
    else if (view.isRole[i] !== 1 && !next && !LINKS.has(lower) && lower !== 'of') break;
  }
  return group;
}
