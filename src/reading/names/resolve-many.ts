import { UNNAMED_HEADS } from '../../lexicon/description-words.ts';
import { OFFICE_GROUPS } from '../../lexicon/office-groups.ts';
import { officeFit } from '../../lexicon/office-fit.ts';
import type { Description } from './description.ts';
import { lastReference, lastRow } from './discourse.ts';
import type { Discourse } from './discourse.ts';
import { holdersLike } from './registry.ts';
import { holderOf } from './office-holder.ts';
import { officeHolder, unnamedEntity } from './unnamed.ts';

/** Whom a description in the plural means; none when unsettled, null when it is no mention. */
export function resolveMany(
  discourse: Discourse,
  description: Description,
): readonly number[] | null {
  const { determiner, use, head } = description;
  const isCalling = UNNAMED_HEADS.has(head) && use.office.name === head;
  const isGroup = OFFICE_GROUPS.has(head);
  if (use.of.length > 1 && (!isCalling || head === 'minister') && (!isGroup || head === 'leader'))
    return holdersOf(discourse, description);
  const isKnown =
    determiner === 'definite' || determiner === 'own' || isJoined(discourse, description);
  if (isKnown && !description.isRestricted) {
    const found = knownMany(discourse, description);
    if (found.length > 1 && !pointsElsewhere(discourse, description, found)) return found;
    const unnamed = lastUnnamed(discourse, description);
    if (unnamed !== null) return [unnamed];
  }
  if (determiner === 'own') return null;
  const unnamed = sameUnnamed(discourse, description) ?? unnamedEntity(discourse, description);
  if (unnamed !== null) return [unnamed];
  return determiner === 'definite' && use.office.isOfBody ? [] : null;
}

/** "the secretary and foreign ministers": the article before "and" goes on. */
function isJoined({ linking }: Discourse, { from, determiner, use }: Description): boolean {
  return (
    determiner === null && use.office.isOfBody && linking.scan.tokens.words[from - 1] === 'and'
  );
}

/** "these diplomats" points at the sentence before, or at nobody who is named. */
function pointsElsewhere(
  discourse: Discourse,
  { from, count }: Description,
  found: readonly number[],
): boolean {
  const lower = discourse.linking.scan.tokens.lowers[from];
  if ((lower !== 'these' && lower !== 'those') || count !== null) return false;
  return lastRow(discourse, 1, (row) => row.every((entity) => found.includes(entity))) === null;
}

/** "the foreign ministers of Chile and Peru": each state's holder, an unnamed one where no name is known. */
function holdersOf(discourse: Discourse, { use, head }: Description): readonly number[] {
  const isGroup = OFFICE_GROUPS.has(head) && head !== 'leader';
  const found = use.of.flatMap((state) => {
    const holder = holderOf(discourse, use, state);
    if (holder !== null) return [holder];
    return isGroup ? [] : [officeHolder(discourse, use, state)];
  });
  return [...new Set(found)];
}

/** The latest row of people who all fit, else as many as are asked for, spoken of last. */
function knownMany(discourse: Discourse, { use, count }: Description): readonly number[] {
  const fits = (entity: number): boolean =>
    fitsOffice(discourse, entity, use.words, use.of[0] ?? null);
  const wanted = count ?? 0;
  const row = lastRow(
    discourse,
    30,
    (entities) => entities.every(fits) && (wanted === 0 || entities.length === wanted),
  );
  const people = holdersLike(discourse.linking.registry, use.words)
    .filter((entity) => fits(entity) && lastReference(discourse, entity) >= 0)
    .toSorted((a, b) => lastReference(discourse, b) - lastReference(discourse, a));
  if (row) return row;
  const enough = count ?? people.length;
  return people.length >= enough && people.length <= 3 ? people.slice(0, enough) : [];
}

function fitsOffice(
  discourse: Discourse,
  entity: number,
  words: string,
  of: string | null,
): boolean {
  const draft = discourse.linking.registry.drafts[entity];
  if (draft?.kind !== 'person') return false;
  return [...draft.offices.values()].some(
    (role) => officeFit(words, role.office) > 1 && !role.former && (of === null || role.of === of),
  );
}

/** "the officials": the unnamed ones spoken of last. */
function lastUnnamed(discourse: Discourse, { use }: Description): number | null {
  const { registry } = discourse.linking;
  const fitting = holdersLike(registry, use.words).filter((entity) => {
    const draft = registry.drafts[entity];
    if (draft?.kind !== 'unnamed' || !draft.isPlural) return false;
    if (lastReference(discourse, entity) < 0) return false;
    const [of] = use.of;
    return [...draft.offices.values()].some(
      (role) => officeFit(use.words, role.office) > 1 && (of === undefined || role.of === of),
    );
  });
  return (
    fitting.toSorted((a, b) => lastReference(discourse, b) - lastReference(discourse, a))[0] ?? null
  );
}

/** "State Department officials" after "High-ranking State Department officials": the same ones. */
function sameUnnamed(discourse: Discourse, { use, head }: Description): number | null {
  if (use.of.length !== 1) return null;
  const { registry } = discourse.linking;
  const found = holdersLike(registry, use.words).find((entity) => {
    const draft = registry.drafts[entity];
    if (draft?.kind !== 'unnamed' || !draft.isPlural) return false;
    if (lastReference(discourse, entity) < 0) return false;
    return [...draft.offices.values()].some(
      ({ office, of }) => office === head && of === use.of[0],
    );
  });
  return found ?? null;
}
