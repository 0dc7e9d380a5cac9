import type { EventId, StatementId } from '../model/ids.ts';
import type { Emphasis } from '../store/emphasis.ts';
import { strongestEmphasis } from './strongest-emphasis.ts';
import { yearsInView, type AxisTick } from './axis.ts';
import type { ContextMark } from './context-band.ts';
import type { Frame } from './frame.ts';
import type { QuoteTick } from './quote-ticks.ts';
import { isWide, type Spine } from './spines.ts';

/** The nodes that `drawFrame` places. React renders them; everything horizontal is written here. */
export interface DrawTarget {
  readonly root: Element;
  /** By event; ghosts and labels may be missing. */
  readonly spines: ReadonlyMap<string, SVGGElement>;
  readonly ghosts: ReadonlyMap<string, SVGGElement>;
  /** Those without a date, which keep their place. */
  readonly still: ReadonlyMap<string, SVGGElement>;
  readonly lanes: readonly Element[];
  readonly labels: ReadonlyMap<string, SVGGElement>;
  readonly quotes: ReadonlyMap<string, SVGPathElement>;
}

/** Finds the nodes to draw on; again after every change of what is there. */
export function findTarget(root: Element): DrawTarget {
  return {
    root,
    spines: nodesBy(root, 'spine'),
    ghosts: nodesBy(root, 'ghost'),
    still: nodesBy(root, 'still'),
    lanes: [...root.querySelectorAll('[data-lane]')],
    labels: nodesBy(root, 'label'),
    quotes: nodesBy(root, 'quotes'),
  };
}

function nodesBy<Node extends Element>(root: Element, key: string): ReadonlyMap<string, Node> {
  const nodes = root.querySelectorAll<Node & HTMLElement>(`[data-${key}]`);
  return new Map([...nodes].map((node) => [node.dataset[key] ?? '', node]));
}

/** How the marks are shown. */
export interface DrawnEmphasis {
  readonly event: (id: EventId) => Emphasis;
  /** By the row's place in the layout. */
  readonly lane: (lane: number) => Emphasis;
  readonly statement: (id: StatementId) => Emphasis;
  readonly isEventHovered: (id: EventId) => boolean;
  readonly isLaneHovered: (lane: number) => boolean;
}

/** Writes a frame onto its nodes: places, widths, what is hidden. Decides nothing. */
export function drawFrame(target: DrawTarget, frame: Frame, emphasis: DrawnEmphasis): void {
  const context = frame.context.map(({ spine }) => spine);
  drawSpines(target.spines, [...frame.spines, ...context], emphasis);
  drawSpines(target.ghosts, frame.ghosts, emphasis);
  drawContextWords(target.spines, frame.context);
  for (const [id, node] of target.still) {
    const event = id as EventId;
    write(node, 'data-emphasis', emphasis.event(event));
    mark(node, 'data-hovered', emphasis.isEventHovered(event));
  }
  for (const node of target.lanes) {
    write(node, 'data-emphasis', emphasis.lane(laneOf(node)));
    mark(node, 'data-hovered', emphasis.isLaneHovered(laneOf(node)));
  }
  drawLabels(target, frame, emphasis);
  drawQuotes(target.quotes, frame.quotes, emphasis);
  drawTicks(target.root, frame);
  drawCounts(target.root, frame);
}

/** The strongest among the events drawn as one. */
function spineEmphasis(spine: Spine, emphasis: DrawnEmphasis): Emphasis {
  return strongestEmphasis(spine.members.map((id) => emphasis.event(id)));
}

function drawSpines(
  nodes: ReadonlyMap<string, SVGGElement>,
  spines: readonly Spine[],
  emphasis: DrawnEmphasis,
): void {
  const undrawn = new Set(nodes.keys());
  for (const spine of spines) {
    const node = nodes.get(spine.id);
    if (!node) continue;
    undrawn.delete(spine.id);
    placeSpine(node, spine);
    write(node, 'data-emphasis', spineEmphasis(spine, emphasis));
    mark(node, 'data-hovered', spine.members.some(emphasis.isEventHovered));
  }
  for (const id of undrawn) nodes.get(id)?.setAttribute('visibility', 'hidden');
}

function placeSpine(node: SVGGElement, spine: Spine): void {
  const { x, left, right } = spine;
  write(node, 'transform', `translate(${round(isWide(spine.form) ? left : x)} 0)`);
  node.removeAttribute('visibility');
  if (!isWide(spine.form)) return;
  for (const child of node.querySelectorAll('[data-stretch]')) {
    write(child, 'transform', `scale(${round(right - left)} 1)`);
  }
}

function laneOf(node: Element): number {
  return Number(node.getAttribute('data-lane'));
}

/** From a context mark to its words. */
const WORDS_PX = 10;

function drawContextWords(
  nodes: ReadonlyMap<string, SVGGElement>,
  marks: readonly ContextMark[],
): void {
  for (const { spine, words: side } of marks) {
    const words = nodes.get(spine.id)?.querySelector('[data-words]');
    if (!words) continue;
    const origin = isWide(spine.form) ? spine.left : spine.x;
    const x = side === 'left' ? spine.left - origin - WORDS_PX : spine.right - origin + WORDS_PX;
    write(words, 'visibility', side ? 'inherit' : 'hidden');
    write(words, 'text-anchor', side === 'left' ? 'end' : 'start');
    write(words, 'x', `${round(x)}`);
  }
}

