import type { Account } from './account.ts';
import type { Draft } from './draft.ts';
import { lowerAt } from './event-view.ts';
import { descriptionStart } from './noun-phrase.ts';
import type { Scene } from './scene.ts';
import type { Trigger } from './trigger.ts';

/** Words that tell one meeting from another, with how many sides they mean; 0 leaves that open. */
const QUALIFIERS: ReadonlyMap<string, number> = new Map([
  ['bilateral', 2],
  ['trilateral', 3],
  ['three-way', 3],
  ['quadrilateral', 4],
  ['four-way', 4],
  ['annual', 0],
  ['board', 0],
  ['cabinet', 0],
]);

/** The word of an event noun's description that tells it from others: "annual"; null for none. */
export function qualifierOf(scene: Scene, { token, frame }: Trigger): string | null {
  if (frame !== null) return null;
  for (let i = descriptionStart(scene, token); i < token; i += 1) {
    const lower = lowerAt(scene.view, i);
    if (QUALIFIERS.has(lower)) return lower;
  }
  return null;
}

/** Whether "the trilateral meeting" cannot be the one told: of two people, or under another name. */
export function areQualifiersApart(draft: Draft, account: Account): boolean {
  const { qualifier } = account;
  if (qualifier === null) return false;
  if (draft.qualifier !== null) return draft.qualifier !== qualifier;
  const count = QUALIFIERS.get(qualifier) ?? 0;
  const people = draft.participants.filter(({ role }) => role !== 'alsoPresent').length;
  return count > 2
    ? people === 2
    : count === 0 && draft.isVerb && account.novelty === 'definite' && people > 1;
}
