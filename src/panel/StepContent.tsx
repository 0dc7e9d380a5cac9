import type { JSX } from 'react';

import type { PanelStep } from '../store/view-state.ts';
import { ActorStep } from './ActorStep.tsx';
import { EventStep } from './EventStep.tsx';
import { DocumentStep } from './reader/DocumentStep.tsx';
import { FormatsStep } from './formats/FormatsStep.tsx';
import { PlaceStep } from './PlaceStep.tsx';
import { ReviewStep } from './ReviewStep.tsx';
import { StatementStep } from './StatementStep.tsx';
import { TieStep } from './TieStep.tsx';

/** What a step shows. It comes with its own code, after the first picture. */
export function StepContent({ step }: { readonly step: PanelStep }): JSX.Element {
  switch (step.type) {
    case 'actor':
      return <ActorStep id={step.actor} tab={step.tab ?? null} />;
    case 'event':
      return <EventStep id={step.event} />;
    case 'statement':
      return <StatementStep id={step.statement} />;
    case 'tie':
      return <TieStep actors={step.actors} />;
    case 'document':
      return <DocumentStep document={step.document} range={step.range} />;
    case 'place':
      return <PlaceStep id={step.place} />;
    case 'formats':
      return <FormatsStep actor={step.actor} />;
    case 'review':
      return <ReviewStep />;
  }
}
