import type { JSX } from 'react';

import type { DocumentId } from '../../model/ids.ts';
import type { Line, Piece } from './cut-text.ts';
import { PieceView } from './PieceView.tsx';
import styles from './Reader.module.css';
import { ReportMarker } from './ReportMarker.tsx';

interface ArticleLineProps {
  readonly line: Line;
  readonly document: DocumentId;
  /** Start of the piece that Tab leads to. */
  readonly tabStop: number;
  /** Start of the piece to scroll to. */
  readonly scrollTo: number | null;
}

/** One line; a bar beside it where it tells of an event, and set back where it is page furniture. */
export function ArticleLine({ line, document, tabStop, scrollTo }: ArticleLineProps): JSX.Element {
  const tells = line.pieces.some(({ marks }) => marks.some(({ type }) => type === 'report'));
  return (
    <p
      className={styles['line']}
      data-furniture={line.isFurniture || undefined}
      data-tells={tells || undefined}
    >
      {line.pieces.map((piece) => (
        <span key={piece.start}>
          {reportsBeginningAt(piece).map((mark) => (
            <ReportMarker key={mark.report} mark={mark} document={document} />
          ))}
          <PieceView
            piece={piece}
            document={document}
            isTabStop={piece.start === tabStop}
            isScrollTarget={piece.start === scrollTo}
          />
        </span>
      ))}
    </p>
  );
}

function reportsBeginningAt({ start, marks }: Piece) {
  return marks.flatMap((mark) => (mark.type === 'report' && mark.start === start ? [mark] : []));
}
