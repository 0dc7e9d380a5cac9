import type { JSX } from 'react';

import type { EventId } from '../model/ids.ts';
import type { ParleyEvent } from '../model/record.ts';
import type { RecordIndex } from '../record/record-index.ts';
import { countMeetings } from '../record/meeting-counts.ts';
import { describeDate } from '../record/words/describe-date.ts';
import { describeDays } from '../record/words/describe-day.ts';
import { describeStatus } from '../record/words/kind-words.ts';
import { countWords } from '../record/words/mark-names.ts';
import { titleEvent } from '../record/words/title-event.ts';
import { MarkGlyph } from '../ui/MarkGlyph.tsx';
import { placeName } from '../ui/place-name.ts';
import type { CellTarget, Target } from './target.ts';
import { roleAt } from '../record/role-at.ts';
import styles from './tip.module.css';

interface TargetTipProps {
  readonly target: Target;
  readonly index: RecordIndex;
}

/** What a mark is, in a few lines: what, when and why that day, where, on whose word. */
export function TargetTip({ target, index }: TargetTipProps): JSX.Element | null {
  switch (target.type) {
    case 'event':
      return <EventTip members={target.members} index={index} />;
    case 'quote':
      return <QuoteTip target={target} index={index} />;
    case 'actor':
      return <ActorTip target={target} index={index} />;
    case 'cell':
      return <CellTip target={target} />;
  }
}

function CellTip({ target }: { readonly target: CellTarget }): JSX.Element {
  const { row, days, count } = target;
  return (
    <>
      <strong className={styles['title']}>{row}</strong>
      <span>
        {count} {count === 1 ? 'event' : 'events'}, {describeDays(days.from, days.to)}
      </span>
      <span className={styles['facts']}>click to come closer</span>
    </>
  );
}

interface EventTipProps {
  readonly members: readonly EventId[];
  readonly index: RecordIndex;
}

function EventTip({ members, index }: EventTipProps): JSX.Element {
  const [first, ...others] = members.flatMap((id) => index.eventsById.get(id) ?? []);
  return (
    <>
      {first && <OneEvent event={first} index={index} />}
      {others.length > 0 && (
        <ul className={styles['others']}>
          {others.map((event) => (
            <li key={event.id}>
              <MarkGlyph kind={event.kind} status={event.status} />{' '}
              {titleEvent(event, index, 'card')}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function OneEvent({
  event,
  index,
}: {
  readonly event: ParleyEvent;
  readonly index: RecordIndex;
}): JSX.Element {
  const place = event.place && index.placesById.get(event.place.place);
  const sources = new Set(event.reports.map((id) => index.reportsById.get(id)?.document)).size;
  const status = event.status === 'held' ? null : describeStatus(event.status);
  const facts = [
    status,
    place && placeName(place),
    `${sources} ${sources === 1 ? 'source' : 'sources'}`,
  ];
  return (
    <>
      <strong className={styles['title']}>
        <MarkGlyph kind={event.kind} status={event.status} /> {titleEvent(event, index, 'card')}
      </strong>
      <span>{event.date ? describeDate(event.date.value) : 'No article says when'}</span>
      {event.date?.value.because && (
        <em className={styles['because']}>worked out: {event.date.value.because}</em>
      )}
      <span className={styles['facts']}>{facts.filter(Boolean).join(' · ')}</span>
    </>
  );
}

const WORDS_SHOWN = 90;

function QuoteTip({
  target,
  index,
}: {
  readonly target: Extract<Target, { type: 'quote' }>;
  readonly index: RecordIndex;
}): JSX.Element | null {
  const [first] = target.statements.flatMap((id) => index.statementsById.get(id) ?? []);
  if (!first) return null;
  const words = first.parts.map((part) => part.words).join(' … ');
  const shown = words.length > WORDS_SHOWN ? `${words.slice(0, WORDS_SHOWN)} …` : words;
  const others = target.statements.length - 1;
  return (
    <>
      <q className={styles['quote']}>{shown}</q>
      <span className={styles['facts']}>
        {first.date && describeDate(first.date)}
        {others > 0 && ` · ${others} more`}
      </span>
    </>
  );
}

function ActorTip({
  target,
  index,
}: {
  readonly target: Extract<Target, { type: 'actor' }>;
  readonly index: RecordIndex;
}): JSX.Element | null {
  const actor = index.actorsById.get(target.actor);
  if (!actor) return null;
  const counts = countMeetings(index.eventsByActor.get(actor.id) ?? []).get(actor.id);
  return (
    <>
      <strong className={styles['title']}>{actor.name}</strong>
      {actor.roles.length > 0 && <span>{roleAt(actor, null)?.title}</span>}
      <span className={styles['facts']}>{countWords(counts).join(', ')}</span>
    </>
  );
}
