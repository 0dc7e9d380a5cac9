import { memo, type JSX } from 'react';
import { countMeetings } from '../record/meeting-counts.ts';
import type { ActorId } from '../model/ids.ts';
import { countWords } from '../record/words/mark-names.ts';
import { useRecordIndex } from '../store/hooks.ts';
import type { RecordIndex } from '../store/record-index.ts';
import type { Visible } from '../store/visible.ts';

/** The picture in words: every actor in range, how often it met, and with whom how often. */
export const MeetingTable = memo(function MeetingTable({
  visible,
}: {
  readonly visible: Visible;
}): JSX.Element {
  const index = useRecordIndex();
  const counts = countMeetings(visible.events);
  return (
    <table>
      <caption>Who met whom, in the range shown</caption>
      <thead>
        <tr>
          <th scope="col">Actor</th>
          <th scope="col">Events</th>
          <th scope="col">Together with</th>
        </tr>
      </thead>
      <tbody>
        {[...counts].map(([actor, count]) => (
          <tr key={actor}>
            <th scope="row">{index.actorsById.get(actor)?.name ?? actor}</th>
            <td>{countWords(count).join(', ') || 'none counted'}</td>
            <td>{describeCounterparts(actor, index, visible)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
});

/** "Ana Ruiz (3), Ben Okoro (1)", most often first; "nobody" for none. */
function describeCounterparts(actor: ActorId, index: RecordIndex, visible: Visible): string {
  const times = new Map<string, number>();
  for (const event of visible.events) {
    if (!event.participants.some((participant) => participant.actor === actor)) continue;
    for (const other of event.participants) {
      const name = index.actorsById.get(other.actor)?.name ?? other.actor;
      if (other.actor !== actor) times.set(name, (times.get(name) ?? 0) + 1);
    }
  }
  const rows = [...times].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return rows.map(([name, count]) => `${name} (${count})`).join(', ') || 'nobody';
}
