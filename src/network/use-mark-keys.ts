import {
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';

import { markAt } from './mark-button.ts';
import { nearestIn, type Direction } from './nearest.ts';
import type { NetworkScene, SceneJunction, SceneNode } from './scene.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** What becomes of a mark that is opened. */
export interface MarkOpening {
  readonly onNode: (node: SceneNode, isSecond: boolean) => void;
  readonly onJunction: (junction: SceneJunction) => void;
}

/** The one mark the tab key stops at, and what their group hears. */
export interface MarkKeys {
  readonly stop: string | null;
  readonly groupProps: {
    readonly ref: RefObject<SVGGElement | null>;
    readonly onClick: (event: MouseEvent) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: (event: FocusEvent) => void;
  };
}

/** One tab stop for all marks of a scene; arrows go to the nearest one that way, Home to the first. */
export function useMarkKeys(scene: NetworkScene, { onNode, onJunction }: MarkOpening): MarkKeys {
  const ref = useRef<SVGGElement>(null);
  const [lastFocused, setLastFocused] = useState<string | null>(null);
  const points = [...scene.nodes, ...scene.junctions];
  const stop = points.some(({ id }) => id === lastFocused) ? lastFocused : startOf(scene);
  function open(target: EventTarget, isSecond: boolean): void {
    const id = markAt(target);
    const node = scene.nodes.find((one) => one.id === id);
    const junction = scene.junctions.find((one) => one.id === id);
    if (node) onNode(node, isSecond);
    else if (junction) onJunction(junction);
  }
  function moveFocus(id: string | null | undefined): void {
    if (!id) return;
    ref.current?.querySelector<SVGElement>(`[data-mark="${CSS.escape(id)}"]`)?.focus();
  }
  function onKeyDown(event: KeyboardEvent): void {
    const isOpening = event.key === 'Enter' || event.key === ' ';
    const direction = DIRECTIONS[event.key];
    const from = points.find(({ id }) => id === markAt(event.target));
    if (!from || (!isOpening && !direction && event.key !== 'Home')) return;
    event.preventDefault();
    event.stopPropagation();
    if (isOpening) open(event.target, isSecondKey(event));
    else moveFocus(direction ? nearestIn(from, points, direction)?.id : startOf(scene));
  }
  return {
    stop,
    groupProps: {
      ref,
      onClick: (event) => open(event.target, isSecondKey(event)),
      onKeyDown,
      onFocus: (event) => setLastFocused(markAt(event.target)),
    },
  };
}

/** A second actor beside the one that is selected. */
function isSecondKey(event: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }): boolean {
  return event.shiftKey || event.ctrlKey || event.metaKey;
}

/** The first stop of the tab key: who took part in most. */
function startOf(scene: NetworkScene): string | null {
  let best = scene.nodes[0] ?? null;
  for (const node of scene.nodes) {
    if (best && (node.ringPx > best.ringPx || (node.ringPx === best.ringPx && node.id < best.id)))
      best = node;
  }
  return best?.id ?? null;
}
