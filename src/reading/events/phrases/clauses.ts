import { ADVERB, LISTED, RELATIVE } from '../../../lexicon/event-grammar.ts';
import { EVENT_VERBS } from '../../../lexicon/event-words.ts';
import { WORD } from '../../../text/tokens.ts';
import type { EventView } from './event-view.ts';
import { dateAt, is, lowerAt, mentionAt } from './event-view.ts';
import { rowFrom } from './groups.ts';
import type { Group } from './groups.ts';
import { firstPartyAfter, lastPartyBefore } from './parties.ts';
import type { Scene } from './scene.ts';
import { REACH } from './window.ts';
import { isCapital, isMark, isVerbLike } from './words.ts';

/** The row that starts right behind a comma right of the verb and has a verb of its own. */
export function behindComma(scene: Scene, verb: number): Group {
  const { view, sentence, parties } = scene;
  const limit = Math.min(sentence.to, verb + REACH);
  let isQuoted = false;
  for (let i = verb + 1; i < limit; i += 1) {
    if (lowerAt(view, i) === ';' || (isMark(view, i) && !isQuoted && !isPartQuoted(view, i)))
      return [];
    if (isMark(view, i)) isQuoted = !isQuoted;
    if (lowerAt(view, i) !== ',' || (isQuoted && !isMark(view, i + 1))) continue;
    const start = isQuoted ? i + 2 : i + 1;
    const index = firstPartyAfter(parties, start);
    if (parties[index]?.from !== start) continue;
    const group = rowFrom(view, parties, index);
    if (hasVerbSoon(view, group.at(-1)?.to ?? i)) return group;
  }
  return [];
}

/** 'described as “very useful,”': a few words between marks, inside a clause. */
function isPartQuoted(view: EventView, mark: number): boolean {
  if (/^[,:]$/.test(lowerAt(view, mark - 1))) return false;
  for (let i = mark + 1; i < mark + LONGEST_QUOTED; i += 1) if (isMark(view, i)) return true;
  return false;
}

/** Longest words between marks that are read past, in tokens. */
const LONGEST_QUOTED = 8;

/** A verb within the next few words, adverbs, days and commas between. */
export function hasVerbSoon(view: EventView, from: number): boolean {
  for (let i = from; i < from + 4; i += 1) {
    if (isVerbLike(view, i) || EVENT_VERBS.has(lowerAt(view, i)) || isPlainWord(view, i))
      return true;
    const isFiller = is(view, i, ADVERB) || dateAt(view, i) !== null;
    if (!isFiller && lowerAt(view, i) !== ',' && lowerAt(view, i) !== 'on') return false;
  }
  return false;
}

/** Index of the comma that opens the clause which the one at `comma` closes: ", who came from Lima, met"; -1 for none. */
export function asideBefore({ view, sentence }: Scene, comma: number): number {
  for (let i = comma - 1; i > Math.max(sentence.from, comma - REACH); i -= 1) {
    if (isMark(view, i) || /^[;:—]$/.test(lowerAt(view, i))) return -1;
    if (lowerAt(view, i - 1) === ',' && (is(view, i, RELATIVE) || isGerund(view, i))) return i - 1;
  }
  return -1;
}

/** Index of the comma behind a person's name that opens the title which the one at `comma` closes: ", the head of the bank for ten years, met"; -1 for none. */
export function titleBefore({ view, sentence, parties }: Scene, comma: number): number {
  for (let i = comma - 1; i > Math.max(sentence.from, comma - REACH); i -= 1) {
    if (isMark(view, i) || /^[;:—]$/.test(lowerAt(view, i))) return -1;
    if (lowerAt(view, i) !== ',' || !opensTitle(view, i + 1)) continue;
    const party = parties[lastPartyBefore(parties, i)];
    if (party?.to === i && party.mention.kind === 'person' && !party.isOwner) return i;
  }
  return -1;
}

/** "the", "a", "his" or an office. */
function opensTitle(view: EventView, i: number): boolean {
  return /^(?:the|a|an|his|her|its|their|one)$/.test(lowerAt(view, i)) || view.isRole[i] === 1;
}

/** "weighing an offer": a participle that opens a clause. */
function isGerund(view: EventView, i: number): boolean {
  const lower = lowerAt(view, i);
  return lower.length > 5 && lower.endsWith('ing') && !isCapital(view, i) && !dateAt(view, i);
}

/** A comma behind which somebody new does something: "..., Ruiz on Tuesday said". */
export function startsClause({ view, parties }: Scene, i: number): boolean {
  if (lowerAt(view, i) !== ',' || isBehindOffice(view, i)) return false;
  const index = firstPartyAfter(parties, i + 1);
  if (parties[index]?.from !== i + 1) return false;
  return hasVerbSoon(view, rowFrom(view, parties, index).at(-1)?.to ?? i);
}

/** "the speaker of parliament, Ruiz,": the name belongs to the office before the comma. */
function isBehindOffice(view: EventView, comma: number): boolean {
  for (let i = comma - 1; i > comma - 5; i -= 1) {
    if (view.isRole[i] === 1) return true;
    if (isVerbLike(view, i) || lowerAt(view, i) === ',') return false;
  }
  return false;
}

/** A word in small letters of no known class: behind a name, a verb most often ("laid", "left"). */
function isPlainWord(view: EventView, i: number): boolean {
  if (dateAt(view, i)) return false;
  const isKnown = is(view, i, LISTED) || view.isRole[i] === 1 || mentionAt(view, i) !== null;
  return (
    view.tokens.kinds[i] === WORD && !isKnown && !isCapital(view, i) && lowerAt(view, i) !== 'and'
  );
}
