import { element, escapeXml } from '../../../record/exports/xml.ts';
import { isClear, plainColour } from './plain-colour.ts';

/** What a style sheet can say of a mark, and what holds where it says nothing. */
const OWN_DEFAULTS: Readonly<Record<string, string>> = {
  opacity: '1',
  'stop-color': 'rgb(0, 0, 0)',
  'stop-opacity': '1',
  mask: 'none',
  'clip-path': 'none',
  'dominant-baseline': 'auto',
  'vector-effect': 'none',
};

/** What a mark takes from those around it; written where it differs from them. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'font-variant-numeric',
  'letter-spacing',
  'text-anchor',
  'visibility',
] as const;

const COLOURS: ReadonlySet<string> = new Set(['fill', 'stroke', 'stop-color']);

/** Attributes that mean something on the page only. */
const PAGE_ONLY = /^(?:class|style|role|tabindex|focusable|title|data-.*|aria-.*|on.*)$/;

const SHAPES: ReadonlySet<string> = new Set(['rect', 'circle', 'path', 'line', 'ellipse']);

/**
 * Part of a picture as SVG that needs no style sheet: every element with its computed look as
 * attributes. `parent` is what its inherited look is compared with; null writes all of it.
 * `place` replaces or adds attributes, for the outermost element. What nobody sees is left out.
 */
export function freezeSvg(
  node: SVGElement,
  parent: CSSStyleDeclaration | null,
  place: Readonly<Record<string, string | number>> = {},
): string {
  const style = getComputedStyle(node);
  const name = node.localName;
  if (style.display === 'none' || isHidden(node, style) || isUnseen(node, style)) return '';
  const children = [...node.childNodes].map((child) => freezeChild(child, style));
  const attributes = { ...ownAttributes(node), ...lookOf(style, parent), ...place };
  if (name === 'text' || name === 'tspan') return joinText(name, attributes, children);
  return element(
    name,
    attributes,
    children.filter((child) => child.trim() !== ''),
  );
}

function freezeChild(child: ChildNode, style: CSSStyleDeclaration): string {
  if (child instanceof SVGElement) return freezeSvg(child, style);
  return child.nodeType === Node.TEXT_NODE ? escapeXml(child.textContent ?? '') : '';
}

/** Spaces count between pieces of text, so these stand on one line. */
function joinText(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly string[],
): string {
  const open = element(name, attributes).slice(0, -2);
  return `${open}>${children.join('')}</${name}>`;
}

function ownAttributes(node: SVGElement): Record<string, string> {
  const pairs = [...node.attributes].map(({ name, value }) => [name, value] as const);
  return Object.fromEntries(pairs.filter(([name]) => !PAGE_ONLY.test(name) && name !== 'xmlns'));
}

function lookOf(
  style: CSSStyleDeclaration,
  parent: CSSStyleDeclaration | null,
): Record<string, string> {
  const look: Record<string, string> = {};
  for (const name of INHERITED) {
    const value = style.getPropertyValue(name);
    if (value !== parent?.getPropertyValue(name)) look[name] = writeValue(name, value);
  }
  for (const [name, usual] of Object.entries(OWN_DEFAULTS)) {
    const value = style.getPropertyValue(name);
    if (value !== usual && value !== '') look[name] = writeValue(name, value);
  }
  return look;
}

function writeValue(name: string, value: string): string {
  if (COLOURS.has(name)) return plainColour(value);
  if (name === 'mask' || name === 'clip-path')
    return /url\([^)]*\)/.exec(value)?.[0]?.replaceAll('"', '') ?? 'none';
  return value;
}

/** Hidden with all that is in it; a part of what is hidden can be shown again. */
function isHidden(node: SVGElement, style: CSSStyleDeclaration): boolean {
  if (style.visibility === 'visible') return false;
  return [...node.querySelectorAll('*')].every(
    (part) => getComputedStyle(part).visibility !== 'visible',
  );
}

/** A shape that only takes the pointer, or is hidden; definitions are drawn through what names them. */
function isUnseen(node: SVGElement, style: CSSStyleDeclaration): boolean {
  if (!SHAPES.has(node.localName)) return false;
  if (node.closest('defs, mask, pattern') !== null) return false;
  return isClear(plainColour(style.fill)) && isClear(plainColour(style.stroke));
}
