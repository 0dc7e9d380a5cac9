/** As much of a page's tree as this room looks at. */
export interface HtmlNode {
  /** 1 an element, 3 text. */
  readonly nodeType: number;
  /** Of an element its tag, in capitals. */
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

/** An element of a page. */
export interface HtmlElement extends HtmlNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** Text on one line, blanks collapsed; null where nothing is left. */
export function oneLine(text: string | null | undefined): string | null {
  const line = (text ?? '').replace(/[\s\u200b\u00ad\ufeff]+/g, ' ').trim();
  return line === '' ? null : line;
}
