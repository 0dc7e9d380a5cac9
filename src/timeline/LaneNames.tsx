import { ChevronDown, ChevronRight } from 'lucide-react';
import type { JSX } from 'react';

import type { RecordIndex } from '../record/record-index.ts';
import { countMeetings } from '../record/meeting-counts.ts';
import { nameActorMark } from '../record/words/mark-names.ts';
import { selectActor } from '../store/view-actions.ts';
import type { Selection } from '../store/view-state.ts';
import { hueStyle } from './hue-style.ts';
import type { Lane, LaneGroupBox } from './lanes.ts';
import type { Picture } from './picture.ts';
import styles from './timeline.module.css';
import { useRovingFocus } from './use-roving-focus.ts';

interface LaneNamesProps {
  readonly index: RecordIndex;
  readonly picture: Picture;
  readonly selection: Selection;
  /** Closes or opens a group, unfolds or folds a row, by its key. */
  readonly onToggle: (key: string) => void;
}

/** Names of the rows at the left, one tab stop in all; arrows go up and down. */
export function LaneNames(props: LaneNamesProps): JSX.Element {
  const { lanes } = props.picture;
  const { ref, ...handlers } = useRovingFocus();
  return (
    <div ref={ref} className={styles['names']} style={{ height: lanes.height }} {...handlers}>
      {lanes.groups.map((group, index) => (
        <fieldset
          key={group.key}
          className={styles['group']}
          style={{ top: group.top, height: group.height }}
          aria-label={sideName(group, props.index)}
        >
          <GroupToggle {...props} group={group} />
          {lanes.lanes.map((lane, at) =>
            lane.group === index ? (
              <LaneName key={`${lane.type} ${lane.key}`} {...props} lane={lane} at={at} />
            ) : null,
          )}
        </fieldset>
      ))}
    </div>
  );
}

/** "Arvedia"; "No side" for those who speak for nobody. */
function sideName({ side }: LaneGroupBox, index: RecordIndex): string {
  return (side && index.sidesById.get(side)?.name) ?? 'No side';
}

interface GroupToggleProps extends LaneNamesProps {
  readonly group: LaneGroupBox;
}

function GroupToggle({ group, index, onToggle }: GroupToggleProps): JSX.Element {
  const Icon = group.isCollapsed ? ChevronRight : ChevronDown;
  const name = sideName(group, index);
  return (
    <button
      type="button"
      className={styles['toggle']}
      aria-expanded={!group.isCollapsed}
      aria-label={name}
      title={name}
      data-roving=""
      onClick={() => onToggle(group.key)}
    >
      <Icon size={14} aria-hidden="true" />
    </button>
  );
}

interface LaneNameProps extends LaneNamesProps {
  readonly lane: Lane;
  readonly at: number;
}

function LaneName(props: LaneNameProps): JSX.Element {
  const { lane, at, picture, index, selection, onToggle } = props;
  const { groups, rowHeight } = picture.lanes;
  const [actor] = lane.actors;
  const isOne = lane.type === 'actor' && actor !== undefined;
  const key = lane.type === 'group' ? groups[lane.group]?.key : lane.key;
  const counts = isOne ? countMeetings(index.eventsByActor.get(actor) ?? []).get(actor) : undefined;
  return (
    <button
      type="button"
      className={styles['name']}
      style={{ ...hueStyle(picture.hueOfLane(at)), height: rowHeight }}
      data-lane={at}
      data-roving=""
      data-type={lane.type}
      data-actor={isOne ? actor : undefined}
      aria-pressed={isOne ? selection.type === 'actor' && selection.actor === actor : undefined}
      aria-label={isOne ? nameActorMark(actor, index, counts) : undefined}
      onClick={() => (isOne ? selectActor(actor) : onToggle(key ?? lane.key))}
    >
      <span className={styles['nameDot']} />
      <span className={styles['nameText']}>{laneWords(props)}</span>
    </button>
  );
}

function laneWords({ lane, picture, index }: LaneNameProps): string {
  const count = lane.actors.length;
  const group = picture.lanes.groups[lane.group];
  switch (lane.type) {
    case 'actor':
      return lane.actors.map((actor) => index.actorsById.get(actor)?.name ?? actor).join();
    case 'fold':
      return `${count} more`;
    case 'quoted':
      return `also quoted (${count})`;
    case 'fewer':
      return 'show fewer';
    case 'group':
      return `${group ? sideName(group, index) : ''} (${count})`;
  }
}
