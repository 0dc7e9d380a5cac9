import { element, escapeXml } from '../../../record/exports/xml.ts';
import { plainColour } from './plain-colour.ts';

/** A piece of text on one line, where it stands on the screen. */
interface Line {
  text: string;
  readonly left: number;
  readonly top: number;
}

/** The words of one text node as SVG, a `text` for each line; (x, y) of the origin are taken off. */
export function freezeText(node: Text, origin: DOMRect): readonly string[] {
  const box = node.parentElement;
  if (!box || node.data.trim() === '') return [];
  const style = getComputedStyle(box);
  if (style.visibility !== 'visible') return [];
  const ascent = ascentOf(style);
  return linesOf(node).map(({ text, left, top }) => {
    const attributes = {
      x: round(left - origin.left),
      y: round(top - origin.top + ascent),
      fill: plainColour(style.color),
      'font-family': style.fontFamily,
      'font-size': style.fontSize,
      'font-weight': style.fontWeight,
      'font-style': style.fontStyle,
      'font-variant-numeric': style.fontVariantNumeric,
    };
    return `${element('text', attributes).slice(0, -2)}>${escapeXml(cutToBox(text, box, style))}</text>`;
  });
}

/** Words that share a top edge share a line. */
function linesOf(node: Text): readonly Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  for (const { index, 0: word } of node.data.matchAll(/\S+\s*/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.trimEnd().length);
    const box = range.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1) continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.top - box.top) < 2) last.text += word;
    else lines.push({ text: word, left: box.left, top: box.top });
  }
  return lines.map((line) => ({ ...line, text: line.text.trim().replace(/\s+/g, ' ') }));
}

const pen = document.createElement('canvas').getContext('2d');

function setPen(style: CSSStyleDeclaration): void {
  if (pen)
    pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
}

/** From the top of a line's box to the line its letters stand on. */
function ascentOf(style: CSSStyleDeclaration): number {
  setPen(style);
  return pen?.measureText('x').fontBoundingBoxAscent ?? Number.parseFloat(style.fontSize) * 0.95;
}

/** What an ellipsis hides on the page must not stick out of the picture. */
function cutToBox(text: string, box: HTMLElement, style: CSSStyleDeclaration): string {
  if (style.textOverflow !== 'ellipsis' || box.scrollWidth <= box.clientWidth || !pen) return text;
  setPen(style);
  let cut = text;
  while (cut.length > 1 && pen.measureText(`${cut}…`).width > box.clientWidth) {
    cut = cut.slice(0, -1).trimEnd();
  }
  return `${cut}…`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
