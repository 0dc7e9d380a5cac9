import type { EventKind } from '../../../model/event-kinds.ts';
import type { RuleName } from '../../../model/reading.ts';
import type { Account } from '../joining/account.ts';
import { rangeOfTokens } from '../phrases/event-view.ts';
import type { Scene } from '../phrases/scene.ts';

/** An account of what happened that names nobody, no day and no place; callers add what they know. */
export function plainAccount(
  { view, sentence }: Scene,
  at: number,
  words: {
    readonly from: number;
    readonly to: number;
    readonly kind: EventKind;
    readonly rule: RuleName;
  },
): Account {
  return {
    kind: words.kind,
    status: 'held',
    isStatusSure: true,
    trigger: rangeOfTokens(view, words.from, words.to),
    sentence: sentence.range,
    at,
    date: null,
    place: null,
    participants: [],
    pointedAt: [],
    sayers: [],
    duration: null,
    outcome: null,
    hedge: null,
    qualifier: null,
    body: null,
    count: 0,
    isNextInRow: false,
    novelty: 'open',
    stage: null,
    turn: null,
    together: 'unknown',
    isPlural: false,
    isOfOthers: false,
    pointsBack: false,
    isVerb: false,
    isToContinue: false,
    isWeak: false,
    isGeneral: false,
    goesOn: false,
    isApposition: false,
    besides: null,
    isHeadline: false,
    rule: words.rule,
  };
}
