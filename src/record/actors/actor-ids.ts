import { asId } from '../../model/ids.ts';
import type { ActorId, DocumentId } from '../../model/ids.ts';
import type { ActorKind } from '../../model/record.ts';
import { slugOf } from '../../model/slug.ts';

/** What an actor's id is made of. */
export interface NamedActor {
  readonly name: string;
  readonly kind: ActorKind;
  /** The first article that names the actor; null for one that a correction brought. */
  readonly document: DocumentId | null;
}

/**
 * Gives each actor the slug of its name. Unnamed ones, whose description says little outside its
 * article, carry the article too; whoever comes later with a slug that is taken adds kind or number.
 */
export function nameActors(actors: readonly NamedActor[]): readonly ActorId[] {
  const taken = new Set<string>();
  return actors.map(({ name, kind, document }) => {
    const slug = slugOf(name) || 'unknown';
    const own = kind === 'unnamed' && document !== null ? `${document}-${slug}` : slug;
    const id = firstFree([own, `${own}-${kind}`], taken);
    taken.add(id);
    return asId(id);
  });
}

function firstFree(candidates: readonly string[], taken: ReadonlySet<string>): string {
  const free = candidates.find((candidate) => !taken.has(candidate));
  if (free !== undefined) return free;
  const stem = candidates.at(-1) ?? '';
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
