import { epochDayToCivil } from '../../model/calendar.ts';
import type { EpochDay } from '../../model/calendar.ts';
import type { DayBounds } from '../../model/date-value.ts';
import type { ActorId, ReportId } from '../../model/ids.ts';
import type { Actor } from '../../model/record.ts';
import { wholeOf } from '../date-fit.ts';
import { coreOf, cutName, foldName } from '../link/name-parts.ts';
import type { DraftReport } from './draft-report.ts';
import { growCluster, peopleOf, startCluster } from './event-cluster.ts';
import type { EventCluster } from './event-cluster.ts';
import { isSide, tellingPeople } from './people-fit.ts';
import { fitReport } from './same-event.ts';
import type { Fit } from './same-event.ts';

/** Longer stretches of days are kept in one drawer for all times. */
const WIDE_DAYS = 100;

/** Letters at the start of a surname that all its spellings share. */
const SPELLED_ALIKE = 3;

/** Clusters, found again by people, place and month. */
export class ClusterShelf {
  readonly clusters: EventCluster[] = [];
  readonly #byReport = new Map<ReportId, EventCluster>();
  readonly #drawers = new Map<string, Set<EventCluster>>();
  readonly #actorOf: (id: ActorId) => Actor | null;

  constructor(actorOf: (id: ActorId) => Actor | null) {
    this.#actorOf = actorOf;
  }

  clusterOf(id: ReportId): EventCluster | undefined {
    return this.#byReport.get(id);
  }

  start(report: DraftReport): void {
    const cluster = startCluster(this.clusters.length, report, this.#peopleOf(report));
    this.clusters.push(cluster);
    this.#file(cluster, report);
  }

  grow(cluster: EventCluster, report: DraftReport, because: string): void {
    growCluster(cluster, report, this.#peopleOf(report), because);
    this.#file(cluster, report);
  }

  /** The one cluster a report fits best; null for none, and where two fit equally well. */
  bestFor(report: DraftReport): { readonly cluster: EventCluster; readonly fit: Fit } | null {
    const fits = this.#candidates(report).flatMap((cluster) => {
      const fit = fitReport(report, cluster, this.#actorOf);
      return fit ? [{ cluster, fit }] : [];
    });
    const [best, second] = fits.toSorted(
      (a, b) => b.fit.score - a.fit.score || a.cluster.number - b.cluster.number,
    );
    return best && best.fit.score > (second?.fit.score ?? -1) ? best : null;
  }

  #file(cluster: EventCluster, report: DraftReport): void {
    this.#byReport.set(report.id, cluster);
    for (const key of joinKeys(this.#namesOf(report, 'filed'), this.#monthsOf(report))) {
      this.#drawers.set(key, (this.#drawers.get(key) ?? new Set()).add(cluster));
    }
  }

  #candidates(report: DraftReport): readonly EventCluster[] {
    const months = [...this.#monthsOf(report), 'any'];
    const found = new Set<EventCluster>();
    for (const key of joinKeys(this.#namesOf(report, 'sought'), months)) {
      for (const cluster of this.#drawers.get(key) ?? []) found.add(cluster);
    }
    return [...found];
  }

  /**
   * Under which names an event is kept, or looked for: people by themselves; a state or description also
   * where people of its side are kept, and people where states of their side are.
   */
  #namesOf(report: DraftReport, use: 'filed' | 'sought'): readonly string[] {
    const people = this.#peopleOf(report);
    if (people.length === 0)
      return ['nobody', ...placeKeys(report, use === 'filed' ? 'empty' : 'at')];
    const names = people.flatMap((id) => {
      const actor = this.#actorOf(id);
      if (!actor?.side) return [id];
      const isVague = actor.kind === 'country' || actor.kind === 'unnamed' || isSide(actor);
      const [vague, named] = [`vague ${actor.side}`, `named ${actor.side}`];
      if (use === 'filed') return [id, isVague ? vague : named];
      return isVague ? [id, vague, named] : [id, vague];
    });
    const places = placeKeys(report, use === 'filed' ? 'at' : 'empty');
    return [...new Set([...names, ...people.flatMap((id) => this.#spellings(id)), ...places])];
  }

  #peopleOf(report: DraftReport): readonly ActorId[] {
    return tellingPeople(peopleOf(report), this.#actorOf);
  }

  /** A person is looked for under the start of the surname too: articles spell it in their own ways. */
  #spellings(id: ActorId): readonly string[] {
    const actor = this.#actorOf(id);
    if (actor?.kind !== 'person') return [];
    const { surname } = cutName(foldName(actor.name));
    return [`called ${coreOf(surname).slice(0, SPELLED_ALIKE)}`];
  }

  #monthsOf({ date, published }: DraftReport): readonly string[] {
    const days = date ? wholeOf(date.value) : around(published);
    return days && days.latest - days.earliest <= WIDE_DAYS ? monthsIn(days) : ['any'];
  }
}

/**
 * Where events of a place are kept: those with people under "at", those without under "empty", so that an
 * account without people finds those with, and the other way round.
 */
function placeKeys({ place }: DraftReport, drawer: 'at' | 'empty'): readonly string[] {
  const name = place?.names.city ?? place?.names.country ?? place?.names.venue;
  return name ? [`${drawer} ${name}`] : [];
}

/** Where to look for the event of an undated report: two months either side of its article. */
function around(published: DayBounds | null): DayBounds | null {
  if (!published || published.latest - published.earliest > 31) return null;
  return {
    earliest: (published.earliest - 31) as EpochDay,
    latest: (published.latest + 31) as EpochDay,
  };
}

function joinKeys(names: readonly string[], months: readonly string[]): readonly string[] {
  return names.flatMap((name) => months.map((month) => `${name} ${month}`));
}

function monthsIn({ earliest, latest }: DayBounds): readonly string[] {
  const [from, to] = [monthNumber(earliest), monthNumber(latest)];
  return Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
}

function monthNumber(day: EpochDay): number {
  const { year, month } = epochDayToCivil(day);
  return year * 12 + month;
}
