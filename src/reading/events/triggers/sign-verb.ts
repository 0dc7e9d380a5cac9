import { BE, NEGATION, RELATIVE, SUBORDINATOR } from '../../../lexicon/event-grammar.ts';
import { DENIED_WORDS, SIGNED_THINGS } from '../../../lexicon/event-context.ts';
import type { EventView } from '../phrases/event-view.ts';
import { is, lowerAt } from '../phrases/event-view.ts';
import type { Group } from '../phrases/groups.ts';
import { objectsAfter } from '../phrases/objects.ts';
import type { Scene } from '../phrases/scene.ts';
import { subjectOf } from '../phrases/subjects.ts';
import { REACH } from '../phrases/window.ts';

/** What is signed is an agreement, by somebody, and it is not refused. */
export function isSigned(scene: Scene, i: number): boolean {
  const { view, sentence } = scene;
  if (isRefused(view, i)) return false;
  if (is(view, i - 1, BE)) return signersOf(scene, i).length > 0 && isThingBefore(scene, i);
  const limit = Math.min(sentence.to, i + 9);
  for (let j = i + 1; j < limit; j += 1) {
    const lower = lowerAt(view, j);
    if (SIGNED_THINGS.has(lower)) return subjectOf(scene, i).length > 0;
    if (/^[,.;:]$/.test(lower) || lower === 'by' || lower === 'of') return false;
  }
  return false;
}

/** "was signed in Rome by X and Y": those behind "by"; nobody for other forms. */
export function signersOf(scene: Scene, i: number): Group {
  const { view, sentence } = scene;
  if (!is(view, i - 1, BE)) return [];
  const limit = Math.min(sentence.to, i + REACH);
  for (let j = i + 1; j < limit; j += 1) {
    if (lowerAt(view, j) === 'by')
      return objectsAfter(scene, j + 1, limit, { direct: true, of: false });
    if (/^[,;:]$/.test(lowerAt(view, j)) || is(view, j, RELATIVE | SUBORDINATOR)) return [];
  }
  return [];
}

function isThingBefore({ view, sentence }: Scene, i: number): boolean {
  for (let j = i - 2; j >= Math.max(sentence.from, i - REACH); j -= 1)
    if (SIGNED_THINGS.has(lowerAt(view, j))) return true;
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
