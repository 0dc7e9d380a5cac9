import type { ParleyEvent, StatusStep } from '../model/record.ts';
import { describeDate } from '../record/words/describe-date.ts';
import { describeStatus } from '../record/words/kind-words.ts';
import type { RecordIndex } from '../store/record-index.ts';
import { sourceLine, sourceName } from './source-name.ts';

/** Where the date of an event comes from, in a sentence; none where there is no date. */
export function explainDate({ date }: ParleyEvent, index: RecordIndex): readonly string[] {
  if (!date) return ['No article says when.'];
  const { basis, because } = date.value;
  const report = date.report && index.reportsById.get(date.report);
  const document = report && index.documentsById.get(report.document);
  const source = document ? sourceName(document) : 'an article';
  const words = date.citation ? `“${date.citation.words}”` : 'the text';
  const reason = because ? `: ${because}` : '';
  switch (basis) {
    case 'stated':
      return [`Date stated by ${source}.`];
    case 'anchored':
      return [`Date worked out from ${words} in ${source}${reason}.`];
    case 'crossDocument':
      return [`Date worked out from another article${reason}.`];
    case 'corrected':
      return [`Date put right by hand${reason}.`];
    case 'none':
      return [];
  }
}

/** What was said of it over time: "Courier, 12 Mar 2024: held."; nothing where it was always held. */
export function explainTrail(
  { trail, status }: ParleyEvent,
  index: RecordIndex,
): readonly string[] {
  const changes = trail.filter((step, i) => i === 0 || step.status !== trail[i - 1]?.status);
  if (changes.length < 2 && status === 'held') return [];
  return changes.map((step) => explainStep(step, index));
}

function explainStep(step: StatusStep, index: RecordIndex): string {
  const report = index.reportsById.get(step.report);
  const document = report && index.documentsById.get(report.document);
  const plan = step.announcedFor ? ` for ${describeDate(step.announcedFor, 'short')}` : '';
  const source = document ? sourceLine(document) : 'An article';
  return `${source}: ${describeStatus(step.status)}${plan}.`;
}

/** That the people are not known to have met in one room; nothing when they are. */
export function explainTogether({ together, participants }: ParleyEvent): readonly string[] {
  if (participants.length < 2 || together === 'yes') return [];
  return together === 'separately'
    ? ['They met separately, not all in one room.']
    : ['No article says whether all of them met in one room.'];
}
