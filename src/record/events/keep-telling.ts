import { isPlanned } from '../event-state.ts';
import type { DraftReport } from './draft-report.ts';
import type { EventCluster } from './event-cluster.ts';

/**
 * The clusters that tell enough to be events: a day, two who were there, one and a place
 * or a plan, or a person who put it there; and those that a part of such an event belongs to. "Talks go on", with neither, is
 * talk of talks: its words stay in the article and open nothing.
 */
export function keepTelling(clusters: readonly EventCluster[]): readonly EventCluster[] {
  const kept = new Set(clusters.filter((cluster) => cluster.reports.some(tellsEnough)));
  const wholes = new Set(
    [...kept].flatMap(({ reports }) => reports.flatMap(({ partOf }) => partOf ?? [])),
  );
  return clusters.filter(
    (cluster) => kept.has(cluster) || cluster.reports.some(({ id }) => wholes.has(id)),
  );
}

function tellsEnough({ participants, status, date, place, added, rule }: DraftReport): boolean {
  if (date !== null || added.length > 0 || rule === 'correction') return true;
  const isAhead = isPlanned(status);
  return participants.length > 1 || (participants.length > 0 && (place !== null || isAhead));
}
