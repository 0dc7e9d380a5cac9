import type { Account } from './account.ts';
import type { Draft } from './draft.ts';
import { PLANNED } from './opposed.ts';
import type { EventView } from '../phrases/event-view.ts';
import { dateAt, isPossessive, lowerAt, mentionAt } from '../phrases/event-view.ts';
import { descriptionStart } from '../phrases/noun-phrase.ts';
import type { Scene } from '../phrases/scene.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** Words that tell one meeting from another, with how many sides they mean; 0 leaves that open. */
const QUALIFIERS: ReadonlyMap<string, number> = new Map([
  ['bilateral', 2],
  ['trilateral', 3],
  ['quadrilateral', 4],
  ['annual', 0],
  ['board', 0],
  ['cabinet', 0],
  ['emergency', 0],
  ['extraordinary', 0],
]);

/** "three-way", "4-party": how many sides. */
const SIDES: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
]);

/** The word of an event noun's description that tells it from others: "annual", "3 sides"; null for none. */
export function qualifierOf(scene: Scene, { token, frame }: Trigger): string | null {
  if (frame !== null) return null;
  for (let i = descriptionStart(scene, token); i < token; i += 1) {
    const lower = lowerAt(scene.view, i);
    const sides = QUALIFIERS.get(lower) ?? sidesAt(scene.view, i);
    if (sides !== null) return sides > 0 ? `${sides} sides` : lower;
  }
  return null;
}

function sidesAt(view: EventView, i: number): number | null {
  if (
    lowerAt(view, i + 1) !== '-' ||
    !/^(?:way|party|nation|power|sided|country)$/.test(lowerAt(view, i + 2))
  )
    return null;
  const lower = lowerAt(view, i);
  return SIDES.get(lower) ?? (/^[2-9]$/.test(lower) ? Number(lower) : null);
}

/** "the Fisheries Council meeting", "the G7 summit": the body whose meeting the noun names, an index into the entities; null for none. */
export function bodyOf(scene: Scene, { token, frame }: Trigger): number | null {
  const { view } = scene;
  if (frame !== null) return null;
  const mention = mentionAt(view, token - 1);
  if (mention?.kind !== 'organisation' || isPossessive(view, token - 1)) return null;
  return mention.entities.length === 1 ? (mention.entities[0] ?? null) : null;
}

const ORDINALS = 'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

const FIGURES = '2nd 3rd 4th 5th 6th 7th 8th 9th 10th'.split(' ');

/** Behind "first": it counts, where "their first meeting in a year" does not. */
const COUNTED = /^(?:round|rounds|session|phase|leg)$/;

/** "the third round of talks", "a second ministerial meeting", "a first meeting": which in a row; 0 for none. */
export function countOf(scene: Scene, { token, frame }: Trigger): number {
  if (frame !== null) return 0;
  for (let i = descriptionStart(scene, token); i < token; i += 1) {
    const lower = lowerAt(scene.view, i);
    const at = Math.max(ORDINALS.indexOf(lower), FIGURES.indexOf(lower));
    if (at >= 0 && lowerAt(scene.view, i + 1) !== 'day') return at + 2;
    const isOne = COUNTED.test(lowerAt(scene.view, i + 1)) || lowerAt(scene.view, i - 1) === 'a';
    if (lower === 'first' && isOne) return 1;
  }
  return 0;
}

/** "The next round": not the one told, unless that is to come. */
export function isNextInRow(scene: Scene, { token, frame }: Trigger): boolean {
  if (frame !== null) return false;
  for (let i = descriptionStart(scene, token); i < token; i += 1)
    if (lowerAt(scene.view, i) === 'next') return !dateAt(scene.view, i);
  return false;
}

/** Whether "the trilateral meeting" cannot be the one told: of two people, or under another name. */
export function areQualifiersApart(draft: Draft, account: Account): boolean {
  if (areBodiesApart(draft, account)) return true;
  if (isNextOf(draft, account)) return true;
  if (draft.count > 0 && account.count > 0 && draft.count !== account.count)
    return !account.isApposition;
  const { qualifier } = account;
  if (qualifier === null) return false;
  if (draft.qualifier !== null) return draft.qualifier !== qualifier;
  const count = Number(/^\d/.exec(qualifier)?.[0] ?? 0);
  const people = draft.participants.filter(({ role }) => role !== 'alsoPresent').length;
  return count > 2
    ? people === 2
    : count === 0 && draft.isVerb && account.novelty === 'definite' && people > 1;
}

/** "The next round" beside talks that were surely held, or are themselves new. */
function isNextOf(draft: Draft, account: Account): boolean {
  const isPast = !PLANNED.has(draft.status) && (draft.isStatusSure || draft.isNew);
  return account.isNextInRow && !draft.isNextInRow && isPast;
}

/** "The Fisheries Council meeting" is not that of the Trade Council, nor of two who met beside it. */
function areBodiesApart(draft: Draft, account: Account): boolean {
  if (account.body === null) return false;
  if (draft.body !== null) return draft.body !== account.body;
  const isOfBody = draft.participants.some(({ entity }) => entity === account.body);
  return !isOfBody && draft.participants.length > 1 && account.kind !== 'talks';
}
