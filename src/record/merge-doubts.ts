import type { ActorId, DocumentId } from '../model/ids.ts';
import type { Mention, Reading } from '../model/reading.ts';
import type { Actor, ReviewItem } from '../model/record.ts';
import type { Citation } from '../model/span.ts';
import { cite } from './cite.ts';
import type { Sources } from './cite.ts';
import { describeMerge } from './words/describe-merge.ts';

/** Where the names of the actors stand. */
export interface NamedWhere {
  readonly readings: readonly Reading[];
  readonly sources: Sources;
  readonly actorOf: (document: DocumentId, entity: number) => ActorId | null;
}

/** A mention of an actor, and the name its article gives who is mentioned. */
interface Naming {
  readonly document: DocumentId;
  readonly mention: Mention;
  readonly name: string;
}

/** Names that were taken for one, each with a mention of the name that was taken for another. */
export function mergeDoubts(actors: readonly Actor[], where: NamedWhere): readonly ReviewItem[] {
  const merged = actors.filter(({ merges }) => merges.length > 0);
  const namings = collectNamings(new Set(merged.map(({ id }) => id)), where);
  return merged.flatMap(({ id, merges, firstMentions }) =>
    merges.map((merge) => ({
      code: 'merged-names',
      message: describeMerge(merge),
      citation: citeName(merge.from, namings.get(id) ?? [], where) ?? firstMentions[0] ?? null,
    })),
  );
}

function collectNamings(
  wanted: ReadonlySet<ActorId>,
  { readings, actorOf }: NamedWhere,
): ReadonlyMap<ActorId, readonly Naming[]> {
  const namings = new Map<ActorId, Naming[]>();
  for (const { document, entities, mentions } of readings)
    for (const mention of mentions)
      for (const at of mention.entities) {
        const actor = actorOf(document, at);
        if (actor === null || !wanted.has(actor)) continue;
        const naming = { document, mention, name: entities[at]?.name ?? '' };
        const own = namings.get(actor);
        if (own) own.push(naming);
        else namings.set(actor, [naming]);
      }
  return namings;
}

/** Where an article names them so in these very words, or else names them so, or prints the words. */
function citeName(
  name: string,
  namings: readonly Naming[],
  { sources }: NamedWhere,
): Citation | null {
  const citing = ({ document, mention }: Naming): Citation => cite(sources, document, mention);
  const isPrinted = (naming: Naming): boolean => citing(naming).words === name;
  const own = namings.filter((naming) => naming.name === name);
  const best = own.find(isPrinted) ?? own[0] ?? namings.find(isPrinted);
  return best ? citing(best) : null;
}
