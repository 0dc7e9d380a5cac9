import type { JSX } from 'react';
import type { ActorId } from '../model/ids.ts';
import type { ParleyEvent } from '../model/record.ts';
import { countMeetings } from '../record/meeting-counts.ts';
import { describeDate } from '../record/words/describe-date.ts';
import { countWords } from '../record/words/mark-names.ts';
import { titleEvent } from '../record/words/title-event.ts';
import { useRecordIndex } from '../store/hooks.ts';
import { selectActor, selectEvent } from '../store/view-actions.ts';
import type { Visible } from '../store/visible.ts';
import { MarkGlyph } from '../ui/MarkGlyph.tsx';
import { PickList } from './PickList.tsx';
import type { Pick } from './PickList.tsx';

/** What a mark that was opened stands for. */
export interface PickedMark {
  readonly title: string;
  readonly actors: readonly ActorId[];
  readonly events: readonly ParleyEvent[];
}

interface PickedProps {
  readonly picked: PickedMark;
  readonly visible: Visible;
  readonly onClose: () => void;
}

/** The people of a side, or the events of a company, each to be opened. */
export function Picked({ picked, visible, onClose }: PickedProps): JSX.Element {
  const index = useRecordIndex();
  const counts = countMeetings(visible.events);
  const people = picked.actors.map((actor): Pick => {
    const words = countWords(counts.get(actor)).join(', ');
    const name = index.actorsById.get(actor)?.name ?? actor;
    return {
      id: actor,
      before: words || 'none shown',
      words: name,
      isFaint: words === '',
      onOpen: () => selectActor(actor),
    };
  });
  const events = picked.events.map((event): Pick => ({
    id: event.id,
    before: event.date ? describeDate(event.date.value, 'short') : 'no date',
    words: (
      <>
        <MarkGlyph kind={event.kind} status={event.status} /> {titleEvent(event, index, 'card')}
      </>
    ),
    isFaint: !visible.eventIds.has(event.id),
    onOpen: () => selectEvent(event.id),
  }));
  return <PickList title={picked.title} picks={[...people, ...events]} onClose={onClose} />;
}
