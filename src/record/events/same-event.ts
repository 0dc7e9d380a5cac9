import type { DayBounds } from '../../model/date-value.ts';
import type { ActorId } from '../../model/ids.ts';
import type { Actor } from '../../model/record.ts';
import { wholeOf } from '../date-fit.ts';
import { isPlanned } from '../event-state.ts';
import { placesConflict } from '../place-fit.ts';
import type { DraftReport } from './draft-report.ts';
import type { EventCluster } from './event-cluster.ts';
import { peopleOf } from './event-cluster.ts';
import { isWish, kindsFit } from './kind-fit.ts';
import { comparePeople, tellingPeople } from './people-fit.ts';
import type { PeopleFit } from './people-fit.ts';

/** An undated report can be of an event so many days from its article: that of a place, or of people alone. */
const REACH_DAYS = 62;
const SHORT_REACH_DAYS = 14;

/** How well a report fits a cluster; higher is better, null not at all. */
export interface Fit {
  readonly score: number;
  readonly because: string;
}

/**
 * Whether a report tells of the event of a cluster: kinds compatible, days that meet, the smaller
 * list of people within the larger, places that do not conflict, and no article that tells the two
 * as two. Parts go with parts, wholes with wholes.
 */
export function fitReport(
  report: DraftReport,
  cluster: EventCluster,
  actorOf: (id: ActorId) => Actor | null,
): Fit | null {
  const [first] = cluster.reports;
  if (!first || report.isApart || first.isApart || cluster.documents.has(report.document))
    return null;
  if (!kindsFit(report.kind, first.kind) || isPart(report) !== isPart(first)) return null;
  if (cluster.reports.some((other) => conflicts(report, other))) return null;
  const people = comparePeople(peopleOf(report), cluster.people, actorOf);
  const place = cluster.reports.some((other) => sharesPlace(report, other));
  const time = fitTime(report, cluster, people, place);
  const sizes = [peopleOf(report), cluster.people].map((row) => tellingPeople(row, actorOf).length);
  const [ours = 0, theirs = 0] = sizes;
  if (time === null || !isEnough(people, { place, time, report, cluster, ours, theirs }))
    return null;
  return {
    score: scoreOf(report, cluster, { people, place, time }),
    because: describe(people, place, time),
  };
}

/** People weigh most, then the place, then how exactly days, kind and number of people agree. */
function scoreOf(
  report: DraftReport,
  cluster: EventCluster,
  fit: { readonly people: PeopleFit; readonly place: boolean; readonly time: TimeFit },
): number {
  const { people, place, time } = fit;
  const sameKind = cluster.reports.some(({ kind }) => kind === report.kind);
  const sameDays = cluster.reports.some(({ date }) => date?.value.edtf === report.date?.value.edtf);
  const sameSize = cluster.people.length === peopleOf(report).length;
  return (
    people.same * 16 +
    people.likely * 12 +
    (place ? 8 : 0) +
    (time === 'day' || sameDays ? 4 : 0) +
    (sameKind ? 2 : 0) +
    (sameSize ? 1 : 0)
  );
}

/** How the days fit: on one day, within days that meet, or by nearness to the article alone. */
type TimeFit = 'day' | 'range' | 'near';

function fitTime(
  report: DraftReport,
  cluster: EventCluster,
  people: PeopleFit,
  place: boolean,
): TimeFit | null {
  const { days } = cluster;
  if (report.date && days) {
    const own = wholeOf(report.date.value);
    if (own.earliest > days.latest || days.earliest > own.latest) return null;
    return isOneDay(own) && isOneDay(days) ? 'day' : 'range';
  }
  if (people.same + people.likely < 2) return null;
  if (!report.date && !days) return fitUndated(report, cluster, people) ? 'near' : null;
  if (!report.date && !report.published) return place ? 'near' : null;
  const published = report.date ? cluster.reports[0]?.published : report.published;
  const known = report.date ? wholeOf(report.date.value) : days;
  const status = report.date ? cluster.reports[0]?.status : report.status;
  if (!published || !known || !status) return null;
  const gap = isPlanned(status)
    ? known.earliest - published.latest
    : published.latest - known.latest;
  return gap >= 0 && gap <= (place ? REACH_DAYS : SHORT_REACH_DAYS) ? 'near' : null;
}

