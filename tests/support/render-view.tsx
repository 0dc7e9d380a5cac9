import { QueryClientProvider } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';

import type { ParleyRecord } from '../../src/model/record.ts';
import { makeQueryClient } from '../../src/store/queries.ts';
import { takeRecord } from '../../src/store/record-store.ts';
import { INITIAL_VIEW, type PanelStep } from '../../src/store/view-state.ts';
import { useViewStore } from '../../src/store/view-store.ts';
import { SMALL_RECORD } from './small-record.ts';

interface RenderViewOptions {
  readonly record?: ParleyRecord;
  readonly trail?: readonly PanelStep[];
}

interface RenderedView extends RenderResult {
  readonly user: UserEvent;
}

/** Renders part of the page over a loaded record (the small one) and a first view. */
export function renderView(
  content: ReactNode,
  { record = SMALL_RECORD, trail = [] }: RenderViewOptions = {},
): RenderedView {
  useViewStore.setState({ ...INITIAL_VIEW, corpus: record.corpus.id, trail }, true);
  takeRecord(record);
  const rendered = render(
    <QueryClientProvider client={makeQueryClient()}>{content}</QueryClientProvider>,
  );
  return { ...rendered, user: userEvent.setup() };
}

/** What the panel shows now, as the store has it. */
export function openStepNow(): PanelStep | undefined {
  return useViewStore.getState().trail.at(-1);
}
