import type { Actor, ReviewItem } from '../../model/record.ts';
import type { Citation } from '../../model/span.ts';
import { describeMerge } from '../../record/words/describe-merge.ts';
import type { RecordIndex } from '../../store/record-index.ts';
import type { CorrectionTarget } from '../../ui/correction-slot.ts';

/** What a doubt is about, to be put right; null where nothing of the record stands at its words. */
export function targetOfDoubt(
  { citation, message }: ReviewItem,
  index: RecordIndex,
): CorrectionTarget | null {
  if (!citation) return null;
  const { statements, events, reports, actors } = index.record;
  const isMerged = ({ merges, documents }: Actor): boolean =>
    documents.includes(citation.document) && merges.map(describeMerge).includes(message);
  const merged = actors.find(isMerged);
  if (merged) return { type: 'actor', actor: merged.id };
  const isHere = (other: Citation | null | undefined): boolean =>
    other?.document === citation.document && other.start === citation.start;
  const statement = statements.find(({ parts }) => parts.some(isHere));
  if (statement) return { type: 'statement', statement: statement.id };
  const event = events.find(({ date }) => isHere(date?.citation));
  if (event) return { type: 'event', event: event.id };
  const report = reports.find(({ date }) => isHere(date?.citation));
  if (report) return { type: 'event', event: report.event };
  const actor = actors.find(({ firstMentions, roles }) => {
    return [...firstMentions, ...roles.flatMap(({ citations }) => citations)].some(isHere);
  });
  return actor ? { type: 'actor', actor: actor.id } : { type: 'words', words: citation };
}
