import type { JSX } from 'react';

import { formatCount } from '../ui/format-count.ts';
import { hitKey, type HitType } from './hits.ts';
import { HitRow } from './HitRow.tsx';
import type { ListedGroup, Option } from './options.ts';
import styles from './SearchDialog.module.css';

const GROUP_NAMES: Readonly<Record<HitType, string>> = {
  actor: 'People and bodies',
  place: 'Places',
  event: 'Meetings and other events',
  statement: 'Statements',
  words: 'Words in articles',
};

interface FoundListProps {
  readonly groups: readonly ListedGroup[];
  /** The chosen option, counted through all groups. */
  readonly at: number;
  readonly onChoose: (option: Option) => void;
}

/** What was found, in groups with their counts. */
export function FoundList({ groups, at, onChoose }: FoundListProps): JSX.Element {
  return (
    <div id="hits" role="listbox" aria-label="Found" className={styles['hits']}>
      {groups.map((group) => (
        <div key={group.type} role="group" aria-labelledby={`found-${group.type}`}>
          <p id={`found-${group.type}`} className={styles['group']}>
            {GROUP_NAMES[group.type]} <b>{formatCount(group.total)}</b>
            {group.isNear && <i> spelled nearly so</i>}
          </p>
          {group.options.map((option, i) => (
            <Row
              key={keyOf(option)}
              option={option}
              id={`hit-${group.first + i}`}
              isChosen={group.first + i === at}
              onChoose={() => onChoose(option)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface RowProps {
  readonly option: Option;
  readonly id: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** One option. The input keeps the focus; a click opens as Enter does. */
function Row({ option, id, isChosen, onChoose }: RowProps): JSX.Element {
  return (
    <button
      type="button"
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      className={styles['hit']}
      data-more={option.type === 'more' || undefined}
      // the list never takes the focus from the input
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {option.type === 'hit' ? (
        <HitRow found={option.found} />
      ) : (
        `Show more of ${formatCount(option.left)} left`
      )}
    </button>
  );
}

function keyOf(option: Option): string {
  return option.type === 'hit' ? hitKey(option.found.hit) : `more ${option.group}`;
}
