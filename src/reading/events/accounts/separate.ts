import type { Together } from '../../../model/event-kinds.ts';
import type { EventView } from '../phrases/event-view.ts';
import { dateAt, lowerAt } from '../phrases/event-view.ts';
import { descriptionStart } from '../phrases/noun-phrase.ts';
import type { Person } from '../phrases/person.ts';
import type { Scene } from '../phrases/scene.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { Window } from '../phrases/window.ts';

/** How far behind the last of a row its day may stand, in tokens. */
const DAY_REACH = 4;

/** Those of one of several meetings told by one word. */
export interface Gathering {
  readonly people: readonly Person[];
  /** Null leaves it to the other words. */
  readonly together: Together | null;
  /** Where its own day stands; null for that of the whole. */
  readonly window: Window | null;
}

/** "separate meetings with A and B", "met separately with A and B" are two meetings; else all in one. */
export function separateMeetings(
  scene: Scene,
  trigger: Trigger,
  people: readonly Person[],
): readonly Gathering[] {
  const before = people.filter(({ party }) => party.to <= trigger.token);
  const after = people.filter(({ party }) => party.to > trigger.token);
  const days = onDaysOfTheirOwn(scene, after);
  if (days.length > 0)
    return days.map((window, i) => ({
      people: [...before, ...after.slice(i, i + 1)],
      together: null,
      window,
    }));
  if (!isSeparate(scene, trigger)) return [{ people, together: null, window: null }];
  if (before.length > 0 && after.length > 1) return after.map((other) => yes([...before, other]));
  if (before.length > 1 && after.length === 1) return before.map((other) => yes([other, ...after]));
  if (before.length > 2 && after.length === 0) return hostWithEach(before);
  return [{ people, together: 'separately', window: null }];
}

/** "met with A on Monday and B on Tuesday": a stretch for each, with its day; empty unless each has another one. */
function onDaysOfTheirOwn({ view }: Scene, others: readonly Person[]): readonly Window[] {
  if (others.length < 2) return [];
  const windows = others.map(({ party }, i) => ({
    from: party.from,
    to: others[i + 1]?.party.from ?? party.to + DAY_REACH,
  }));
  const days = windows.map(({ from, to }) => firstDate(view, from, to));
  const isEach = days.every((day, i) => day >= 0 && days.indexOf(day) === i);
  return isEach ? windows : [];
}

/** Index of the first date of the calendar between the tokens; -1 for none. */
function firstDate(view: EventView, from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (dateAt(view, i)?.value) return view.dateOf[i] ?? -1;
  return -1;
}

function yes(people: readonly Person[]): Gathering {
  return { people, together: 'yes', window: null };
}

/** "Ruiz hosted A and B in separate meetings": the host with each. */
function hostWithEach(people: readonly Person[]): readonly Gathering[] {
  const hosts = people.filter(({ role }) => role === 'host');
  const guests = people.filter(({ role }) => role !== 'host');
  if (hosts.length === 0) return [{ people, together: 'separately', window: null }];
  return guests.map((guest) => yes([...hosts, guest]));
}

function isSeparate(scene: Scene, { token, to, frame }: Trigger): boolean {
  const { view } = scene;
  if (frame === null) {
    for (let i = descriptionStart(scene, token); i < token; i += 1)
      if (lowerAt(view, i) === 'separate') return true;
    return false;
  }
  const { from } = scene.sentence;
  if (lowerAt(view, from) === 'in' && lowerAt(view, from + 1) === 'separate') return true;
  return [token - 1, to, to + 1, to + 2].some((i) =>
    /^(?:separately|individually)$/.test(lowerAt(view, i)),
  );
}
