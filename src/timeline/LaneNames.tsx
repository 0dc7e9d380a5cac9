import { ChevronDown, ChevronRight } from 'lucide-react';
import type { JSX } from 'react';

import type { EventKind } from '../model/event-kinds.ts';
import type { RecordIndex } from '../record/record-index.ts';
import type { Selection } from '../store/view-state.ts';
import { MarkGlyph } from '../ui/MarkGlyph.tsx';
import { hueStyle } from './hue-style.ts';
import { laneButton } from './lane-button.ts';
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
          aria-label={group.name ?? 'Rows'}
        >
          {group.name !== null && <GroupToggle group={group} onToggle={props.onToggle} />}
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

interface GroupToggleProps {
  readonly group: LaneGroupBox;
  readonly onToggle: (key: string) => void;
}

function GroupToggle({ group, onToggle }: GroupToggleProps): JSX.Element {
  const Icon = group.isCollapsed ? ChevronRight : ChevronDown;
  const name = group.name ?? '';
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
  const { lane, at, picture } = props;
  const button = laneButton(lane, props);
  const look = {
    className: styles['name'],
    style: { ...hueStyle(picture.hueOfLane(at)), height: picture.lanes.rowHeight },
    'data-lane': at,
    'data-type': lane.type,
  };
  const words = (
    <>
      {lane.type === 'kind' ? (
        <MarkGlyph kind={lane.key as EventKind} size={12} />
      ) : (
        <span className={styles['nameDot']} />
      )}
      <span className={styles['nameText']}>{lane.label}</span>
    </>
  );
  if (!button) return <p {...look}>{words}</p>;
  return (
    <button
      type="button"
      {...look}
      data-roving=""
      data-actor={lane.type === 'actor' ? lane.actors[0] : undefined}
      aria-pressed={button.isPressed}
      aria-label={button.name}
      title={button.hint}
      onClick={button.onClick}
    >
      {words}
    </button>
  );
}
