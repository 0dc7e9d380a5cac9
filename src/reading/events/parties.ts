import { LISTED, PEOPLE, TITLE_ADJECTIVE } from '../../lexicon/event-grammar.ts';
import type { Mention } from '../../model/reading.ts';
import type { EventView, SentenceTokens } from './event-view.ts';
import {
  afterLastToken,
  dateAt,
  is,
  isPossessive,
  lowerAt,
  mentionAt,
  rangeOfTokens,
} from './event-view.ts';
import { isCapital } from './words.ts';

/** Somebody who could take part, with the tokens of the whole noun phrase, titles included. */
export interface Party {
  readonly mention: Mention;
  readonly from: number;
  /** Index after the phrase, "of Norway" included. */
  readonly to: number;
  /** The phrase owns what follows: "Ruiz’s". */
  readonly isOwner: boolean;
}

/**
 * Those in a sentence who could take part, in order: people, groups, unnamed, and states or bodies
 * that stand by themselves. States inside a title ("U.S. Secretary", "President of Peru") are none.
 */
export function findParties(view: EventView, sentence: SentenceTokens): readonly Party[] {
  const parties: Party[] = [];
  let i = sentence.from;
  while (i < sentence.to) {
    const mention = mentionAt(view, i) ?? plainGroup(view, i, sentence);
    if (!mention) i += 1;
    else {
      const end = Math.max(i + 1, afterLastToken(view, mention));
      if (isParty(mention) && !isPartOfTitle(view, i, end))
        parties.push({
          mention,
          from: phraseStart(view, i, sentence.from),
          to: phraseEnd(view, end, sentence.to),
          isOwner: isPossessive(view, end) || isPossessivePronoun(view, i, mention),
        });
      i = end;
    }
  }
  return parties;
}

function isParty(mention: Mention): boolean {
  return mention.kind !== 'place' || mention.standsForGovernment;
}

function isPossessivePronoun(view: EventView, i: number, mention: Mention): boolean {
  return mention.form === 'pronoun' && /^(?:his|their|its)$/.test(lowerAt(view, i));
}

/** "they", "both sides", "the two leaders" where the names layer left them: a mention of nobody known. */
function plainGroup(view: EventView, i: number, sentence: SentenceTokens): Mention | null {
  const lower = lowerAt(view, i);
  if (/^(?:they|them|their|we|us|our)$/.test(lower) && view.tokens.words[i] !== 'US')
    return mentionOfNobody(view, i, i + 1, 'pronoun');
  if (lower !== 'the' && lower !== 'both' && lower !== 'these') return null;
  let j = i + 1;
  while (
    j < i + 4 &&
    j < sentence.to &&
    (is(view, j, PEOPLE | TITLE_ADJECTIVE) || isNumber(lowerAt(view, j)) || view.isRole[j] === 1)
  )
    j += 1;
  const isGroup =
    (is(view, j - 1, PEOPLE) || isNumber(lowerAt(view, j - 1))) && !mentionAt(view, j);
  return isGroup && j > i + 1 ? mentionOfNobody(view, i, j, 'description') : null;
}

function isNumber(lower: string): boolean {
  return /^(?:two|three|four|five)$/.test(lower);
}

function mentionOfNobody(
  view: EventView,
  from: number,
  to: number,
  form: Mention['form'],
): Mention {
  return {
    ...rangeOfTokens(view, from, to),
    kind: 'group',
    form,
    entities: [],
    standsForGovernment: false,
    rule: 'events/plain-group',
  };
}

/** A state or body inside a title: before a role or person, or after "of" behind one. */
function isPartOfTitle(view: EventView, i: number, end: number): boolean {
  const mention = mentionAt(view, i);
  if (
    !mention ||
    (mention.kind !== 'country' && mention.kind !== 'organisation' && mention.kind !== 'place')
  )
    return false;
  const next = isPossessive(view, end) ? end + 1 : end;
  if (view.isRole[i] === 1 || view.isRole[next] === 1 || startsTitle(view, next)) return true;
  if (mentionAt(view, next)?.kind === 'person' && !/^[,(]$/.test(lowerAt(view, end))) return true;
  if (lowerAt(view, end) === '-') return true;
  return isBehindTitle(view, i);
}

/** "Russia's veteran foreign minister": adjectives before a role. */
function startsTitle(view: EventView, i: number): boolean {
  let j = i;
  while (j < i + 3 && is(view, j, TITLE_ADJECTIVE)) j += 1;
  return j > i && view.isRole[j] === 1;
}

function isBehindTitle(view: EventView, i: number): boolean {
  let j = i - 1;
  while (j > i - 3 && /^(?:the|and|,)$/.test(lowerAt(view, j))) j -= 1;
  const before = mentionAt(view, j);
  if (lowerAt(view, i - 1) !== 'the' && j < i - 1 && before && before.kind !== 'person')
    return isBehindTitle(view, startToken(view, j));
  if (!/^(?:of|for|to|from|at)$/.test(lowerAt(view, j))) return false;
  const isAfterPerson =
    mentionAt(view, j - 1)?.kind === 'person' && /^(?:of|from)$/.test(lowerAt(view, j));
  return view.isRole[j - 1] === 1 || isAfterPerson;
}

/** First token of the mention over token i. */
function startToken(view: EventView, i: number): number {
  let j = i;
  while (j > 0 && view.mentionOf[j - 1] === view.mentionOf[i]) j -= 1;
  return j;
}

const ARTICLES = /^(?:the|a|an|his|her|their|its|both|two|three|another)$/;

/** Left over titles, states in titles, adjectives and one article. */
function phraseStart(view: EventView, i: number, limit: number): number {
  if (mentionAt(view, i)?.form === 'pronoun') return i;
  let j = i;
  while (j > limit && isTitleToken(view, j - 1)) j -= 1;
  if (j > limit && ARTICLES.test(lowerAt(view, j - 1))) j -= 1;
  return j;
}

function isTitleToken(view: EventView, i: number): boolean {
  if (view.isRole[i] === 1 || is(view, i, TITLE_ADJECTIVE)) return true;
  const mention = mentionAt(view, i);
  if (mention)
    return mention.kind !== 'person' && mention.kind !== 'unnamed' && mention.form !== 'pronoun';
  if (isPossessive(view, i)) return view.isRole[i + 1] === 1 || is(view, i + 1, TITLE_ADJECTIVE);
  if (/^(?:of|for|and|to)$/.test(lowerAt(view, i)))
    return view.isRole[i - 1] === 1 && isCapital(view, i + 1);
  return isCapital(view, i) && !is(view, i, LISTED) && !dateAt(view, i);
}

/** "Ruiz of Peru": over the state or body behind the name. */
function phraseEnd(view: EventView, end: number, limit: number): number {
  if (!/^(?:of|from)$/.test(lowerAt(view, end))) return end;
  const next = lowerAt(view, end + 1) === 'the' ? end + 2 : end + 1;
  const mention = mentionAt(view, next);
  if (!mention || mention.kind === 'person' || mention.kind === 'unnamed') return end;
  return Math.min(limit, afterLastToken(view, mention));
}

/** Index of the first party that ends after token `at`; the number of parties when there is none. */
export function firstPartyAfter(parties: readonly Party[], at: number): number {
  let [low, high] = [0, parties.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parties[middle]?.to ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the last party that ends at token `at` or before; -1 when there is none. */
export function lastPartyBefore(parties: readonly Party[], at: number): number {
  return firstPartyAfter(parties, at) - 1;
}