function drawLabels({ labels, root }: DrawTarget, frame: Frame, emphasis: DrawnEmphasis): void {
  const { tierHeight, belowTitles } = frame.metrics;
  const tops = new Map(frame.spines.map((spine) => [spine.id as string, spine]));
  const hidden = new Set(labels.keys());
  let leaders = '';
  for (const { id, tier, x, left } of frame.labels.placed) {
    const node = labels.get(id);
    const spine = tops.get(id);
    if (!node || !spine) continue;
    hidden.delete(id);
    node.removeAttribute('visibility');
    write(node, 'transform', `translate(${round(left)} ${-tier * tierHeight})`);
    write(node, 'data-emphasis', spineEmphasis(spine, emphasis));
    mark(node, 'data-hovered', spine.members.some(emphasis.isEventHovered));
    const line = node.querySelector('line');
    if (line) {
      write(line, 'x1', `${round(x - left)}`);
      write(line, 'x2', `${round(x - left)}`);
      write(line, 'y2', `${tier * tierHeight + belowTitles}`);
    }
    leaders += `M${round(x)} 0V${node.dataset['top'] ?? 0}`;
  }
  for (const id of hidden) labels.get(id)?.setAttribute('visibility', 'hidden');
  const path = root.querySelector('[data-leaders]');
  if (path) write(path, 'd', leaders);
}

const TICK_TOP_PX = 6;
const TICK_PX = 5;

/** A tick two pixels wide, higher for more statements; a low bar where the day is not known. */
function drawQuotes(
  nodes: ReadonlyMap<string, SVGPathElement>,
  quotes: readonly QuoteTick[],
  emphasis: DrawnEmphasis,
): void {
  const paths = new Map<string, string>();
  for (const tick of quotes) {
    const strength = strongestEmphasis(tick.statements.map((id) => emphasis.statement(id)));
    const isBack = strength === 'dimmed' || strength === 'filtered';
    const key = `${tick.lane}${isBack ? ' back' : ''}`;
    paths.set(key, (paths.get(key) ?? '') + tickPath(tick));
  }
  for (const [key, node] of nodes) write(node, 'd', paths.get(key) ?? '');
}

function tickPath({ y, left, right, statements }: QuoteTick): string {
  const isTick = left === right;
  const height = isTick ? TICK_PX + Math.min(statements.length - 1, 2) : 2;
  const width = Math.max(2, right - left);
  const bottom = y + TICK_TOP_PX + TICK_PX;
  const x = isTick ? left - 1 : left;
  return `M${round(x)} ${bottom - height}h${round(width)}v${height}h${-round(width)}Z`;
}

/** Ticks come and go while the view moves: the axis group is drawn here alone. */
function drawTicks(root: Element, frame: Frame): void {
  const { ticks } = frame;
  const axis = root.querySelector('[data-axis]');
  if (axis) {
    while (axis.childElementCount < ticks.length) {
      axis.append(document.createElementNS('http://www.w3.org/2000/svg', 'text'));
    }
    for (const [i, node] of [...axis.children].entries()) {
      const tick = ticks[i];
      const words = tick && hasRoom(tick, frame) ? tick.label : '';
      write(node, 'x', `${round(tick?.x ?? 0)}`);
      if (node.textContent !== words) node.textContent = words;
    }
  }
  const grid = ticks.map(({ x }) => `M${Math.round(x) + 0.5} 0V9999`).join('');
  for (const path of root.querySelectorAll('[data-grid]')) write(path, 'd', grid);
}

/** At the ends of the axis stands how much lies beyond. */
const BEYOND_PX = 92;

function hasRoom({ x }: AxisTick, { before, after, scale }: Frame): boolean {
  return (before === 0 || x > BEYOND_PX) && (after === 0 || x < scale.width - BEYOND_PX);
}

/** How much lies outside the view, what has no title, and the years of the axis. */
function drawCounts(root: Element, frame: Frame): void {
  const { leftOut } = frame.labels;
  const titles = leftOut === 0 ? '' : `${leftOut} more ${plural(leftOut, 'title')}`;
  say(root, 'left-out', frame.isCrowded ? `${frame.inView} events, by density` : titles);
  say(root, 'years', yearsInView(frame.scale.window));
  say(root, 'context-more', frame.contextLeftOut === 0 ? '' : `${frame.contextLeftOut} more`);
  say(root, 'earlier', frame.before === 0 ? '' : `${frame.before} earlier`);
  say(root, 'later', frame.after === 0 ? '' : `${frame.after} later`);
  mark(root, 'data-nothing', frame.inView === 0);
  mark(root, 'data-crowded', frame.isCrowded);
}

function plural(count: number, noun: string): string {
  return count === 1 ? noun : `${noun}s`;
}

function say(root: Element, name: string, words: string): void {
  const node = root.querySelector<HTMLElement>(`[data-${name}]`);
  if (!node || node.textContent === words) return;
  node.textContent = words;
  if (node instanceof HTMLButtonElement) node.hidden = words === '';
}

function write(node: Element, name: string, value: string): void {
  if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}

function mark(node: Element, name: string, isSet: boolean): void {
  if (node.hasAttribute(name) !== isSet) node.toggleAttribute(name, isSet);
}

/** Tenths of a pixel. */
function round(px: number): number {
  return Math.round(px * 10) / 10;
}
