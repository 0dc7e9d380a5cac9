import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Correction } from '../model/corrections.ts';
import type { ActorId } from '../model/ids.ts';
import type { Reading } from '../model/reading.ts';
import type { Actor, ActorMerge } from '../model/record.ts';
import { buildActors } from './actors/build-actors.ts';
import type { LinkedActors } from './actors/build-actors.ts';
import type { Sources } from './cite.ts';
import { actorsByName, addNamedActors } from './corrections/actor-names.ts';
import type { ActorByName } from './corrections/actor-names.ts';
import { changeActors, mergeActors } from './corrections/change-actors.ts';
import type { CorrectionLog } from './corrections/correction-log.ts';
import { listBearers } from './link/bearers.ts';
import { linkBearers } from './link/link-bearers.ts';
import { settleKinds } from './link/settle-kinds.ts';

/** All actors of a corpus, corrections applied, with the ways to find them. */
export interface LinkedCorpus extends LinkedActors {
  readonly actorById: (id: ActorId) => Actor | null;
  readonly actorByName: ActorByName;
}

export interface LinkInput {
  readonly corpus: Corpus;
  readonly readings: readonly Reading[];
  readonly corrections: readonly Correction[];
  readonly lexicon: Lexicon;
  readonly sources: Sources;
  /** Clusters found to be one because of what happened to them. */
  readonly joins: readonly ClusterJoin[];
}

export interface ClusterJoin {
  readonly from: number;
  readonly into: number;
  readonly merge: ActorMerge;
}

/** Links who is named in the articles to actors. */
export function linkCorpus(input: LinkInput, log: CorrectionLog): LinkedCorpus {
  const { corpus, readings, corrections, lexicon, sources, joins } = input;
  const bearers = settleKinds(listBearers(readings, sources.texts), lexicon);
  const clusters = linkBearers(bearers, lexicon);
  for (const { from, into, merge } of joins) clusters.join(into, from, merge);
  mergeActors(bearers, clusters, corrections, log);
  const changes = changeActors(bearers, clusters, corrections, log);
  const linked = buildActors({ bearers, clusters, changes, corpus, lexicon, sources });
  const actors = addNamedActors(linked.actors, corrections);
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return {
    ...linked,
    actors,
    actorById: (id) => byId.get(id) ?? null,
    actorByName: actorsByName(actors),
  };
}
