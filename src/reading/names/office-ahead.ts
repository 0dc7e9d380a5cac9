import { officeFit } from '../../lexicon/office-fit.ts';
import { SPEECH } from '../../lexicon/word-classes.ts';
import type { Discourse } from './discourse.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { addRole } from './registry.ts';
import type { Draft } from './registry.ts';
import { isOf } from './scan.ts';

/** Sentences after the office in which its holder is named. */
const REACH = 2;

/** Takes note of an office that opens its sentence and whose holder nobody has named. */
export function noteAhead(discourse: Discourse, entity: number): void {
  const { ahead, sentence } = discourse;
  if (!ahead.some((office) => office.entity === entity)) ahead.push({ entity, sentence });
}

/**
 * Ties the only office of the last two sentences that is told without a name to the person named now for the first
 * time: one with the same office of a state not said, or with no office at all who opens the
 * sentence or speaks.
 */
export function tieAhead(discourse: Discourse, phrase: NounPhrase): void {
  const [person] = phrase.entities;
  const { ahead, sentence, joined, firstOf, linking } = discourse;
  if (ahead.length === 0 || person === undefined || firstOf.has(person)) return;
  const draft = linking.registry.drafts[person];
  if (draft?.kind !== 'person' || phrase.entities.length > 1) return;
  const near = ahead.filter((office) => sentence - office.sentence <= REACH);
  const [office] = near;
  if (!office || near.length > 1 || office.sentence === sentence) return;
  const told = linking.registry.drafts[office.entity];
  if (joined.has(office.entity) || !told || !canHold(discourse, phrase, draft, told)) return;
  joined.set(office.entity, person);
  const [role] = told.roles;
  if (role) addRole(linking.registry, person, { ...role, rule: 'names/office-ahead' });
}

/**
 * The only person without an office in the title, for an office told without a name right after it:
 * "Ruiz rejects plan. Chile's president said". Null for none.
 */
export function personInTitle(discourse: Discourse, of: string): number | null {
  const { references, sentence, linking } = discourse;
  if (sentence > REACH) return null;
  const found = new Set<number>();
  for (const reference of references) {
    if (reference.sentence > 0) break;
    const [entity] = reference.entities;
    const draft = linking.registry.drafts[entity ?? -1];
    if (entity === undefined || draft?.kind !== 'person') continue;
    if (draft.offices.size > 0 || (draft.state ?? of) !== of || reference.weight < 2) return null;
    found.add(entity);
  }
  const [only] = found;
  return sentence > 0 && found.size === 1 ? (only ?? null) : null;
}

function canHold(discourse: Discourse, phrase: NounPhrase, draft: Draft, told: Draft): boolean {
  const [role] = told.roles;
  if (!role || (draft.state !== null && draft.state !== role.of)) return false;
  if (draft.offices.size > 0)
    return [...draft.offices.values()].some(
      ({ office, of, former }) => of === null && !former && officeFit(role.office, office) > 2,
    );
  const { scan } = discourse.linking;
  if (scan.tokens.words[phrase.to] === ',') return false;
  const opens = phrase.from === scan.sentences[discourse.sentence]?.from;
  return opens || isOf(scan, phrase.to, SPEECH);
}
