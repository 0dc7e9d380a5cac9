import { lazy, useRef, type JSX } from 'react';

import { useRecordIndex } from '../store/hooks.ts';
import type { PanelStep } from '../store/view-state.ts';
import { useViewStore } from '../store/view-store.ts';
import { ActorStep } from './ActorStep.tsx';
import { EventStep } from './EventStep.tsx';
import styles from './Panel.module.css';
import { PanelTrail } from './PanelTrail.tsx';
import { ReviewStep } from './ReviewStep.tsx';
import { StartStep } from './StartStep.tsx';
import { StatementStep } from './StatementStep.tsx';
import { nameStep } from './step-name.ts';
import { contentKey, useFocusOnChange, useScrollMemory } from './content-change.ts';
import { TieStep } from './TieStep.tsx';

const DocumentStep = lazy(async () => {
  const { DocumentStep: loaded } = await import('./reader/DocumentStep.tsx');
  return { default: loaded };
});

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
        {step ? <StepContent step={step} /> : <StartStep />}
      </div>
      <p role="status" className={styles['announcement']}>
        {step ? `Shown in the panel: ${nameStep(step, index)}` : ''}
      </p>
    </div>
  );
}

function StepContent({ step }: { readonly step: PanelStep }): JSX.Element {
  switch (step.type) {
    case 'actor':
      return <ActorStep id={step.actor} />;
    case 'event':
      return <EventStep id={step.event} />;
    case 'statement':
      return <StatementStep id={step.statement} />;
    case 'tie':
      return <TieStep actors={step.actors} />;
    case 'document':
      return <DocumentStep document={step.document} range={step.range} />;
    case 'review':
      return <ReviewStep />;
  }
}
