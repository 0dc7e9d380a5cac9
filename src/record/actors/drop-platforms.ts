import { PLATFORMS } from '../../lexicon/platforms.ts';
import type { ActorId, DocumentId } from '../../model/ids.ts';
import type { Actor, ParleyEvent, Statement } from '../../model/record.ts';

/** The actors of a record, and who of them is behind an entity. */
export interface KeptActors {
  readonly actors: readonly Actor[];
  readonly statements: readonly Statement[];
  readonly actorOf: (document: DocumentId, entity: number) => ActorId | null;
}

/** Leaves out what is only the place of a post: a platform that neither acts nor speaks. */
export function dropPlatforms(
  { actors, statements, actorOf }: KeptActors,
  events: readonly ParleyEvent[],
): KeptActors {
  const active = new Set([
    ...events.flatMap(({ participants }) => participants.map(({ actor }) => actor)),
    ...statements.flatMap(({ speaker, chain }) => [speaker, ...chain].map((one) => one?.actor)),
  ]);
  const silent = actors.filter(({ id, name }) => PLATFORMS.has(name) && !active.has(id));
  const dropped = new Set(silent.map(({ id }) => id));
  if (dropped.size === 0) return { actors, statements, actorOf };
  return {
    actors: actors.filter(({ id }) => !dropped.has(id)),
    statements: statements.map((statement) =>
      statement.about.some((id) => dropped.has(id))
        ? Object.assign({}, statement, { about: statement.about.filter((id) => !dropped.has(id)) })
        : statement,
    ),
    actorOf: (document, entity) => {
      const actor = actorOf(document, entity);
      return actor !== null && dropped.has(actor) ? null : actor;
    },
  };
}
