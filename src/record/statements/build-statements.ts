import type { EventId } from '../../model/ids.ts';
import type { Reading } from '../../model/reading.ts';
import { compareStatements } from '../../model/record-order.ts';
import type { ParleyEvent, Report, Statement } from '../../model/record.ts';
import { splitParagraphs } from '../../text/paragraphs.ts';
import type { Sources } from '../cite.ts';
import { groupBy } from '../group-by.ts';
import { dateStatement } from './date-statements.ts';
import type { DraftStatement } from './draft-statements.ts';
import { findVariants } from './find-variants.ts';
import { tieEvents } from './tie-events.ts';

export interface StatementInput {
  readonly drafts: readonly DraftStatement[];
  readonly readings: readonly Reading[];
  readonly reports: readonly Report[];
  readonly events: readonly ParleyEvent[];
  readonly sources: Sources;
}

/** Statements with their events, dates and variants; in the order of the record. */
export function buildStatements(input: StatementInput): readonly Statement[] {
  const { drafts, readings, reports, events, sources } = input;
  const eventsById = new Map(events.map((event) => [event.id, event]));
  const wholeOf = (id: EventId): EventId => eventsById.get(id)?.partOf ?? id;
  const reportsOf = groupBy(reports, ({ document }) => document);
  const draftsOf = groupBy(drafts, ({ document }) => document);
  const variants = findVariants(drafts);
  return readings
    .flatMap(({ document, sentences, dates, published }) => {
      const own = (draftsOf.get(document) ?? []).toSorted(
        (a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0),
      );
      const paragraphs = splitParagraphs(sources.texts.get(document) ?? '');
      const cut = { sentences, paragraphs, wholeOf };
      const ties = tieEvents(own, reportsOf.get(document) ?? [], cut);
      return own.map((draft, at): Statement => {
        const tie = ties[at] ?? null;
        const event = (tie && eventsById.get(tie)) ?? null;
        const date = dateStatement(draft, { dates, sentences, event, published });
        return Object.assign({}, draft, {
          event: event?.id ?? null,
          date,
          variants: variants.get(draft.id) ?? [],
        });
      });
    })
    .toSorted(compareStatements);
}
