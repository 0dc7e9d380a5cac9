import type { Correction } from '../model/corrections.ts';
import type { Reading } from '../model/reading.ts';
import type { Sources } from './cite.ts';
import type { CorrectionLog } from './corrections/correction-log.ts';
import { correctReports } from './corrections/correct-reports.ts';
import { buildEvents } from './events/build-events.ts';
import type { BuiltEvents } from './events/build-events.ts';
import { clusterReports } from './events/cluster-reports.ts';
import { draftReports } from './events/draft-reports.ts';
import { unifyPlaces } from './events/unify-places.ts';
import type { LinkedCorpus } from './link-corpus.ts';
import { sentenceFinder } from './sentence-finder.ts';

export interface MergeInput {
  readonly readings: readonly Reading[];
  readonly corrections: readonly Correction[];
  readonly linked: LinkedCorpus;
  readonly sources: Sources;
}

/** Merges the reports of all articles into events, corrections applied. */
export function mergeReports(input: MergeInput, log: CorrectionLog): BuiltEvents {
  const { readings, corrections, linked, sources } = input;
  const { actorOf, actorById, actorByName } = linked;
  const lookup = {
    actorOf,
    kindOf: (id: Parameters<typeof actorById>[0]) => actorById(id)?.kind ?? 'unnamed',
    sideOf: (id: Parameters<typeof actorById>[0]) => actorById(id)?.side ?? null,
  };
  const drafts = readings.flatMap((reading) => draftReports(reading, lookup, sources));
  const sentenceOf = sentenceFinder(readings, sources);
  const context = { actorByName, sentenceOf, sources, log };
  const { reports, pairs } = correctReports(drafts, corrections, context);
  return buildEvents(clusterReports(unifyPlaces(reports), actorById, pairs), actorById);
}
