import { useState, type FormEvent, type JSX } from 'react';

import type { PossibleDay } from '../intake/imported.ts';
import { parseEdtf } from '../model/edtf.ts';
import type { RecordDocument } from '../model/record.ts';
import type { Brought } from './bring-files.ts';
import { Button } from './Button.tsx';
import styles from './DateTable.module.css';

interface DateTableProps {
  readonly brought: Brought;
  /** Days by document id, as EDTF; only what was changed or confirmed. */
  readonly onGive: (dates: ReadonlyMap<string, string>) => void;
}

/** Asks for days of publication that no article states, with what was worked out beside each. */
export function DateTable({ brought, onGive }: DateTableProps): JSX.Element | null {
  const asked = brought.documents.filter(needsDate);
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  if (asked.length === 0) return null;
  const given = new Map([...typed].filter(([, day]) => day.trim() !== ''));
  const isWrong = (id: string): boolean => given.has(id) && !parseEdtf(given.get(id)?.trim() ?? '');

  function give(event: FormEvent): void {
    event.preventDefault();
    if (given.size > 0 && ![...given.keys()].some(isWrong)) {
      onGive(new Map([...given].map(([id, day]) => [id, day.trim()])));
    }
  }
  return (
    <form className={styles['form']} onSubmit={give}>
      <h3>When were these published?</h3>
      <p className={styles['muted']}>
        Their pages do not say. “On Monday” is counted from this day, so it is worth a look. Write
        2024-03-11, or 2024-03 where only the month is known; leave empty what you do not know.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Article</th>
            <th scope="col">Published</th>
            <th scope="col">Worked out</th>
          </tr>
        </thead>
        <tbody>
          {asked.map((document) => (
            <DateRow
              key={document.id}
              title={document.title}
              suggestion={suggestionFor(document, brought)}
              typed={typed.get(document.id) ?? ''}
              isWrong={isWrong(document.id)}
              onType={(day) => setTyped(new Map([...typed, [document.id, day]]))}
            />
          ))}
        </tbody>
      </table>
      <Button type="submit" look="main" disabled={given.size === 0}>
        Use these dates
      </Button>
    </form>
  );
}

interface DateRowProps {
  readonly title: string;
  readonly suggestion: PossibleDay | null;
  readonly typed: string;
  readonly isWrong: boolean;
  readonly onType: (day: string) => void;
}

function DateRow({ title, suggestion, typed, isWrong, onType }: DateRowProps): JSX.Element {
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>
        <input
          type="text"
          aria-label={`Published: ${title}`}
          aria-invalid={isWrong}
          placeholder="2024-03-11"
          autoComplete="off"
          value={typed}
          onChange={({ target }) => onType(target.value)}
        />
        {isWrong && <p role="alert">This is no date.</p>}
      </td>
      <td>
        {suggestion ? (
          <>
            <Button look="link" onClick={() => onType(suggestion.day)}>
              Take {suggestion.day}
            </Button>
            <span className={styles['because']}>{suggestion.because}</span>
          </>
        ) : (
          <span className={styles['muted']}>nothing</span>
        )}
      </td>
    </tr>
  );
}

/** No page states its day and nobody has given it. */
function needsDate({ published }: RecordDocument): boolean {
  return published === null || !['stated', 'corrected'].includes(published.basis);
}

function suggestionFor(
  { id, published }: RecordDocument,
  { suggestions }: Brought,
): PossibleDay | null {
  if (published && published.basis !== 'none') {
    return { day: published.edtf, because: published.because ?? 'from the text' };
  }
  return suggestions.get(id) ?? null;
}
