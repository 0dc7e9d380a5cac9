import type { RecordIndex } from '../../store/record-index.ts';
import type { Visible } from '../../store/visible.ts';
import { formatCount } from '../../ui/format-count.ts';

/**
 * How much is shown, in words: "13 of 19 events (2 only possibly), 22 statements". Parts of an
 * event count as events.
 */
export function describeAmount(visible: Visible, { record }: RecordIndex): string {
  const events = amountOf(visible.events.length, record.events.length, 'event');
  const possibly =
    visible.possibleCount > 0 ? ` (${formatCount(visible.possibleCount)} only possibly)` : '';
  const statements = amountOf(visible.statements.length, record.statements.length, 'statement');
  return `${events}${possibly}, ${statements}`;
}

function amountOf(shown: number, all: number, noun: string): string {
  const nouns = `${noun}${all === 1 ? '' : 's'}`;
  if (shown === all) return `${formatCount(all)} ${nouns}`;
  return `${formatCount(shown)} of ${formatCount(all)} ${nouns}`;
}
