import { BE } from '../../../lexicon/event-grammar.ts';
import { HOST_VERBS } from '../../../lexicon/event-words.ts';
import { is, lowerAt } from '../phrases/event-view.ts';
import { objectsAfter } from '../phrases/objects.ts';
import { groupTo } from '../phrases/groups.ts';
import type { Group } from '../phrases/groups.ts';
import { isBuildingName } from '../places/place-names.ts';
import { lastPartyBefore } from '../phrases/parties.ts';
import { asPeople } from '../phrases/person.ts';
import type { Person } from '../phrases/person.ts';
import type { Scene } from '../phrases/scene.ts';
import { signersOf } from '../triggers/sign-verb.ts';
import { subjectOf } from '../phrases/subjects.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** Those in an event told by a verb: its subject, its objects, whom it is spoken to. Nobody right of `to`. */
export function peopleAroundVerb(scene: Scene, trigger: Trigger, to: number): readonly Person[] {
  const { view } = scene;
  const signers = trigger.frame === 'sign' ? signersOf(scene, trigger.token) : [];
  if (signers.length > 0) return asPeople(signers, 'principal', 'events/signed-by');
  const isPassive = isPassiveVerb(scene, trigger.token);
  const isHosting = HOST_VERBS.has(lowerAt(view, trigger.token)) && !isPassive;
  const isDirect =
    !isPassive && !/^(?:discuss|sign|testify|debate|gather)$/.test(trigger.frame ?? '');
  const objects =
    isPassive && trigger.frame === 'host'
      ? []
      : objectsAfter(scene, trigger.to, to, {
          direct: isDirect,
          of: isPassive && trigger.frame === 'meet',
        });
  return [
    ...asPeople(
      subjectOf(scene, trigger.token),
      isHosting ? 'host' : 'principal',
      'events/subject',
    ),
    ...asPeople(visitedOut(scene, trigger, objects), 'principal', 'events/object'),
    ...spokenTo(scene, trigger, to),
    ...asPeople(antecedentOfWhom(scene, trigger.token), 'principal', 'events/whom'),
  ];
}

/** "visited Rome and the Blue Mosque": places and buildings are where one goes, not whom one meets. */
function visitedOut({ view }: Scene, { frame }: Trigger, objects: Group): Group {
  if (frame !== 'visit') return objects;
  return objects.filter(({ mention: { kind, start, end } }) => {
    const isBody = kind === 'organisation';
    const isBuilt = isBody && isBuildingName(view.context.prepared.text.slice(start, end));
    return kind !== 'place' && kind !== 'country' && !isBuilt;
  });
}

/** Whether the verb is passive: "was received", "being hosted". */
function isPassiveVerb(scene: Scene, i: number): boolean {
  const { view } = scene;
  if (lowerAt(view, i + 1) === 'by') return true;
  for (let j = i - 1; j >= i - 3; j -= 1) {
    if (/^(?:was|were|been|being|be)$/.test(lowerAt(view, j)))
      return !lowerAt(view, i).endsWith('ing');
    if (!is(view, j, BE) && !lowerAt(view, j).endsWith('ly')) return false;
  }
  return false;
}

/** "X, with whom Y met": X; nobody without such words. */
function antecedentOfWhom({ view, parties }: Scene, verb: number): Group {
  for (let i = verb - 1; i > verb - 7; i -= 1) {
    if (lowerAt(view, i) !== 'whom') continue;
    const lead = lowerAt(view, i - 1) === 'with' ? i - 1 : i;
    const end = lowerAt(view, lead - 1) === ',' ? lead - 1 : lead;
    const index = lastPartyBefore(parties, end);
    return parties[index]?.to === end ? groupTo(view, parties, index) : [];
  }
  return [];
}

/** "spoke to X by phone", "testified before the committee". */
function spokenTo(scene: Scene, { frame, to: after }: Trigger, to: number): readonly Person[] {
  const lower = lowerAt(scene.view, after);
  const isLed =
    (frame === 'speak' && lower === 'to') || (frame === 'testify' && lower === 'before');
  if (!isLed) return [];
  const role = frame === 'testify' ? 'host' : 'principal';
  return asPeople(
    objectsAfter(scene, after + 1, to, { direct: true, of: false }),
    role,
    'events/object',
  );
}
