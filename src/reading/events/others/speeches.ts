import { SPEECH_NOUNS } from '../../../lexicon/event-context.ts';
import type { Account } from '../joining/account.ts';
import { lowerAt, mentionAt } from '../phrases/event-view.ts';
import type { Group } from '../phrases/groups.ts';
import { firstPartyAfter, lastPartyBefore } from '../phrases/parties.ts';
import { asPeople } from '../phrases/person.ts';
import { plainAccount } from './plain-account.ts';
import { asParticipants, once } from '../people/participants.ts';
import type { Scene } from '../phrases/scene.ts';
import { behindComma } from '../phrases/clauses.ts';
import { subjectOf } from '../phrases/subjects.ts';
import { readWhen } from '../days/when.ts';
import { readWhere } from '../places/where.ts';

/** "in remarks he made in Oslo", "a speech in Lima on Friday": somebody speaks to an audience at a place, on a day. */
export function readSpeeches(scene: Scene, at: number): readonly Account[] {
  const { view, sentence } = scene;
  const accounts: Account[] = [];
  for (let i = sentence.from; i < sentence.to; i += 1) {
    if (!SPEECH_NOUNS.has(lowerAt(view, i)) || mentionAt(view, i)) continue;
    const trigger = {
      token: i,
      to: i + 1,
      kind: 'speech' as const,
      frame: null,
      isWeak: true,
      rule: '',
    };
    const place = readWhere(scene, trigger, new Set(), {
      from: i,
      to: Math.min(sentence.to, i + 12),
    });
    const date = place && readWhen(scene, trigger, new Set(), sentence);
    if (!place || !date) continue;
    const [speaker] = speakerOf(scene, i);
    if (speaker?.mention.kind !== 'person') continue;
    const account = plainAccount(scene, at, {
      from: i,
      to: i + 1,
      kind: 'speech',
      rule: 'events/speech',
    });
    const participants = once(
      asPeople([speaker], 'principal', 'events/speaker').flatMap(asParticipants),
    );
    accounts.push({ ...account, place, date, participants });
  }
  return accounts;
}

/** "remarks he made": the pronoun behind; else the owner or the subject of the clause. */
function speakerOf(scene: Scene, noun: number): Group {
  const { parties } = scene;
  const behind = parties[firstPartyAfter(parties, noun)];
  if (behind?.from === noun + 1) return [behind];
  const owner = parties[lastPartyBefore(parties, noun)];
  if (owner?.isOwner && owner.to >= noun - 3) return [owner];
  const subject = subjectOf(scene, noun);
  return subject.length > 0 ? subject : behindComma(scene, noun);
}
