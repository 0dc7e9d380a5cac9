import { Check, EqualNot, Plus } from 'lucide-react';
import type { JSX } from 'react';

import type { MatrixCell, ReportMatrix } from '../record/matrix/matrix-types.ts';
import { useRecordIndex } from '../store/hooks.ts';
import { openDocument } from '../store/view-actions.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './ReportMatrixTable.module.css';
import { nameRow } from './row-name.ts';
import { sourceDate, sourceName } from './source-name.ts';
import { SourceWords } from './SourceWords.tsx';

/** Shown before the words of a cell; the legend says what they mean. */
const VERDICT_ICONS = { agrees: Check, adds: Plus, differs: EqualNot } as const;

/** What each article reports, side by side: every cell opens its words. */
export function ReportMatrixTable({ matrix }: { readonly matrix: ReportMatrix }): JSX.Element {
  const index = useRecordIndex();
  return (
    <>
      <div className={styles['scroller']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">
                <VisuallyHidden>Subject</VisuallyHidden>
              </th>
              {matrix.columns.map((document) => (
                <th key={document.id} scope="col">
                  <button type="button" onClick={() => openDocument(document.id, null)}>
                    {sourceName(document)}
                  </button>
                  <span>{sourceDate(document)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map((row) => (
              <tr key={`${row.subject} ${row.actor ?? ''} ${row.part ?? ''}`}>
                <th scope="row">{nameRow(row, index)}</th>
                {row.cells.map((cell) => (
                  <Cell key={cell.document} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className={styles['legend']} aria-label="Signs">
        <li>
          <Check size={12} aria-hidden /> agrees
        </li>
        <li data-verdict="adds">
          <Plus size={12} aria-hidden /> adds
        </li>
        <li data-verdict="differs">
          <EqualNot size={12} aria-hidden /> differs
        </li>
        <li>
          <i>silent</i>
        </li>
      </ul>
    </>
  );
}

function Cell({ cell }: { readonly cell: MatrixCell }): JSX.Element {
  const { verdict, text, citation } = cell;
  if (verdict === 'silent') {
    return (
      <td>
        <i>silent</i>
      </td>
    );
  }
  const Icon = VERDICT_ICONS[verdict];
  return (
    <td data-verdict={verdict}>
      <div className={styles['told']}>
        <Icon size={12} role="img" aria-label={verdict} />
        <SourceWords citation={citation}>{text}</SourceWords>
      </div>
    </td>
  );
}
