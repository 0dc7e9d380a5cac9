import { PLATFORMS } from '../../lexicon/platforms.ts';
import type { DocumentId } from '../../model/ids.ts';
import type { Entity, Mention, Reading } from '../../model/reading.ts';
import type { ActorKind } from '../../model/record.ts';

/** Somebody named in one article: what is to be linked to others of the same name or office. */
export interface Bearer {
  readonly document: DocumentId;
  /** Index into the entities of the article's reading. */
  readonly entity: number;
  readonly kind: ActorKind;
  readonly name: string;
  readonly roles: Entity['roles'];
  /** In order of the text. */
  readonly mentions: readonly Mention[];
  /** Whether the article has them take part in something. */
  readonly acts: boolean;
}

/**
 * All bearers of all articles, in order; places are none, nor is what the article never mentions,
 * nor a service that somebody merely posted on.
 */
export function listBearers(readings: readonly Reading[]): readonly Bearer[] {
  return readings.flatMap((reading) => {
    const mentions = mentionsByEntity(reading);
    const active = new Set(
      reading.reports.flatMap(({ participants }) => participants.map(({ entity }) => entity)),
    );
    return reading.entities.flatMap((entity, at): readonly Bearer[] => {
      const own = mentions.get(at) ?? [];
      const { kind, name, roles } = entity;
      if (kind === 'place' || own.length === 0 || isMedium(reading, at)) return [];
      const acts = active.has(at);
      return [{ document: reading.document, entity: at, kind, name, roles, mentions: own, acts }];
    });
  });
}

/** "wrote on Twitter": a service, as long as it takes part in nothing and says nothing itself. */
function isMedium({ entities, reports, quotations }: Reading, at: number): boolean {
  const name = entities[at]?.name.toLowerCase() ?? '';
  if (!PLATFORMS.has(name)) return false;
  const acts = reports.some(({ participants }) => participants.some(({ entity }) => entity === at));
  return !acts && !quotations.some(({ speaker }) => speaker?.entities.includes(at));
}

function mentionsByEntity({ mentions }: Reading): ReadonlyMap<number, readonly Mention[]> {
  const byEntity = new Map<number, Mention[]>();
  for (const mention of mentions) {
    for (const entity of mention.entities) {
      const own = byEntity.get(entity);
      if (own) own.push(mention);
      else byEntity.set(entity, [mention]);
    }
  }
  return byEntity;
}
