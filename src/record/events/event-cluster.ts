import type { DayBounds } from '../../model/date-value.ts';
import type { ActorId, DocumentId } from '../../model/ids.ts';
import { wholeOf } from '../date-fit.ts';
import type { DraftReport } from './draft-report.ts';

/** Reports taken for one event so far. */
export interface EventCluster {
  readonly number: number;
  readonly reports: DraftReport[];
  /** Why each further report was taken in. */
  readonly merges: string[];
  /** Days that all dated reports allow; null while none is dated. */
  days: DayBounds | null;
  /** The longest list of those who tell it from others, among the reports. */
  people: readonly ActorId[];
  readonly documents: Set<DocumentId>;
}

/** A cluster of one report; `people`: those who tell it from others. */
export function startCluster(
  number: number,
  report: DraftReport,
  people: readonly ActorId[],
): EventCluster {
  return {
    number,
    reports: [report],
    merges: [],
    days: report.date && wholeOf(report.date.value),
    people,
    documents: new Set([report.document]),
  };
}

/** Takes a report of those people in; `because` says why. */
export function growCluster(
  cluster: EventCluster,
  report: DraftReport,
  people: readonly ActorId[],
  because: string,
): void {
  cluster.reports.push(report);
  cluster.merges.push(because);
  cluster.documents.add(report.document);
  if (people.length > cluster.people.length) cluster.people = people;
  if (report.date) cluster.days = narrow(cluster.days, wholeOf(report.date.value));
}

/** Those who make an event what it is: all but who was there as well. */
export function peopleOf({ participants }: DraftReport): readonly ActorId[] {
  return participants.filter(({ role }) => role !== 'alsoPresent').map(({ actor }) => actor);
}

/** The days two bounds share; the second where they share none. */
function narrow(a: DayBounds | null, b: DayBounds): DayBounds {
  if (!a) return b;
  const earliest = a.earliest > b.earliest ? a.earliest : b.earliest;
  const latest = a.latest < b.latest ? a.latest : b.latest;
  return earliest <= latest ? { earliest, latest } : b;
}
