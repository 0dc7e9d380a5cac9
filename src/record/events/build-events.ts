import type { EventKind } from '../../model/event-kinds.ts';
import type { ActorId, EventId, PlaceId, ReportId } from '../../model/ids.ts';
import { compareStrings } from '../../model/order.ts';
import { compareEvents, compareReports } from '../../model/record-order.ts';
import type { RuleName } from '../../model/reading.ts';
import type { Actor, ParleyEvent, Place, Report } from '../../model/record.ts';
import { isPlanned } from '../event-state.ts';
import { bestDate } from './best-date.ts';
import { bestPlace, placeNamer } from './best-place.ts';
import type { PlaceNamer } from './best-place.ts';
import { lastStatus, settledStatus, statusTrail } from './best-status.ts';
import { cameoCode } from './cameo.ts';
import type { DraftReport } from './draft-report.ts';
import type { EventCluster } from './event-cluster.ts';
import { nameEvents } from './event-ids.ts';
import { inheritDates } from './inherit-dates.ts';
import { KINDS_BY_DETAIL } from './kind-fit.ts';
import { unionPeople } from './union-people.ts';

/** Events with the reports and places they name. */
export interface BuiltEvents {
  readonly events: readonly ParleyEvent[];
  readonly reports: readonly Report[];
  readonly places: readonly Place[];
}

/** An event before it has an id. */
type Sketch = Omit<ParleyEvent, 'id' | 'partOf'> & {
  /** The report, among all, of the meeting it is part of. */
  readonly wholeReport: ReportId | null;
};

/** Makes an event of each cluster of reports. */
export function buildEvents(
  clusters: readonly EventCluster[],
  actorOf: (id: ActorId) => Actor | null,
): BuiltEvents {
  const placeOf = placeNamer(
    clusters.flatMap(({ reports }) => reports.flatMap(({ place }) => place?.names ?? [])),
  );
  const sketches = clusters.map((cluster) => sketchEvent(cluster, actorOf, placeOf));
  const ids = nameEvents(
    sketches.map(({ kind, date, place, participants, wholeReport }) => ({
      isPart: wholeReport !== null,
      kind,
      date: date?.value ?? null,
      place: place?.place ?? null,
      surnames: participants.map(({ actor }) => actorOf(actor)?.name.split(' ').at(-1) ?? actor),
    })),
  );
  const eventOf = new Map<ReportId, EventId>();
  for (const [at, { reports }] of sketches.entries()) {
    const id = ids[at];
    if (id !== undefined) for (const report of reports) eventOf.set(report, id);
  }
  const events = sketches.flatMap(({ wholeReport, ...sketch }, at): readonly ParleyEvent[] => {
    const id = ids[at];
    const whole = wholeReport === null ? null : (eventOf.get(wholeReport) ?? null);
    return id === undefined ? [] : [{ ...sketch, id, partOf: whole === id ? null : whole }];
  });
  const drafts = clusters.flatMap(({ reports }) => reports);
  return {
    events: inheritDates(events).toSorted(compareEvents),
    reports: drafts.map((draft) => finishReport(draft, eventOf, placeOf)).toSorted(compareReports),
    places: listPlaces(clusters, placeOf),
  };
}

function sketchEvent(
  cluster: EventCluster,
  actorOf: (id: ActorId) => Actor | null,
  placeOf: PlaceNamer,
): Sketch {
  const reports = cluster.reports.toSorted((a, b) => compareStrings(a.id, b.id));
  const trail = statusTrail(reports);
  const status = settledStatus(reports) ?? lastStatus(trail);
  const kind = bestKind(reports);
  const place = bestPlace(reports);
  const told = reports.filter((report) => isPlanned(report.status) === isPlanned(status));
  return {
    aliases: reports.map(({ id }) => id),
    kind,
    status,
    trail,
    date: bestDate(reports),
    place: place && {
      place: placeOf(place.names).id,
      report: place.report,
      citation: place.citation,
    },
    participants: unionPeople(cluster.reports, actorOf),
    duration: told.find(({ duration }) => duration !== null)?.duration ?? null,
    hedged: told.length > 0 && told.every(({ hedge }) => hedge !== null),
    order: cluster.reports.find(({ order }) => order !== null)?.order ?? null,
    together: bestTogether(reports),
    reports: reports.map(({ id }) => id),
    cameo: cameoCode(kind, status),
    merges: cluster.merges,
    rule: ruleOf(reports),
    wholeReport: reports.find(({ partOf }) => partOf !== null)?.partOf ?? null,
  };
}

function ruleOf(reports: readonly DraftReport[]): RuleName {
  if (reports.some(({ rule, added }) => rule === 'correction' || added.length > 0)) {
    return 'correction';
  }
  return reports.length > 1 ? 'events/merged' : 'events/reported';
}

/** The kind most reports give; of two equally frequent the more telling. */
function bestKind(reports: readonly DraftReport[]): EventKind {
  const count = (kind: EventKind): number =>
    reports.filter((report) => report.kind === kind).length;
  const [best] = KINDS_BY_DETAIL.toSorted((a, b) => count(b) - count(a));
  return best ?? 'other';
}

function bestTogether(reports: readonly DraftReport[]): ParleyEvent['together'] {
  const told = new Set(reports.map(({ together }) => together));
  if (told.has('yes')) return 'yes';
  return told.has('separately') ? 'separately' : 'unknown';
}

function finishReport(
  draft: DraftReport,
  eventOf: ReadonlyMap<ReportId, EventId>,
  placeOf: PlaceNamer,
): Report {
  const {
    place,
    partOf: _partOf,
    published: _published,
    added: _added,
    settled: _settled,
    isApart: _,
    ...rest
  } = draft;
  const event = eventOf.get(draft.id);
  if (event === undefined) throw new Error(`report ${draft.id} belongs to no event`);
  const cited = place && { citation: place.citation, place: placeOf(place.names).id };
  return { ...rest, event, place: cited };
}

/** Every place that a report or an event names, by id. */
function listPlaces(clusters: readonly EventCluster[], placeOf: PlaceNamer): readonly Place[] {
  const places = new Map<PlaceId, Place>();
  for (const { reports } of clusters) {
    const best = bestPlace(reports);
    const names = [
      ...reports.flatMap(({ place }) => place?.names ?? []),
      ...(best ? [best.names] : []),
    ];
    for (const place of names.map(placeOf)) places.set(place.id, place);
  }
  return [...places.values()].toSorted((a, b) => compareStrings(a.id, b.id));
}
