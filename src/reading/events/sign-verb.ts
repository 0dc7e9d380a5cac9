import { NEGATION } from '../../lexicon/event-grammar.ts';
import { DENIED_WORDS, SIGNED_THINGS } from '../../lexicon/event-context.ts';
import type { EventView } from './event-view.ts';
import { is, lowerAt } from './event-view.ts';
import type { Scene } from './scene.ts';
import { subjectOf } from './subjects.ts';

/** What is signed is an agreement, by somebody, and it is not refused. */
export function isSigned(scene: Scene, i: number): boolean {
  const { view, sentence } = scene;
  if (isRefused(view, i)) return false;
  const limit = Math.min(sentence.to, i + 9);
  for (let j = i + 1; j < limit; j += 1) {
    const lower = lowerAt(view, j);
    if (SIGNED_THINGS.has(lower)) return subjectOf(scene, i).length > 0;
    if (/^[,.;:]$/.test(lower) || lower === 'by' || lower === 'of') return false;
  }
  return false;
}

function isRefused(view: EventView, i: number): boolean {
  for (let j = i - 1; j > i - 5; j -= 1)
    if (is(view, j, NEGATION) || DENIED_WORDS.has(lowerAt(view, j))) return true;
  return false;
}

/** "The Senate committee debated": a body that holds hearings. */
export function isDebate(scene: Scene, i: number): boolean {
  const [subject] = subjectOf(scene, i);
  if (subject?.mention.kind !== 'organisation') return false;
  const { start, end } = subject.mention;
  return /(?:Committee|Council|Parliament|Senate|Assembly|Congress|Chamber|Duma|Bundestag|Knesset)\b/.test(
    scene.view.context.prepared.text.slice(start, end),
  );
}
