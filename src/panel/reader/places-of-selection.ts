import type { DocumentText, TextMark } from '../../model/document-text.ts';
import type { Selection } from '../../store/view-state.ts';

/** The marks of an article that stand for what is selected, in order; none when nothing is. */
export function placesOfSelection(
  { marks }: DocumentText,
  selection: Selection,
): readonly TextMark[] {
  return marks.filter((mark) => standsFor(mark, selection));
}

/** Whether a mark stands for what is selected, or for one of two that are. */
export function standsFor(mark: TextMark, selection: Selection): boolean {
  switch (selection.type) {
    case 'none':
      return false;
    case 'actor':
      return mark.type === 'mention' && mark.actors.includes(selection.actor);
    case 'tie':
      return mark.type === 'mention' && selection.actors.some((id) => mark.actors.includes(id));
    case 'event':
      return mark.type === 'report' && mark.event === selection.event;
    case 'statement':
      return mark.type === 'quotation' && mark.statement === selection.statement;
  }
}
