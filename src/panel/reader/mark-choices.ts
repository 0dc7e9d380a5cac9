import type { TextMark } from '../../model/document-text.ts';
import type { DocumentId } from '../../model/ids.ts';
import type { RecordIndex } from '../../store/record-index.ts';
import { stepKey } from '../../store/trail.ts';
import type { PanelStep } from '../../store/view-state.ts';
import { nameMark, particularMark, stepOfMark } from './mark-steps.ts';

/** One of the things that the same words stand for. */
export interface MarkChoice {
  readonly step: PanelStep;
  readonly name: string;
}

/**
 * What words under several marks can open: the most particular mark and all that cover the very same
 * words; of three or more actors each. Marks that reach further can be opened from where they stand
 * alone. One choice at most needs no asking.
 */
export function choicesOf(
  marks: readonly TextMark[],
  document: DocumentId,
  index: RecordIndex,
): readonly MarkChoice[] {
  const particular = particularMark(marks);
  if (!particular) return [];
  const same = marks.filter(
    ({ type, start, end }) =>
      type !== 'report' && start === particular.start && end === particular.end,
  );
  const choices = same.flatMap((mark) => choicesOfMark(mark, document, index));
  return [...new Map(choices.map((choice) => [stepKey(choice.step), choice])).values()];
}

function choicesOfMark(
  mark: TextMark,
  document: DocumentId,
  index: RecordIndex,
): readonly MarkChoice[] {
  if (mark.type === 'mention' && mark.actors.length > 2) {
    return mark.actors.map((actor) => ({
      step: { type: 'actor', actor },
      name: index.actorsById.get(actor)?.name ?? actor,
    }));
  }
  const step = stepOfMark(mark, document);
  return step ? [{ step, name: nameMark(mark, index) }] : [];
}
