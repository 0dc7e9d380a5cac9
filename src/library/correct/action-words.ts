import type { CorrectionType } from '../../model/corrections.ts';
import type { CorrectionEntry } from './corrections-yaml.ts';

const WORDS: Readonly<Record<CorrectionType, string>> = {
  'actor-rename': 'Name',
  'actor-merge': 'Same as another',
  'actor-split': 'Somebody else',
  'actor-side': 'Side',
  'actor-kind': 'Kind',
  'actor-role': 'Office',
  'event-date': 'Date',
  'event-place': 'Place',
  'event-status': 'Status',
  'event-participants': 'Who was there',
  'event-merge': 'Same event as another',
  'event-split': 'An event of its own',
  'event-add': 'Event added',
  'event-drop': 'No event',
  'statement-speaker': 'Speaker',
  'statement-add': 'Statement added',
  'statement-drop': 'No statement',
  furniture: 'Not part of the article',
  'doubt-accept': 'Looked at and right',
};

/** The action of an entry; '' where it names none that is known. */
export function actionOf(entry: CorrectionEntry): string {
  return Object.keys(WORDS).find((action) => action in entry) ?? '';
}

/** "Date: 2024-03-11 (of “met”)". */
export function describeAction(entry: CorrectionEntry): string {
  const action = actionOf(entry);
  const [, words = 'Correction'] = Object.entries(WORDS).find(([key]) => key === action) ?? [];
  const value = describeValue(entry[action]);
  return `${words}${value === '' ? '' : `: ${value}`} (“${textAt(entry, 'words')}”)`;
}

/** A text of an entry; '' where it has none. */
export function textAt(entry: CorrectionEntry, key: string): string {
  const value = entry[key];
  return typeof value === 'string' ? value : '';
}

function describeValue(value: unknown): string {
  if (value === true) return '';
  if (value === null) return 'none';
  if (Array.isArray(value)) return value.map(describeValue).join(', ');
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return '';
  return Object.values(value)
    .filter((part) => part !== false)
    .map(describeValue)
    .join(', ');
}
