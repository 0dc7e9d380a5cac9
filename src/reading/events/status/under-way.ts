import {
  ADVERB,
  AUXILIARY,
  BE,
  MODAL,
  NEGATION,
  RELATIVE,
  SAYING,
  SUBORDINATOR,
} from '../../../lexicon/event-grammar.ts';
import { dateWithin } from '../../../model/edtf-values.ts';
import type { ReportDate } from '../../../model/reading.ts';
import { is, lowerAt, rangeOfTokens } from '../phrases/event-view.ts';
import type { EventView } from '../phrases/event-view.ts';
import { descriptionStart, holdingVerb } from '../phrases/noun-phrase.ts';
import type { Scene } from '../phrases/scene.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { isMark } from '../phrases/words.ts';

/** "is negotiating", "are in talks" with no day of their own: going on when the article was published; null for others. */
export function dateUnderWay(scene: Scene, trigger: Trigger): ReportDate | null {
  const { view } = scene;
  const { published } = view.layers;
  if (!published || !isUnderWay(scene, trigger)) return null;
  const value = dateWithin(
    { earliest: published.start.earliest, latest: published.end.latest },
    {
      timex: published.timex,
      precision: published.precision,
      basis: 'anchored',
      because: 'going on when the article was published',
    },
  );
  return { range: rangeOfTokens(view, trigger.token, trigger.to), value };
}

/** "is negotiating", "are in talks", "the talks are under way": going on as the text is written. */
export function isUnderWay(scene: Scene, { token, to, frame }: Trigger): boolean {
  const { view } = scene;
  if (frame === null) {
    const start = descriptionStart(scene, token);
    if (lowerAt(view, start - 1) === 'in' && isPresent(view, holdingVerb(scene, start)))
      return true;
    return goesOn(scene, to);
  }
  if (!lowerAt(view, token).endsWith('ing')) return false;
  let i = token - 1;
  while (i > token - 4 && is(view, i, ADVERB) && !is(view, i, BE)) i -= 1;
  return isPresent(view, i);
}

/** How far behind an event noun its verb may stand, in tokens. */
const VERB_REACH = 14;

/** What an event does while it is under way: "are under way", "is being held", "are focusing on". */
const GOING_ON = /^(?:underway|ongoing|continuing|being|progressing|proceeding|focusing|focused)$/;

/** "The talks between X and Y are under way": the first verb behind the noun says so. */
function goesOn({ view, sentence }: Scene, from: number): boolean {
  for (let i = from; i < Math.min(sentence.to, from + VERB_REACH); i += 1) {
    if (isPresent(view, i)) return isGoingOn(view, i + 1);
    if (/^(?:has|have)$/.test(lowerAt(view, i))) return hasBegun(view, i + 1);
    if (BEGINS.test(lowerAt(view, i))) return i === from && isOpenClause(view, sentence.from, i);
    if (is(view, i, AUXILIARY | RELATIVE | SAYING) || isMark(view, i)) return false;
    if (/^[,;:]$/.test(lowerAt(view, i))) return false;
  }
  return false;
}

/** Plain forms of headlines: "Talks begin in Oslo". */
const BEGINS = /^(?:begin|start|open|resume|continue)$/;

/** "when talks resume": no word before the noun makes a condition of it. */
function isOpenClause(view: EventView, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (is(view, i, MODAL | SUBORDINATOR) || /^(?:to|let)$/.test(lowerAt(view, i))) return false;
  return true;
}

/** "have begun", "has now resumed": since the day of the article or the one before, as far as is told. */
function hasBegun(view: EventView, i: number): boolean {
  const at = is(view, i, ADVERB) && !is(view, i, NEGATION) ? i + 1 : i;
  return /^(?:begun|started|opened|resumed|reconvened|commenced)$/.test(lowerAt(view, at));
}

function isGoingOn(view: EventView, i: number): boolean {
  const at = is(view, i, ADVERB) ? i + 1 : i;
  const [lower, next] = [lowerAt(view, at), lowerAt(view, at + 1)];
  if (lower === 'being') return /^(?:held|conducted|hosted|mediated)$/.test(next);
  if (lower === 'taking') return next === 'place';
  return (
    GOING_ON.test(lower) ||
    `${lower} ${next}` === 'under way' ||
    `${lower} ${next}` === 'in progress'
  );
}

function isPresent(view: EventView, verb: number): boolean {
  return /^(?:is|are)$/.test(lowerAt(view, verb));
}
