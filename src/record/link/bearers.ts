import { PLATFORMS } from '../../lexicon/platforms.ts';
import type { DocumentId } from '../../model/ids.ts';
import type { Entity, Mention, Reading } from '../../model/reading.ts';
import type { ActorKind } from '../../model/record.ts';
import type { Sources } from '../cite.ts';
import { foldName } from './name-parts.ts';

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
  /** Folded parts of the name that the article prints alone: "ruiz" of Ana Ruiz. */
  readonly shortForms: readonly string[];
  /** Whether the article has them take part in something. */
  readonly acts: boolean;
}

/**
 * All bearers of all articles, in order; places are none, nor is what the article never mentions,
 * nor a service that somebody merely posted on, nor who is only named to say whose government it is.
 */
export function listBearers(
  readings: readonly Reading[],
  texts: Sources['texts'],
): readonly Bearer[] {
  return readings.flatMap((reading) => {
    const mentions = mentionsByEntity(reading);
    const active = new Set(
      reading.reports.flatMap(({ participants }) => participants.map(({ entity }) => entity)),
    );
    return reading.entities.flatMap((entity, at): readonly Bearer[] => {
      const own = mentions.get(at) ?? [];
      const { kind, name, roles } = entity;
      if (kind === 'place' || own.length === 0 || isMedium(reading, at)) return [];
      if (kind === 'person' && roles.length === 0 && own.every(isOwner(reading))) return [];
      const { document } = reading;
      const shortForms = formsOf(own, texts.get(document) ?? '');
      const acts = active.has(at);
      return [{ document, entity: at, kind, name, roles, mentions: own, shortForms, acts }];
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

/** "the Ruiz administration": whether a mention of Ruiz only says whose it is. */
function isOwner({ mentions }: Reading): (mention: Mention) => boolean {
  const bodies = mentions.filter(({ rule }) => rule === 'names/plain-body');
  return ({ start, end }) => bodies.some((body) => body.start <= start && end < body.end);
}

function formsOf(mentions: readonly Mention[], text: string): readonly string[] {
  const partial = mentions.filter(({ form }) => form === 'partial');
  return [...new Set(partial.map(({ start, end }) => foldName(text.slice(start, end))))];
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
