import { asId, type AnyId } from '../model/ids.ts';
import { ACTOR_TABS, type PanelStep } from './view-state.ts';

/** Writes an id so that `, / : ~ &` in it cannot be taken for the address's own signs. */
export function writeId(id: string): string {
  return encodeURIComponent(id).replaceAll('%40', '@');
}

/** Reads an id; null when it is empty or not well written. */
export function readId<Id extends AnyId>(text: string | undefined): Id | null {
  try {
    return text ? asId<Id>(decodeURIComponent(text)) : null;
  } catch {
    return null;
  }
}

/**
 * `actor:ID`, `actor:ID:said` (a tab), `event:ID`, `statement:ID`, `place:ID`, `tie:ID,ID`,
 * `document:ID`, `document:ID:12-90`, `formats`, `formats:ID`, `review`.
 */
export function writeStep(step: PanelStep): string {
  switch (step.type) {
    case 'actor':
      return `actor:${writeId(step.actor)}${step.tab ? `:${step.tab}` : ''}`;
    case 'event':
      return `event:${writeId(step.event)}`;
    case 'statement':
      return `statement:${writeId(step.statement)}`;
    case 'tie':
      return `tie:${step.actors.map(writeId).join(',')}`;
    case 'document':
      return `document:${writeId(step.document)}${writeRange(step.range)}`;
    case 'place':
      return `place:${writeId(step.place)}`;
    case 'formats':
      return step.actor === null ? 'formats' : `formats:${writeId(step.actor)}`;
    case 'review':
      return step.type;
  }
}

/** Reads what `writeStep` writes; null for anything else. */
export function readStep(text: string): PanelStep | null {
  const [type, first, second] = text.split(':');
  if (type === 'review') return { type };
  if (type === 'formats' && first === undefined) return { type, actor: null };
  if (type === 'formats') return readOne(first, (actor) => ({ type, actor: asId(actor) }));
  if (type === 'actor') {
    const tab = ACTOR_TABS.find((known) => known === second);
    return readOne(first, (actor) => ({ type, actor: asId(actor), ...(tab && { tab }) }));
  }
  if (type === 'event') return readOne(first, (event) => ({ type, event: asId(event) }));
  if (type === 'statement') {
    return readOne(first, (statement) => ({ type, statement: asId(statement) }));
  }
  if (type === 'place') return readOne(first, (place) => ({ type, place: asId(place) }));
  if (type === 'tie') return readTie(first);
  if (type !== 'document') return null;
  return readOne(first, (document) => ({
    type,
    document: asId(document),
    range: readRange(second),
  }));
}

function readOne(text: string | undefined, make: (id: string) => PanelStep): PanelStep | null {
  const id = readId(text);
  return id === null ? null : make(id);
}

function readTie(text: string | undefined): PanelStep | null {
  const [a, b] = (text ?? '').split(',').map((part) => readId(part));
  if (!a || !b || a === b) return null;
  return { type: 'tie', actors: a < b ? [asId(a), asId(b)] : [asId(b), asId(a)] };
}

function writeRange(range: { readonly start: number; readonly end: number } | null): string {
  return range ? `:${range.start}-${range.end}` : '';
}

function readRange(text: string | undefined): { start: number; end: number } | null {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? '');
  if (!match) return null;
  const [start, end] = [Number(match[1]), Number(match[2])];
  return start < end ? { start, end } : null;
}
