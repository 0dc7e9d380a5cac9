import { LISTED, POSSESSIVE_PRONOUN, TITLE_ADJECTIVE } from '../../../lexicon/event-grammar.ts';
import type { Mention } from '../../../model/reading.ts';
import { WORD } from '../../../text/tokens.ts';
import type { EventView, SentenceTokens } from './event-view.ts';
import {
  afterLastToken,
  dateAt,
  is,
  isPossessive,
  lowerAt,
  mentionAt,
  touches,
} from './event-view.ts';
import { opensLine } from './governors.ts';
import { isPartOfTitle } from './in-title.ts';
import { plainGroup } from './plain-group.ts';
import { isEnvoy, isPeer } from './reached.ts';
import { firstPerson } from './speakers.ts';
import { isCapital, isVerbLike } from './words.ts';

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
    const mention = mentionAt(view, i) ?? firstPerson(view, i) ?? plainGroup(view, i, sentence);
    if (!mention) i += 1;
    else {
      const end = Math.max(i + 1, afterLastToken(view, mention));
      const isNone =
        !isParty(mention) ||
        isPartOfTitle(view, i, end) ||
        ownsPerson(view, end, mention) ||
        opensTitle(view, end, mention) ||
        ownsTitle(view, end, mention) ||
        describesName(view, i, end) ||
        isInAside(view, i, end);
      const to = isNone ? end : phraseEnd(view, end, sentence.to);
      const from = phraseStart(view, i, sentence.from);
      if (!isNone) parties.push({ mention, from, to, isOwner: isOwner(view, i, end, mention) });
      i = to;
    }
  }
  return parties;
}

function isParty(mention: Mention): boolean {
  return mention.kind !== 'place' || mention.standsForGovernment;
}

/** "Ruiz’s", "his"; "he’s" is "he is". */
function isOwner(view: EventView, i: number, end: number, mention: Mention): boolean {
  if (mention.form === 'pronoun')
    return /^(?:his|her|their|its|my)$/.test(lowerAt(view, i)) && !isObjectHer(view, i);
  return isPossessive(view, end);
}

/** "met her on Monday": no owner. */
function isObjectHer(view: EventView, i: number): boolean {
  if (lowerAt(view, i) !== 'her') return false;
  return view.tokens.kinds[i + 1] !== WORD || is(view, i + 1, LISTED);
}

/** "his Somali counterpart, Okada", "her envoy Okada": the owner only describes who is named. */
function ownsTitle(view: EventView, end: number, mention: Mention): boolean {
  if (mention.form !== 'pronoun' || !is(view, end - 1, POSSESSIVE_PRONOUN)) return false;
  for (let i = end; i < end + LONGEST_OWNED; i += 1) {
    if (isPeer(view, i) || view.isRole[i] === 1) return true;
    const isAdjective = isCapital(view, i) || is(view, i, TITLE_ADJECTIVE) || mentionAt(view, i);
    if (!isAdjective && (is(view, i, LISTED) || view.tokens.kinds[i] !== WORD)) return false;
  }
  return false;
}

/** "EU Health and Food Commissioner Ruiz": capitals without a comma lead on to an office and a name. */
function opensTitle(view: EventView, end: number, { kind }: Mention): boolean {
  if ((kind !== 'organisation' && kind !== 'country') || !isCapital(view, end)) return false;
  for (let i = end; i < end + LONGEST_TITLE && !opensLine(view, i); i += 1) {
    if (mentionAt(view, i))
      return mentionAt(view, i)?.kind === 'person' && view.isRole[i - 1] === 1;
    if (!isCapital(view, i) && !/^(?:and|of|for|the|&)$/.test(lowerAt(view, i))) return false;
  }
  return false;
}

/** Longest title between a body and the name of its officer, in tokens. */
const LONGEST_TITLE = 9;

/** "the Green Party’s Ana Ruiz", "Norway’s Lind": the body only says whose person is named. */
function ownsPerson(view: EventView, end: number, { kind }: Pick<Mention, 'kind'>): boolean {
  if ((kind !== 'organisation' && kind !== 'country') || !isPossessive(view, end)) return false;
  return (
    mentionAt(view, end + 1)?.kind === 'person' && mentionAt(view, end + 1)?.form !== 'pronoun'
  );
}

