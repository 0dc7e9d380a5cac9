import type { Together } from '../../model/event-kinds.ts';
import { lowerAt } from './event-view.ts';
import { descriptionStart } from './noun-people.ts';
import type { Person } from './person.ts';
import type { Scene } from './subjects.ts';
import type { Trigger } from './triggers.ts';

/** Those of one of several meetings told by one word. */
export interface Gathering {
  readonly people: readonly Person[];
  /** Null leaves it to the other words. */
  readonly together: Together | null;
}

/** "separate meetings with A and B", "met separately with A and B" are two meetings; else all in one. */
export function separateMeetings(
  scene: Scene,
  trigger: Trigger,
  people: readonly Person[],
): readonly Gathering[] {
  if (!isSeparate(scene, trigger)) return [{ people, together: null }];
  const before = people.filter(({ party }) => party.to <= trigger.token);
  const after = people.filter(({ party }) => party.to > trigger.token);
  if (before.length > 0 && after.length > 1) return after.map((other) => yes([...before, other]));
  if (before.length > 1 && after.length === 1) return before.map((other) => yes([other, ...after]));
  if (before.length > 2 && after.length === 0) return hostWithEach(before);
  return [{ people, together: 'separately' }];
}

function yes(people: readonly Person[]): Gathering {
  return { people, together: 'yes' };
}

/** "Ruiz hosted A and B in separate meetings": the host with each. */
function hostWithEach(people: readonly Person[]): readonly Gathering[] {
  const hosts = people.filter(({ role }) => role === 'host');
  const guests = people.filter(({ role }) => role !== 'host');
  if (hosts.length === 0) return [{ people, together: 'separately' }];
  return guests.map((guest) => yes([...hosts, guest]));
}

function isSeparate(scene: Scene, { token, to, frame }: Trigger): boolean {
  const { view } = scene;
  if (frame === null) {
    for (let i = descriptionStart(scene, token); i < token; i += 1)
      if (lowerAt(view, i) === 'separate') return true;
    return false;
  }
  return [token - 1, to, to + 1, to + 2].some((i) =>
    /^(?:separately|individually)$/.test(lowerAt(view, i)),
  );
}
