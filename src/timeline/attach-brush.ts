import { brushX, select, type D3BrushEvent } from 'd3';

export interface BrushOptions {
  readonly width: number;
  readonly height: number;
  readonly onStart: () => void;
  /** The chosen stretch in pixels; null when a click took it away. */
  readonly onMove: (stretch: readonly [number, number] | null) => void;
  readonly onEnd: (stretch: readonly [number, number] | null) => void;
}

export interface AttachedBrush {
  /** Puts the brush where the range is, without telling anybody. */
  readonly place: (left: number, right: number) => void;
  readonly detach: () => void;
}

/** Width of the strip at each end that takes hold of it: a comfortable target. */
const HANDLE_PX = 24;

/** Lets a brush take up the pointer in a group that it owns; what it looks like is drawn elsewhere. */
export function attachBrush(group: SVGGElement, options: BrushOptions): AttachedBrush {
  const { width, height } = options;
  const brush = brushX<unknown>()
    .extent([
      [0, 0],
      [width, height],
    ])
    .handleSize(HANDLE_PX)
    .on('start', (event: D3BrushEvent<unknown>) => {
      if (event.sourceEvent) options.onStart();
    })
    .on('brush', (event: D3BrushEvent<unknown>) => {
      if (event.sourceEvent) options.onMove(stretchOf(event));
    })
    .on('end', (event: D3BrushEvent<unknown>) => {
      if (event.sourceEvent) options.onEnd(stretchOf(event));
    });
  const selection = select<SVGGElement, unknown>(group);
  selection.call(brush);
  return {
    place: (left, right) => brush.move(selection, [left, right]),
    detach: () => {
      selection.on('.brush', null);
      selection.selectAll('*').remove();
    },
  };
}

function stretchOf({ selection }: D3BrushEvent<unknown>): readonly [number, number] | null {
  const [from, to] = selection ?? [];
  return typeof from === 'number' && typeof to === 'number' ? [from, to] : null;
}
