import { ChevronDown, ChevronRight } from 'lucide-react';
import type { JSX } from 'react';

import type { ActorId } from '../model/ids.ts';
import type { Hue } from '../model/record.ts';
import type { Lane, LaneGroupBox, LaneLayout } from './lanes.ts';
import { hueStyle } from './hue-style.ts';
import styles from './timeline.module.css';
import { useRovingFocus } from './use-roving-focus.ts';

interface LaneNamesProps {
  readonly layout: LaneLayout;
  readonly nameOfGroup: (group: LaneGroupBox) => string;
  readonly nameOfActor: (actor: ActorId) => string;
  /** With office and counts, for the ear. */
  readonly fullNameOfActor: (actor: ActorId) => string;
  readonly hueOfLane: (lane: number) => Hue | null;
  readonly selected: ReadonlySet<ActorId>;
  readonly onChooseActor: (actor: ActorId) => void;
  readonly onToggle: (key: string) => void;
}

/** Names of the rows at the left, one tab stop in all; arrows go up and down. */
export function LaneNames(props: LaneNamesProps): JSX.Element {
  const { layout, nameOfGroup } = props;
  const roving = useRovingFocus();
  return (
    <div className={styles['names']} style={{ height: layout.height }} {...roving}>
      {layout.groups.map((group, index) => (
        <fieldset
          key={group.key}
          className={styles['group']}
          style={{ top: group.top, height: group.height }}
          aria-label={nameOfGroup(group)}
        >
          <GroupToggle group={group} name={nameOfGroup(group)} onToggle={props.onToggle} />
          {layout.lanes.map((lane, at) =>
            lane.group === index ? (
              <LaneName key={lane.key} {...props} lane={lane} at={at} />
            ) : null,
          )}
        </fieldset>
      ))}
    </div>
  );
}

interface GroupToggleProps {
  readonly group: LaneGroupBox;
  readonly name: string;
  readonly onToggle: (key: string) => void;
}

function GroupToggle({ group, name, onToggle }: GroupToggleProps): JSX.Element {
  const Icon = group.isCollapsed ? ChevronRight : ChevronDown;
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
  const { lane, at, layout, hueOfLane, selected } = props;
  const [actor] = lane.actors;
  const isOne = lane.type === 'actor' && actor !== undefined;
  const group = layout.groups[lane.group];
  return (
    <button
      type="button"
      className={styles['name']}
      style={{ ...hueStyle(hueOfLane(at)), height: layout.rowHeight }}
      data-lane={at}
      data-roving=""
      aria-pressed={isOne ? selected.has(actor) : undefined}
      aria-label={isOne ? props.fullNameOfActor(actor) : undefined}
      onClick={() => (isOne ? props.onChooseActor(actor) : props.onToggle(toggleKey(lane, group)))}
    >
      <span className={styles['nameDot']} />
      <span className={styles['nameText']}>
        {isOne ? props.nameOfActor(actor) : foldedName(props)}
      </span>
    </button>
  );
}

/** A folded row opens by itself; the row of a closed group opens the group. */
function toggleKey(lane: Lane, group: LaneGroupBox | undefined): string {
  return lane.type === 'group' ? (group?.key ?? lane.key) : lane.key;
}

function foldedName({ lane, layout, nameOfGroup }: LaneNameProps): string {
  const count = lane.actors.length;
  const group = layout.groups[lane.group];
  if (lane.type === 'fewer') return 'show fewer';
  if (lane.type === 'quoted') return `also quoted (${count})`;
  if (lane.type === 'fold') return `${count} more`;
  return `${group ? nameOfGroup(group) : ''} (${count})`;
}
