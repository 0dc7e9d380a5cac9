import { useDeferredValue, useRef, type JSX } from 'react';
import { useEmphasis, useVisible } from '../store/hooks.ts';
import { openFormats } from '../store/view-actions.ts';
import { useElementSize } from '../ui/use-element-size.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { MeetingTable } from './MeetingTable.tsx';
import styles from './network.module.css';
import { NetworkPicture } from './NetworkPicture.tsx';

/**
 * Who met whom: circles for actors, a junction for each meeting, a spoke to everyone in the room.
 * A brush that moves elsewhere is not held up: picture and table follow when there is time.
 */
export function Network(): JSX.Element {
  const boxRef = useRef<HTMLDivElement>(null);
  const size = useElementSize(boxRef);
  const visible = useDeferredValue(useVisible());
  const emphasis = useDeferredValue(useEmphasis());
  return (
    <div className={styles['network']}>
      <header className={styles['header']}>
        <h2>Who met whom</h2>
        <p>A line leads from each meeting to everyone who was there.</p>
        <button type="button" className={styles['formats']} onClick={() => openFormats(null)}>
          Formats and gaps
        </button>
      </header>
      <div ref={boxRef} className={styles['box']}>
        <NetworkPicture visible={visible} emphasis={emphasis} size={size} />
      </div>
      <VisuallyHidden>
        <MeetingTable visible={visible} />
      </VisuallyHidden>
    </div>
  );
}