/** Two accounts without a day are one when they tell the same of the same people within two weeks. */
function fitUndated(report: DraftReport, { reports }: EventCluster, people: PeopleFit): boolean {
  return reports.every(
    (other) =>
      report.published !== null &&
      other.published !== null &&
      report.kind === other.kind &&
      isPlanned(report.status) === isPlanned(other.status) &&
      peopleOf(report).length === people.same &&
      peopleOf(other).length === people.same &&
      Math.abs(report.published.latest - other.published.latest) <= SHORT_REACH_DAYS,
  );
}

function isOneDay({ earliest, latest }: DayBounds): boolean {
  return earliest === latest;
}

interface Circumstances {
  readonly place: boolean;
  readonly time: TimeFit;
  readonly report: DraftReport;
  readonly cluster: EventCluster;
  /** How many telling people each of the two has. */
  readonly ours: number;
  readonly theirs: number;
}

/** Whether people, place and time together are enough to take two accounts for one. */
function isEnough(
  people: PeopleFit,
  { place, time, report, cluster, ours, theirs }: Circumstances,
): boolean {
  if (!people.isWithin || (isPart(report) && ours !== theirs)) return false;
  if (Math.min(ours, theirs) === 0) {
    if (time !== 'day')
      return place && (ours === theirs ? isPlan(report, cluster) : isVaguePlan(report, cluster));
    return place || (ours === theirs && cluster.reports.some((other) => toldAlike(report, other)));
  }
  if (time === 'near')
    return people.same + people.likely >= 2 && (people.same > 0 || place || !people.isByState);
  if (people.same >= 2) return true;
  if (people.same + people.likely >= 2) return place || time === 'day';
  return time === 'day' ? place || ours === theirs : place && ours === theirs;
}

/** Plans of one place, nobody named, whose days meet: "in Lima in early April", "in Lima on 2 April". */
function isPlan(report: DraftReport, { reports }: EventCluster): boolean {
  return report.date !== null && [report, ...reports].every(({ status }) => isPlanned(status));
}

/** A plan of one place that names nobody, beside what is known to the day: "a meeting in Lima early in April". */
function isVaguePlan(report: DraftReport, { days }: EventCluster): boolean {
  const isOfNobody = peopleOf(report).length === 0 && isPlanned(report.status);
  return isOfNobody && report.date !== null && days !== null && isOneDay(days);
}

/**
 * Whether two reports without people tell one thing of one day. Of clashes many happen on a day:
 * they must have one word and the day printed, "the attacks of 13 November".
 */
function toldAlike(a: DraftReport, b: DraftReport): boolean {
  if (a.kind !== 'clash') return true;
  const hasDay = [a, b].every(({ date }) => /\d/.test(date?.citation.words ?? ''));
  return hasDay && triggerStem(a) === triggerStem(b);
}

function triggerStem({ mentions }: DraftReport): string {
  return mentions[0]?.trigger.words.toLowerCase().replace(/(?:es|s|ed|ing)$/, '') ?? '';
}

/** Two reports that cannot be of one event: other places, or a wish beside what had happened by then. */
function conflicts(a: DraftReport, b: DraftReport): boolean {
  if (a.place && b.place && placesConflict(a.place.names, b.place.names)) return true;
  return isWish(a.status) !== isWish(b.status) && !comesAfterWish(a, b);
}

/** Whether what one article only wished for can be what the other tells: told later, or planned. */
function comesAfterWish(a: DraftReport, b: DraftReport): boolean {
  const [wish, other] = isWish(a.status) ? [a, b] : [b, a];
  if (isPlanned(other.status)) return true;
  if (!wish.published || !other.date) return false;
  return other.date.value.start.earliest >= wish.published.earliest;
}

function sharesPlace({ place: a }: DraftReport, { place: b }: DraftReport): boolean {
  if (!a || !b || placesConflict(a.names, b.names)) return false;
  return (['venue', 'city', 'country'] as const).some(
    (part) => a.names[part] !== null && a.names[part] === b.names[part],
  );
}

function isPart({ partOf }: DraftReport): boolean {
  return partOf !== null;
}

function describe(people: PeopleFit, place: boolean, time: TimeFit): string {
  const who = people.likely > 0 ? 'people that fit' : 'the same people';
  const when = {
    day: 'the same day',
    range: 'days that meet',
    near: 'the only such event shortly before the article',
  }[time];
  return [people.same + people.likely > 0 ? who : null, place ? 'the same place' : null, when]
    .filter((reason) => reason !== null)
    .join(', ');
}
