import type { EntityKind, Mention, Reading } from '../../model/reading.ts';
import type { NeutralMention } from './neutral-form.ts';

const KINDS: Partial<Record<EntityKind, NeutralMention['kind']>> = {
  person: 'person',
  organisation: 'org',
  place: 'place',
  country: 'country',
};

/** Whole and partial names of people, organisations, places and countries; no pronouns, no descriptions. */
export function neutralMentions(reading: Reading): readonly NeutralMention[] {
  return reading.mentions.flatMap((mention) => {
    const kind = KINDS[mention.kind];
    if (kind === undefined || !isName(mention)) return [];
    const name = reading.entities[mention.entities[0] ?? -1]?.name;
    return name === undefined ? [] : [{ start: mention.start, end: mention.end, kind, name }];
  });
}

function isName(mention: Mention): boolean {
  return mention.form === 'name' || mention.form === 'partial';
}
