import type { ActorId, ReportId } from '../../model/ids.ts';
import { compareStrings } from '../../model/order.ts';
import type { Actor } from '../../model/record.ts';
import { ClusterShelf } from './cluster-shelf.ts';
import type { DraftReport } from './draft-report.ts';
import { peopleOf } from './event-cluster.ts';
import type { EventCluster } from './event-cluster.ts';

/** Pairs of reports that a person took for one event. */
export type ReportPairs = readonly (readonly [ReportId, ReportId])[];

/**
 * Takes reports for one event where they fit. What is dated most exactly and was held comes first, so that
 * a vague account joins a sure one and not the other way round; the answer does not depend on the order
 * of the articles.
 */
export function clusterReports(
  reports: readonly DraftReport[],
  actorOf: (id: ActorId) => Actor | null,
  pairs: ReportPairs = [],
): readonly EventCluster[] {
  const shelf = new ClusterShelf(actorOf);
  const partners = partnersOf(pairs);
  for (const report of reports.toSorted(compareCertainty)) {
    const partner = partners
      .get(report.id)
      ?.map((id) => shelf.clusterOf(id))
      .find(Boolean);
    if (partner) {
      shelf.grow(partner, report, 'put together by a correction');
      continue;
    }
    const best = shelf.bestFor(report);
    if (best) shelf.grow(best.cluster, report, best.fit.because);
    else shelf.start(report);
  }
  return shelf.clusters;
}

/** For each report of a pair all those it is put together with, directly or through others. */
function partnersOf(pairs: ReportPairs): ReadonlyMap<ReportId, readonly ReportId[]> {
  const groups = new Map<ReportId, readonly ReportId[]>();
  for (const [a, b] of pairs) {
    const group = [...new Set([...(groups.get(a) ?? [a]), ...(groups.get(b) ?? [b])])];
    for (const id of group) groups.set(id, group);
  }
  return groups;
}

/** Dated before undated, held before other, narrow before wide, many people before few, then by id. */
function compareCertainty(a: DraftReport, b: DraftReport): number {
  return (
    Number(a.date === null) - Number(b.date === null) ||
    Number(a.status !== 'held') - Number(b.status !== 'held') ||
    widthOf(a) - widthOf(b) ||
    peopleOf(b).length - peopleOf(a).length ||
    compareStrings(a.id, b.id)
  );
}

function widthOf({ date }: DraftReport): number {
  if (!date) return 0;
  const { start, end } = date.value;
  return start.latest - start.earliest + end.latest - end.earliest;
}
