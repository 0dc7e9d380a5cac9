import type { OpenDocument, PanelStep, Selection } from './view-state.ts';

/** Longer trails lose their oldest step. */
export const LONGEST_TRAIL = 8;

const NOTHING_SELECTED: Selection = { type: 'none' };

/** Whether two steps show the same thing (the same article at the same words; an actor, whatever its tab). */
function sameStep(a: PanelStep, b: PanelStep): boolean {
  return stepKey(a) === stepKey(b);
}

/**
 * The trail after opening `step`. What is open already stays as it is; a step taken earlier is
 * gone back to; an open article moves to the new words; anything else goes on top.
 *
 *     [actor A, event E] + actor A  ->  [actor A]
 *     [event E, article at 10] + the article at 90  ->  [event E, article at 90]
 */
export function extendTrail(trail: readonly PanelStep[], step: PanelStep): readonly PanelStep[] {
  const taken = trail.findIndex((earlier) => sameStep(earlier, step));
  if (taken >= 0) return taken === trail.length - 1 ? trail : trail.slice(0, taken + 1);
  const top = trail.at(-1);
  const kept = isSameArticle(top, step) ? trail.slice(0, -1) : trail;
  return [...kept, step].slice(-LONGEST_TRAIL);
}

/** Steps that bring nothing forward: an article, and lists. */
function isSelection(step: PanelStep): step is Exclude<Selection, { type: 'none' }> {
  return !['document', 'place', 'formats', 'review'].includes(step.type);
}

/** What a trail brings forward: its last step that is no article and no list. */
export function selectionOf(trail: readonly PanelStep[]): Selection {
  for (let i = trail.length - 1; i >= 0; i -= 1) {
    const step = trail[i];
    if (step && isSelection(step)) return step;
  }
  return NOTHING_SELECTED;
}

/** The article that is open, null when the panel shows something else. */
export function openDocumentOf(trail: readonly PanelStep[]): OpenDocument | null {
  const top = trail.at(-1);
  return top?.type === 'document' ? top : null;
}

/** A text that is equal for steps that show the same thing only; good as a React key. */
export function stepKey(step: PanelStep): string {
  switch (step.type) {
    case 'actor':
      return `actor ${step.actor}`;
    case 'event':
      return `event ${step.event}`;
    case 'statement':
      return `statement ${step.statement}`;
    case 'tie':
      return `tie ${step.actors.join(' ')}`;
    case 'document':
      return `document ${step.document} ${step.range?.start ?? ''}-${step.range?.end ?? ''}`;
    case 'place':
      return `place ${step.place}`;
    case 'formats':
      return `formats ${step.actor ?? ''}`;
    case 'review':
      return step.type;
  }
}

function isSameArticle(top: PanelStep | undefined, step: PanelStep): boolean {
  return top?.type === 'document' && step.type === 'document' && top.document === step.document;
}
