import type { JSX } from 'react';
import { arrangeView, openFormats } from '../store/view-actions.ts';
import type { NetworkForm } from '../store/view-state.ts';
import { Choice } from '../ui/Choice.tsx';
import styles from './network.module.css';

const FORM_WORDS: readonly (readonly [NetworkForm, string])[] = [
  ['people', 'People'],
  ['sides', 'Sides'],
  ['strip', 'Over time'],
  ['matrix', 'Table'],
];

interface NetworkToolsProps {
  readonly form: NetworkForm;
  /** Whether there is somebody to compare with. */
  readonly canCompare: boolean;
  readonly isComparing: boolean;
  readonly onCompare: () => void;
}

/** What the network shows, and the way to a second person without a key to hold. */
export function NetworkTools(props: NetworkToolsProps): JSX.Element {
  const { form, canCompare, isComparing, onCompare } = props;
  return (
    <div className={styles['tools']}>
      {canCompare && form === 'people' && (
        <button
          type="button"
          className={styles['compare']}
          aria-pressed={isComparing}
          title="Then choose the second person; or hold Shift and click one"
          onClick={onCompare}
        >
          Compare with …
        </button>
      )}
      <button type="button" className={styles['formats']} onClick={() => openFormats(null)}>
        Formats and gaps
      </button>
      <Choice
        label="Network of"
        choices={FORM_WORDS}
        chosen={form}
        onChoose={(network) => arrangeView({ network })}
      />
    </div>
  );
}
