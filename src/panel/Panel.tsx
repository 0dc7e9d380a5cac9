import { lazy, Suspense, useRef, type JSX } from 'react';

import { useRecordIndex } from '../store/hooks.ts';
import { useViewStore } from '../store/view-store.ts';
import { loadSteps } from './load-steps.ts';
import styles from './Panel.module.css';
import { PanelTrail } from './PanelTrail.tsx';
import { StartStep } from './StartStep.tsx';
import { nameStep } from './step-name.ts';
import { contentKey, useFocusOnChange, useScrollMemory } from './content-change.ts';

const StepContent = lazy(loadSteps);

/** One thing in words: the newest step of the trail, or what was said when nothing is open. */
export function Panel(): JSX.Element {
  const index = useRecordIndex();
  const step = useViewStore((state) => state.trail.at(-1));
  const key = contentKey(step);
  const panel = useRef<HTMLDivElement>(null);
  useFocusOnChange(panel, key);
  useScrollMemory(panel, key);
  return (
    <div ref={panel} className={styles['panel']}>
      <PanelTrail />
      <div key={key} data-content tabIndex={-1} className={styles['content']}>
        {step ? (
          <Suspense fallback={null}>
            <StepContent step={step} />
          </Suspense>
        ) : (
          <StartStep />
        )}
      </div>
      <p role="status" className={styles['announcement']}>
        {step ? `Shown in the panel: ${nameStep(step, index)}` : ''}
      </p>
    </div>
  );
}
