const FONT_FAMILY = '"Inter Variable", system-ui, sans-serif';
/** Where nothing can be measured (a test without a canvas): an average letter, in font sizes. */
const GUESSED_EM = 0.56;

const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** Width in pixels of a line of the interface's sans; remembered until `forgetWidths`. */
export function measureText(text: string, sizePx: number, weight: number): number {
  const font = `${weight} ${sizePx}px ${FONT_FAMILY}`;
  const key = `${font} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const width = measure(text, font) ?? text.length * sizePx * GUESSED_EM;
  widths.set(key, width);
  return width;
}

/** To be called when fonts have come in. */
export function forgetWidths(): void {
  widths.clear();
}

function measure(text: string, font: string): number | null {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return null;
  context.font = font;
  return context.measureText(text).width;
}
