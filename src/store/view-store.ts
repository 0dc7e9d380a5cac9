import { create } from 'zustand';

import { INITIAL_VIEW, type ViewState } from './view-state.ts';

/**
 * The view: read it with `useViewStore(selector)` in React and `useViewStore.getState()` or
 * `.subscribe` outside; change it only through `view-actions.ts`.
 */
export const useViewStore = create<ViewState>(() => INITIAL_VIEW);
