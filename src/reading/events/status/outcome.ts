import { RELATIVE } from '../../../lexicon/event-grammar.ts';
import { OUTCOME_WORDS } from '../../../lexicon/event-context.ts';
import type { TextRange } from '../../../model/span.ts';
import type { EventView } from '../phrases/event-view.ts';
import { is, lowerAt, rangeOfTokens } from '../phrases/event-view.ts';
import type { Scene } from '../phrases/scene.ts';
import { REACH } from '../phrases/window.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { isMark } from '../phrases/words.ts';

/**
 * What came of the event, as the sentence words it: "agreed to open the border", "announced no breakthrough",
 * "was frank and open", "ended without a deal"; null for nothing said.
 */
export function readOutcome(
  scene: Scene,
  trigger: Trigger,
  others: ReadonlySet<number>,
): TextRange | null {
  const { view, sentence } = scene;
  const limit = Math.min(sentence.to, trigger.to + REACH);
  for (let i = trigger.to; i < limit; i += 1) {
    if (others.has(i)) return null;
    const isVerb = OUTCOME_WORDS.has(lowerAt(view, i)) && !isAhead(view, i);
    if (isVerb || isAdjectives(view, i, trigger)) return outcomeFrom(scene, isVerb ? i : i + 1);
    if (endsWith(view, i)) return outcomeFrom(scene, i + 1);
    if (lowerAt(view, i) === ';' || (is(view, i, RELATIVE) && lowerAt(view, i - 1) !== ','))
      return null;
  }
  return null;
}

/** "are to be signed", "will be announced": nothing came of it yet. */
function isAhead(view: EventView, i: number): boolean {
  return /^(?:be|to|not|will|by)$/.test(lowerAt(view, i - 1));
}

/** "the meeting was open, frank and useful", "described the talks as direct". */
function isAdjectives(view: EventView, i: number, trigger: Trigger): boolean {
  if (trigger.frame !== null || i !== trigger.to) return false;
  if (!/^(?:was|were|is|are)$/.test(lowerAt(view, i))) return false;
  const next = lowerAt(view, i + 1);
  return (
    /(?:ive|ful|al|ent|ant|ous|cal|ic|less|ing|open|frank|good|tense|warm|cool|short|brief)$/.test(
      next,
    ) &&
    !next.endsWith('ially') &&
    next !== 'being'
  );
}

/** "ended the summit with a plan", "ended without a deal". */
function endsWith(view: EventView, i: number): boolean {
  const lower = lowerAt(view, i);
  if (lower !== 'with' && lower !== 'without') return false;
  for (let j = i - 1; j > i - 14; j -= 1) {
    if (/^(?:ended|end|ends|concluded|closed|finished)$/.test(lowerAt(view, j))) return true;
    if (/^[,;.]$/.test(lowerAt(view, j))) return false;
  }
  return false;
}

/** To the end of the clause: a full stop, a semicolon, a mark, or a comma before a new clause. */
function outcomeFrom({ view, sentence }: Scene, from: number): TextRange | null {
  let to = from;
  while (to < sentence.to && to < from + 40 && !isEnd(view, to)) to += 1;
  return to > from ? rangeOfTokens(view, from, to) : null;
}

function isEnd(view: EventView, i: number): boolean {
  const lower = lowerAt(view, i);
  if (/^[.;!?]$/.test(lower) || isMark(view, i)) return true;
  return (
    lower === ',' &&
    (is(view, i + 1, RELATIVE) || /^(?:but|while|as|said|according)$/.test(lowerAt(view, i + 1)))
  );
}
