import type {
  AddedEvent,
  CorrectedParticipant,
  CorrectedPlace,
  CorrectionAction,
  CorrectionType,
} from '../model/corrections.ts';
import {
  DIRECTNESSES,
  EVENT_KINDS,
  EVENT_STATUSES,
  MEDIA,
  PARTICIPANT_ROLES,
} from '../model/event-kinds.ts';
import type { SideId } from '../model/ids.ts';
import type { Citation } from '../model/span.ts';
import { POINTER_KEYS, readPointer } from './find-words.ts';
import type { CorrectionContext } from './correction-context.ts';
import { YamlFields } from './yaml-fields.ts';

type Reader = (fields: YamlFields, context: CorrectionContext) => CorrectionAction | null;

const ACTOR_KINDS = ['person', 'organisation', 'country', 'group', 'unnamed'] as const;
const EVENT_KEYS = ['kind', 'status', 'date', 'place', 'participants', 'together', 'partOf'];
const TOGETHER = ['yes', 'separately', 'unknown'] as const;

/** How the value of each action is read; null (and a fault) where it is not as it should be. */
const READERS: Readonly<Record<CorrectionType, Reader>> = {
  'actor-rename': (fields) => {
    const name = fields.text('actor-rename');
    return name === null ? null : { type: 'actor-rename', name };
  },
  'actor-merge': (fields, context) => {
    const into = pointerAt(fields, 'actor-merge', context);
    return into && { type: 'actor-merge', into };
  },
  'actor-split': (fields) => {
    const name = fields.text('actor-split');
    return name === null ? null : { type: 'actor-split', name };
  },
  'actor-side': (fields, { sides }) => {
    const side = readSide(fields, sides);
    return side === undefined ? null : { type: 'actor-side', side };
  },
  'actor-kind': (fields) => {
    const kind = fields.choice('actor-kind', ACTOR_KINDS);
    return kind && { type: 'actor-kind', kind };
  },
  'actor-role': (fields) => {
    const role = nested(fields, 'actor-role', ['office', 'of', 'former']);
    const office = role?.requiredText('office') ?? null;
    if (!role || office === null) return null;
    const former = role.flag('former') ?? false;
    return { type: 'actor-role', role: { office, of: role.text('of'), former } };
  },
  'event-date': (fields) => {
    const date = fields.date('event-date');
    return date && { type: 'event-date', date: { ...date, basis: 'corrected' } };
  },
  'event-place': (fields) => {
    if (fields.isNull('event-place')) return { type: 'event-place', place: null };
    const place = readPlace(fields, 'event-place');
    return place && { type: 'event-place', place };
  },
  'event-status': (fields) => {
    const status = fields.choice('event-status', EVENT_STATUSES);
    return status && { type: 'event-status', status };
  },
  'event-participants': (fields) => {
    const change = nested(fields, 'event-participants', ['add', 'remove']);
    if (!change) return null;
    const [add, remove] = [readParticipants(change, 'add'), change.texts('remove')];
    return { type: 'event-participants', add, remove };
  },
  'event-merge': (fields, context) => {
    const into = pointerAt(fields, 'event-merge', context);
    return into && { type: 'event-merge', into };
  },
  'event-split': (fields) => confirm(fields, { type: 'event-split' }),
  'event-add': (fields, context) => {
    const event = readEvent(fields, context);
    return event && { type: 'event-add', event };
  },
  'event-drop': (fields) => confirm(fields, { type: 'event-drop' }),
  'statement-speaker': (fields) => {
    if (fields.isNull('statement-speaker')) return { type: 'statement-speaker', speaker: null };
    const speaker = fields.text('statement-speaker');
    return speaker === null ? null : { type: 'statement-speaker', speaker };
  },
  'statement-add': (fields) => {
    const told = nested(fields, 'statement-add', ['speaker', 'directness', 'medium']);
    const directness = told?.choice('directness', DIRECTNESSES);
    if (!told || !directness) return null;
    const speaker = told.isNull('speaker') ? null : told.text('speaker');
    const medium = told.choice('medium', MEDIA) ?? 'unknown';
    return { type: 'statement-add', statement: { speaker, directness, medium } };
  },
  'statement-drop': (fields) => confirm(fields, { type: 'statement-drop' }),
  furniture: (fields) =>
    fields.node('furniture')?.type === 'map'
      ? { type: 'furniture' }
      : confirm(fields, { type: 'furniture' }),
  'doubt-accept': (fields) => {
    const code = fields.text('doubt-accept');
    return code === null ? null : { type: 'doubt-accept', code };
  },
};

/** The names of all actions. */
export const ACTION_TYPES = Object.keys(READERS) as readonly CorrectionType[];

/** Reads the value of an action; null, with a fault noted, where it is not as it should be. */
export function readAction(
  type: CorrectionType,
  fields: YamlFields,
  context: CorrectionContext,
): CorrectionAction | null {
  return READERS[type](fields, context);
}

function nested(fields: YamlFields, key: string, keys: readonly string[]): YamlFields | null {
  const node = fields.node(key);
  return node && YamlFields.of(node, keys, fields.faults);
}

function pointerAt(fields: YamlFields, key: string, context: CorrectionContext): Citation | null {
  const pointer = nested(fields, key, POINTER_KEYS);
  return pointer && readPointer(pointer, context);
}

/** `true`, the only value that makes sense. */
function confirm<T extends CorrectionAction>(fields: YamlFields, action: T): T | null {
  if (fields.flag(action.type) === true) return action;
  fields.faults.add(fields.lineOf(action.type), `${action.type}: expected true`, 'Write true');
  return null;
}

/** The side named; null for `null`, undefined (and a fault) for a side that is not there. */
function readSide(fields: YamlFields, sides: readonly SideId[]): SideId | null | undefined {
  if (fields.isNull('actor-side')) return null;
  return fields.choice('actor-side', sides) ?? undefined;
}

function readPlace(fields: YamlFields, key: string): CorrectedPlace | null {
  const place = nested(fields, key, ['venue', 'city', 'country']);
  if (!place) return null;
  return { venue: place.text('venue'), city: place.text('city'), country: place.text('country') };
}

function readParticipants(fields: YamlFields, key: string): readonly CorrectedParticipant[] {
  return fields.items(key).flatMap((node) => {
    const participant = YamlFields.of(node, ['name', 'role'], fields.faults);
    const name = participant.requiredText('name');
    const role = participant.choice('role', PARTICIPANT_ROLES) ?? 'principal';
    return name === null ? [] : [{ name, role }];
  });
}

function readEvent(fields: YamlFields, context: CorrectionContext): AddedEvent | null {
  const told = nested(fields, 'event-add', EVENT_KEYS);
  if (!told) return null;
  for (const key of ['kind', 'status']) told.requiredText(key);
  const kind = told.choice('kind', EVENT_KINDS);
  const status = told.choice('status', EVENT_STATUSES);
  const date = told.date('date');
  if (!kind || !status) return null;
  return {
    kind,
    status,
    date: date && { ...date, basis: 'corrected' },
    place: told.isNull('place') ? null : readPlace(told, 'place'),
    participants: readParticipants(told, 'participants'),
    together: told.choice('together', TOGETHER) ?? 'yes',
    partOf: pointerAt(told, 'partOf', context),
  };
}
