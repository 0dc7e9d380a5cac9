import { useEffect, useRef, type JSX } from 'react';

import type { TextMark } from '../../model/document-text.ts';
import type { DocumentId } from '../../model/ids.ts';
import { useRecordIndex, useSelection } from '../../store/hooks.ts';
import type { RecordIndex } from '../../store/record-index.ts';
import { hueColour } from '../../ui/hue.ts';
import { hueOf } from '../actor-hue.ts';
import type { Piece } from './cut-text.ts';
import { MarkLink } from './MarkLink.tsx';
import { ChoiceMark } from './ChoiceMark.tsx';
import { choicesOf } from './mark-choices.ts';
import { nameMark, particularMark } from './mark-steps.ts';
import { standsFor } from './places-of-selection.ts';
import styles from './Reader.module.css';

interface PieceViewProps {
  readonly piece: Piece;
  readonly document: DocumentId;
  readonly isTabStop: boolean;
  /** Whether the article is to be scrolled so that this stands in the middle. */
  readonly isScrollTarget: boolean;
}

/** A stretch with its marks, drawn over each other; a link to what the most particular stands for. */
export function PieceView(props: PieceViewProps): JSX.Element {
  const { piece, document, isTabStop, isScrollTarget } = props;
  const index = useRecordIndex();
  const stretch = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (isScrollTarget) stretch.current?.scrollIntoView({ block: 'center' });
  }, [isScrollTarget]);
  const selection = useSelection();
  const isBrought = piece.marks.some((one) => standsFor(one, selection));
  const mark = particularMark(piece.marks);
  const choices = choicesOf(piece.marks, document, index);
  const [only] = choices;
  const has = (type: TextMark['type']): true | undefined =>
    piece.marks.some((one) => one.type === type) || undefined;
  return (
    <span
      ref={stretch}
      className={styles['piece']}
      data-quotation={has('quotation')}
      data-date={has('date')}
      data-report={has('report')}
      data-brought={isBrought || undefined}
      data-asked-for={piece.isAskedFor || undefined}
    >
      {mark && only && choices.length > 1 && (
        <ChoiceMark choices={choices} isTabStop={isTabStop} className={styles[mark.type]}>
          {piece.words}
        </ChoiceMark>
      )}
      {mark && only && choices.length === 1 && (
        <MarkLink
          step={only.step}
          title={nameMark(mark, index)}
          isTabStop={isTabStop}
          className={styles[mark.type]}
          style={mark.type === 'mention' ? { textDecorationColor: hueOfMention(mark, index) } : {}}
        >
          {piece.words}
        </MarkLink>
      )}
      {!only && piece.words}
    </span>
  );
}

function hueOfMention(
  { actors: [first] }: Extract<TextMark, { type: 'mention' }>,
  index: RecordIndex,
): string {
  return hueColour(hueOf(first ? index.actorsById.get(first) : undefined, index));
}
