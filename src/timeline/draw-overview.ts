/** What of the strip moves, in pixels. */
export interface OverviewMarks {
  /** The date filter; null when there is none. */
  readonly range: { readonly left: number; readonly right: number } | null;
  /** What the timeline shows; null where there is no timeline. */
  readonly window: { readonly left: number; readonly right: number } | null;
  /** Where the handle of "as reported by" stands; null at the right end: every article counts. */
  readonly asOf: number | null;
  readonly width: number;
}

/** Writes range, window and grips onto the nodes of the strip. Decides nothing. */
export function drawOverview(root: Element, marks: OverviewMarks): void {
  const { range, window, asOf, width } = marks;
  const { left, right } = range ?? { left: 0, right: width };
  root.setAttribute('data-has-range', range ? 'yes' : 'no');
  for (const node of root.querySelectorAll('[data-range]')) stretch(node, left, right);
  place(root, 'from', left);
  place(root, 'to', right);
  root.toggleAttribute('data-has-as-of', asOf !== null);
  root.querySelector('[data-as-of]')?.setAttribute('transform', `translate(${asOf ?? width} 0)`);
  const unreported = root.querySelector('[data-unreported]');
  if (unreported) stretch(unreported, asOf ?? width, width);
  const bar = root.querySelector('[data-window]');
  if (bar) stretch(bar, window?.left ?? 0, window?.right ?? 0);
}

function stretch(node: Element, left: number, right: number): void {
  node.setAttribute('x', `${left}`);
  node.setAttribute('width', `${Math.max(0, right - left)}`);
}

function place(root: Element, end: string, x: number): void {
  root.querySelector(`[data-grip="${end}"]`)?.setAttribute('transform', `translate(${x} 0)`);
}