/** "US bank Wells Fargo", "French utility Voltane": an adjective before the name of a company. */
function describesName(view: EventView, i: number, end: number): boolean {
  const mention = mentionAt(view, i);
  if (mention?.kind !== 'country' || !ADJECTIVE.test(lowerAt(view, end - 1))) return false;
  if (isEnvoy(view, end)) return true;
  for (let j = end; j < end + LONGEST_OWNED; j += 1) {
    if (isCapital(view, j)) return j > end && !dateAt(view, j);
    const isPlain = view.tokens.kinds[j] === WORD && !is(view, j, LISTED) && !isVerbLike(view, j);
    if (!isPlain) return false;
  }
  return false;
}

/** "Ruiz (Peru)", "Ruiz (Peru, the chair)": in brackets right behind a name, what it stands for. */
function isInAside(view: EventView, i: number, end: number): boolean {
  if (lowerAt(view, i - 1) !== '(') return false;
  const behind = mentionAt(view, i)?.kind;
  const isState = behind === 'country' || behind === 'organisation' || behind === 'place';
  const isNamed = /^(?:person|organisation)$/.test(mentionAt(view, i - 2)?.kind ?? '');
  return isState && isNamed && closesAside(view, end) > 0;
}

/** Index after the bracket that closes right behind token i, a few words between; -1 for none. */
function closesAside(view: EventView, i: number): number {
  for (let j = i; j < i + LONGEST_ASIDE; j += 1) {
    if (lowerAt(view, j) === ')') return j + 1;
    if (lowerAt(view, j) === '(') return -1;
  }
  return -1;
}

/** Longest text in brackets behind a name that is looked past, in tokens. */
const LONGEST_ASIDE = 6;

const ADJECTIVE = /(?:^(?:us|uk|eu)$|s\.$|k\.$|an$|ish$|ese$|ch$|i$)/;

/** Longest description between "his" and "counterpart", in tokens. */
const LONGEST_OWNED = 4;

const ARTICLES = /^(?:the|a|an|his|her|their|its|both|two|three|another)$/;

/** Titles that end in a stop: "Mr. Ruiz". */
const SHORTENED = /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|col|lt|sgt|capt|adm|hon|rev|prof)$/;

/** Left over titles, states in titles, adjectives and one article. */
function phraseStart(view: EventView, i: number, limit: number): number {
  if (mentionAt(view, i)?.form === 'pronoun') return i;
  let j = i;
  while (j > limit && lowerAt(view, j - 1) !== 'by' && isTitleToken(view, j - 1)) j -= 1;
  if (j > limit && ARTICLES.test(lowerAt(view, j - 1))) j -= 1;
  return j;
}

const NOBODY = { kind: 'person' } as const;

function isTitleToken(view: EventView, i: number): boolean {
  if (lowerAt(view, i) === '.') return SHORTENED.test(lowerAt(view, i - 1)) && touches(view, i);
  if (view.isRole[i] === 1 || is(view, i, TITLE_ADJECTIVE)) return true;
  const mention = mentionAt(view, i);
  if (mention)
    return mention.kind !== 'person' && mention.kind !== 'unnamed' && mention.form !== 'pronoun';
  if (isPossessive(view, i))
    return (
      view.isRole[i + 1] === 1 ||
      is(view, i + 1, TITLE_ADJECTIVE) ||
      ownsPerson(view, i, mentionAt(view, i - 1) ?? NOBODY)
    );
  if (/^(?:of|for|and|to)$/.test(lowerAt(view, i)))
    return view.isRole[i - 1] === 1 && (isCapital(view, i + 1) || is(view, i + 1, TITLE_ADJECTIVE));
  return isCapital(view, i) && !is(view, i, LISTED) && !dateAt(view, i);
}

/** "Ruiz of Peru", "Ruiz (Peru)", "Ruiz (left) of Peru", "the ambassador to Peru": over the state or body behind the name. */
function phraseEnd(view: EventView, name: number, limit: number): number {
  const aside = lowerAt(view, name) === '(' ? closesAside(view, name + 1) : -1;
  const end = aside > 0 && isPersonOrBody(view, name - 1) ? Math.min(limit, aside) : name;
  const isOffice = mentionAt(view, name - 1)?.kind === 'unnamed';
  const isLed = isOffice ? /^(?:of|from|in|to)$/ : /^(?:of|from)$/;
  if (!isLed.test(lowerAt(view, end))) return end;
  const next = lowerAt(view, end + 1) === 'the' ? end + 2 : end + 1;
  const mention = mentionAt(view, next);
  if (!mention || mention.kind === 'person' || mention.kind === 'unnamed') return end;
  return Math.min(limit, afterLastToken(view, mention));
}

function isPersonOrBody(view: EventView, i: number): boolean {
  return /^(?:person|organisation)$/.test(mentionAt(view, i)?.kind ?? '');
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
