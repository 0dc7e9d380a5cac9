import { element } from '../../../record/exports/xml.ts';
import { freezeSvg } from './freeze-svg.ts';
import { freezeText } from './freeze-text.ts';
import { isClear, plainColour } from './plain-colour.ts';

/** A part of the page as SVG elements, from (0, 0), with its size in CSS pixels. */
export interface Frozen {
  readonly marks: readonly string[];
  readonly width: number;
  readonly height: number;
}

/**
 * Takes down what a part of the page shows: its pictures with their look as attributes, its words
 * line by line, its grounds and rules. Buttons' icons and what is only heard are left out.
 */
export function freeze(root: HTMLElement): Frozen {
  const origin = root.getBoundingClientRect();
  return {
    marks: freezeElement(root, origin),
    width: Math.floor(origin.width),
    height: Math.floor(origin.height),
  };
}

function freezeElement(node: Element, origin: DOMRect): readonly string[] {
  const box = node.getBoundingClientRect();
  const style = getComputedStyle(node);
  if (style.display === 'none' || node.matches('.lucide')) return [];
  const place = { x: round(box.left - origin.left), y: round(box.top - origin.top) };
  if (node instanceof SVGSVGElement) {
    return [
      freezeSvg(node, null, { ...place, width: round(box.width), height: round(box.height) }),
    ];
  }
  if (isOnlyHeard(box, style)) return [];
  if (node instanceof HTMLCanvasElement) return freezeCanvas(node, place, box);
  const children = [...node.childNodes].flatMap((child) => {
    if (child instanceof Element) return freezeElement(child, origin);
    return child instanceof Text ? freezeText(child, origin) : [];
  });
  return [...freezeGround(box, style, place), ...children];
}

/** Visually hidden words stand in a box of a pixel. */
function isOnlyHeard({ width, height }: DOMRect, style: CSSStyleDeclaration): boolean {
  return style.overflow !== 'visible' && style.position === 'absolute' && width <= 1 && height <= 1;
}

function freezeCanvas(
  canvas: HTMLCanvasElement,
  place: { readonly x: number; readonly y: number },
  { width, height }: DOMRect,
): readonly string[] {
  if (width === 0 || height === 0) return [];
  const size = { width: round(width), height: round(height) };
  return [element('image', { ...place, ...size, href: canvas.toDataURL('image/png') })];
}

/** The ground of a box, round where it is, and the rules above and below it. */
function freezeGround(
  { width, height }: DOMRect,
  style: CSSStyleDeclaration,
  { x, y }: { readonly x: number; readonly y: number },
): readonly string[] {
  if (style.visibility !== 'visible') return [];
  const ground = plainColour(style.backgroundColor);
  const radius = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, width / 2, height / 2);
  const rect = { x, y, width: round(width), height: round(height), rx: radius, fill: ground };
  const rules = [
    ruleOf(style.borderTopWidth, style.borderTopStyle, style.borderTopColor, y),
    ruleOf(style.borderBottomWidth, style.borderBottomStyle, style.borderBottomColor, y + height),
  ].flatMap((rule) => (rule ? [element('line', { x1: x, x2: round(x + width), ...rule })] : []));
  return [...(isClear(ground) ? [] : [element('rect', rect)]), ...rules];
}

function ruleOf(
  width: string,
  look: string,
  colour: string,
  y: number,
): Readonly<Record<string, string | number>> | null {
  const size = Number.parseFloat(width);
  if (size === 0 || look === 'none') return null;
  return { y1: round(y), y2: round(y), stroke: plainColour(colour), 'stroke-width': size };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
