import type { ActorId } from '../model/ids.ts';
import { CorrectionLog } from './corrections/correction-log.ts';
import type { BuiltEvents } from './events/build-events.ts';
import { linkCorpus } from './link-corpus.ts';
import type { ClusterJoin, LinkedCorpus, LinkInput } from './link-corpus.ts';
import { mergeReports } from './merge-reports.ts';

/** Actors and events of a corpus. */
export interface RelatedArticles extends BuiltEvents {
  readonly linked: LinkedCorpus;
}

/**
 * Links actors and merges reports. Where an event shows who a description stands for ("the leader of
 * Borduria"), both are done again with that known.
 */
export function relateArticles(
  input: Omit<LinkInput, 'joins'>,
  log: CorrectionLog,
): RelatedArticles {
  const draft = new CorrectionLog();
  const linked = linkCorpus({ ...input, joins: [] }, draft);
  const { standIns, ...merged } = mergeReports({ ...input, linked }, draft);
  const joins = standIns.flatMap(([description, person]) => joinOf(linked, description, person));
  if (joins.length === 0) {
    log.take(draft);
    return { linked, ...merged };
  }
  const again = linkCorpus({ ...input, joins }, log);
  const { standIns: _, ...known } = mergeReports({ ...input, linked: again }, log);
  return { linked: again, ...known };
}

function joinOf(
  { clusterOf, actorById }: LinkedCorpus,
  description: ActorId,
  person: ActorId,
): readonly ClusterJoin[] {
  const [from, into] = [clusterOf(description), clusterOf(person)];
  if (from === null || into === null) return [];
  const [name, other] = [actorById(description)?.name ?? '', actorById(person)?.name ?? ''];
  const because = 'another article names the person for the same event';
  return [{ from, into, merge: { from: name, into: other, because } }];
}
