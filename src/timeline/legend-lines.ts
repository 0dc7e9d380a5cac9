import type { ParticipantRole } from '../model/event-kinds.ts';
import type { Spine } from './spines.ts';
import type { DatedEvent, EventLook, TimelineWorld } from './world.ts';

/** A mark and what it means. */
export interface LegendLine {
  readonly words: string;
  readonly look: EventLook;
  readonly form: Spine['form'];
  readonly solid: Spine['solid'];
  /** One dot for each. */
  readonly roles: readonly ParticipantRole[];
  readonly count: number;
  readonly isGhost: boolean;
}

const HELD: EventLook = {
  shape: 'circle',
  isHollow: false,
  isDashed: false,
  isStruck: false,
  isHedged: false,
  spineWidth: 2,
  isBroken: false,
};
const TWO: readonly ParticipantRole[] = ['principal', 'principal'];

function line(words: string, look: Partial<EventLook>, rest: Partial<LegendLine> = {}): LegendLine {
  return {
    words,
    look: { ...HELD, ...look },
    form: 'point',
    solid: { from: 0, to: 1 },
    roles: ['principal'],
    count: 1,
    isGhost: false,
    ...rest,
  };
}

type Test = (event: DatedEvent) => boolean;

/** In the order in which a newcomer meets them; each with the events that call for it. */
const LINES: readonly (readonly [LegendLine, Test])[] = [
  [
    line('a meeting, a dot for everyone there', {}, { roles: TWO }),
    (e) => e.look.shape === 'circle',
  ],
  [line('host or mediator', {}, { roles: ['host'] }), hasRole('host', 'mediator')],
  [line('also present', {}, { roles: ['alsoPresent'] }), hasRole('alsoPresent')],
  [line('a call', { shape: 'diamond', spineWidth: 1 }, { roles: TWO }), hasShape('diamond')],
  [line('an agreement or signing', { shape: 'square' }), hasShape('square')],
  [line('a speech', { shape: 'triangle' }), hasShape('triangle')],
  [line('a clash', { shape: 'cross' }), hasShape('cross')],
  [line('a deadline', { shape: 'bar' }), hasShape('bar')],
  [
    line('planned, not confirmed', { isHollow: true, isDashed: true }, { roles: TWO }),
    (e) => e.look.isDashed,
  ],
  [
    line(
      'announced for then, held on another day',
      { isHollow: true, isDashed: true },
      { isGhost: true },
    ),
    (e) => e.ghost !== null,
  ],
  [line('not clear whether held', { isHollow: true }), isUnclear],
  [line('called off or denied', { isHollow: true, isStruck: true }), (e) => e.look.isStruck],
  [line('told as hearsay (“reportedly”)', { isHedged: true }), (e) => e.look.isHedged],
  [line('on some day in this stretch', {}, { form: 'bar' }), (e) => e.extent.form === 'within'],
  [line('lasted this long', {}, { form: 'lasting' }), (e) => e.extent.form === 'lasting'],
  [
    line('lasted, end not known', {}, { form: 'lasting', solid: { from: 0, to: 0.4 } }),
    ({ extent }) => extent.form === 'lasting' && extent.solidTo < extent.to,
  ],
  [line('not known to have met in one room', { isBroken: true }, { roles: TWO }), isBroken],
];

/** The marks that this record has. */
export function legendLines(world: TimelineWorld): readonly LegendLine[] {
  const events = [...world.spines, ...world.context];
  return LINES.filter(([, test]) => events.some(test)).map(([shown]) => shown);
}

function hasShape(shape: EventLook['shape']): Test {
  return ({ look }) => look.shape === shape;
}

function hasRole(...roles: readonly ParticipantRole[]): Test {
  return ({ event }) => event.participants.some(({ role }) => roles.includes(role));
}

function isUnclear({ look }: DatedEvent): boolean {
  return look.isHollow && !look.isDashed && !look.isStruck;
}

function isBroken({ look, event }: DatedEvent): boolean {
  return look.isBroken && event.participants.length > 1;
}
