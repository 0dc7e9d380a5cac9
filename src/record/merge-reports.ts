import type { Correction } from '../model/corrections.ts';
import type { ActorId } from '../model/ids.ts';
import type { Reading } from '../model/reading.ts';
import type { Sources } from './cite.ts';
import type { CorrectionLog } from './corrections/correction-log.ts';
import { correctReports } from './corrections/correct-reports.ts';
import { buildEvents } from './events/build-events.ts';
import type { BuiltEvents } from './events/build-events.ts';
import { clusterReports } from './events/cluster-reports.ts';
import { draftReports } from './events/draft-reports.ts';
import { peopleOf } from './events/event-cluster.ts';
import { keepTelling } from './events/keep-telling.ts';
import { findStandIns } from './events/union-people.ts';
import { unifyPlaces } from './events/unify-places.ts';
import type { LinkedCorpus } from './link-corpus.ts';
import { sentenceFinder } from './sentence-finder.ts';

export interface MergeInput {
  readonly readings: readonly Reading[];
  readonly corrections: readonly Correction[];
  readonly linked: LinkedCorpus;
  readonly sources: Sources;
}

/** Events, and descriptions that stand for a person another article names for the same event. */
export interface MergedReports extends BuiltEvents {
  readonly standIns: readonly (readonly [description: ActorId, person: ActorId])[];
}

/** Merges the reports of all articles into events, corrections applied. */
export function mergeReports(input: MergeInput, log: CorrectionLog): MergedReports {
  const { readings, corrections, linked, sources } = input;
  const { actorOf, actorById, actorByName } = linked;
  const lookup = { actorOf, actorById };
  const drafts = readings.flatMap((reading) => draftReports(reading, lookup, sources));
  const sentenceOf = sentenceFinder(readings, sources);
  const context = { actorByName, sentenceOf, sources, log };
  const { reports, pairs } = correctReports(drafts, corrections, context);
  const clusters = keepTelling(clusterReports(unifyPlaces(reports), actorById, pairs));
  const standIns = clusters.flatMap((cluster) => {
    const people = [...new Set(cluster.reports.flatMap(peopleOf))];
    const found = findStandIns(people, actorById);
    return found.filter(([vague]) => actorById(vague)?.kind === 'unnamed');
  });
  return { ...buildEvents(clusters, actorById), standIns };
}
