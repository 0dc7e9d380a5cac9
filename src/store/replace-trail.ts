import type { PanelStep } from './view-state.ts';
import { useViewStore } from './view-store.ts';

/** Puts other steps in place of those that are open, as when ids have changed. */
export function replaceTrail(trail: readonly PanelStep[]): void {
  useViewStore.setState({ trail });
}
