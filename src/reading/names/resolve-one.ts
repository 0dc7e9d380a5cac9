import { HOLDER_HEADS, OFFICIAL_HEADS } from '../../lexicon/description-words.ts';
import { OFFICE_GROUPS } from '../../lexicon/office-groups.ts';
import { POSSESSIVE } from '../../text/tokens.ts';
import type { Description } from './description.ts';
import { lastReference } from './discourse.ts';
import type { Discourse } from './discourse.ts';
import { roleOf } from './link-roles.ts';
import { noteAhead, personInTitle } from './office-ahead.ts';
import { addRole, holdersLike } from './registry.ts';
import type { OfficeUse } from './office-use.ts';
import { holderOf } from './office-holder.ts';
import { officeHolder, unnamedEntity } from './unnamed.ts';

/** Whom a description in the singular means: one entity, none when unsettled, null when it is no mention. */
export function resolveOne(
  discourse: Discourse,
  description: Description,
): readonly number[] | null {
  const { determiner, use, head } = description;
  if (determiner === null)
    return isBareTitle(discourse, description) ? known(discourse, use) : null;
  if (determiner === 'indefinite' || determiner === 'further')
    return asList(unnamedEntity(discourse, description));
  if (determiner === 'own' && use.of.length > 0) return ofState(discourse, description);
  if (determiner === 'own')
    return description.isSpeaker ? asList(unnamedEntity(discourse, description)) : null;
  if (!use.office.isOfBody) return null;
  if (description.isRestricted) return asList(unnamedEntity(discourse, description)) ?? [];
  const found = known(discourse, use);
  if (found.length > 0) return found;
  if (use.isOwned && use.of.length === 0 && description.isSpeaker)
    return asList(unnamedEntity(discourse, description)) ?? [];
  if (OFFICIAL_HEADS.has(head))
    return (
      lastOfficial(discourse, description) ??
      asList(lastUnnamed(discourse, description)) ??
      asList(unnamedEntity(discourse, description)) ??
      []
    );
  const [state] = use.of;
  const isHolder = HOLDER_HEADS.has(head) && (head === 'leader' || !OFFICE_GROUPS.has(head));
  if (state === undefined || !isHolder || use.isFormer || ownsOffice(discourse, description))
    return [];
  return [inTitle(discourse, use, state) ?? holderAhead(discourse, description, state)];
}

function inTitle(discourse: Discourse, use: OfficeUse, state: string): number | null {
  const person = personInTitle(discourse, state);
  if (person === null) return null;
  const { linking } = discourse;
  addRole(linking.registry, person, roleOf(linking, use, state, 'names/office-ahead'));
  return person;
}

function holderAhead(discourse: Discourse, { from, use }: Description, state: string): number {
  const holder = officeHolder(discourse, use, state);
  const { scan } = discourse.linking;
  if (from === scan.sentences[discourse.sentence]?.from) noteAhead(discourse, holder);
  return holder;
}

/** "his Chilean counterpart": the holder there, an unnamed one where no name is known. */
function ofState(discourse: Discourse, { use }: Description): readonly number[] {
  const [state = ''] = use.of;
  return [holderOf(discourse, use, state) ?? officeHolder(discourse, use, state)];
}

/** "the Chilean President's adviser": she is only spoken of to say whose adviser it is. */
function ownsOffice({ linking }: Discourse, { to }: Description): boolean {
  return linking.scan.tokens.kinds[to] === POSSESSIVE;
}

function asList(entity: number | null): readonly number[] | null {
  return entity === null ? null : [entity];
}

function known(discourse: Discourse, use: OfficeUse): readonly number[] {
  const entity = holderOf(discourse, use, use.of[0] ?? null);
  if (entity === null) return [];
  noteState(discourse, use, entity);
  return [entity];
}

/** "the Chilean president" of a person so far only called president: the state of the office is told now. */
function noteState({ linking }: Discourse, use: OfficeUse, entity: number): void {
  const [of] = use.of;
  const draft = linking.registry.drafts[entity];
  if (of === undefined || draft?.kind !== 'person') return;
  const isOpen = [...draft.offices.values()].every((role) => role.of === null);
  if (!isOpen || !draft.offices.has(`${use.words}||${use.isFormer}`)) return;
  addRole(linking.registry, entity, roleOf(linking, use, of, 'names/description'));
}

/** "Secretary then met": a capital title that opens the sentence and stands for its holder. */
function isBareTitle(discourse: Discourse, { from, use }: Description): boolean {
  const { scan } = discourse.linking;
  const sentence = scan.sentences[discourse.sentence];
  return (
    from === sentence?.from &&
    !sentence.isHeadline &&
    use.office.isOfBody &&
    use.of.length === 0 &&
    /^[a-z]/.test(scan.tokens.words[use.to] ?? '')
  );
}

/** How many sentences back "the official" can mean somebody; more where a state or body is told. */
const OFFICIAL_REACH = 2;
const TOLD_REACH = 6;

/**
 * "the official": a person with an office in the last sentences, "the Chilean official" one of Chile;
 * not "the mediator", who holds an office of her own.
 */
function lastOfficial(discourse: Discourse, { head, use }: Description): readonly number[] | null {
  if (!ANY_OFFICE.has(head)) return null;
  const { references, sentence, linking } = discourse;
  const [of] = use.of;
  const reach = of === undefined ? OFFICIAL_REACH : TOLD_REACH;
  for (let i = references.length - 1; i >= 0; i -= 1) {
    const reference = references[i];
    if (reference === undefined || sentence - reference.sentence > reach) return null;
    const [entity] = reference.entities;
    const draft = linking.registry.drafts[entity ?? -1];
    if (reference.entities.length !== 1 || draft?.kind !== 'person') continue;
    if (draft.roles.some((role) => of === undefined || role.of === of)) return reference.entities;
  }
  return null;
}

/** Callings that anybody with an office can be called by. By hand. */
const ANY_OFFICE = new Set('official diplomat delegate'.split(' '));

/** Sentences in which an unnamed official is still the one who is meant. */
const NEAR = 8;

/** "the official" after "a senior Chilean official": the only one unnamed of that calling in the sentences before. */
function lastUnnamed(discourse: Discourse, { head, use }: Description): number | null {
  if (use.of.length > 0) return null;
  const { linking, references, sentence } = discourse;
  const found = holdersLike(linking.registry, head).filter((entity) => {
    const draft = linking.registry.drafts[entity];
    const last = references[lastReference(discourse, entity)];
    if (draft?.kind !== 'unnamed' || draft.isPlural || last === undefined) return false;
    return sentence - last.sentence <= NEAR;
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
