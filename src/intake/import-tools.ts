import type { HtmlElement } from './html/html-node.ts';
import type { OpenPdf } from './pdf/pdf-page.ts';

/**
 * The parsers that importing needs. They are libraries that a shell loads when the first file of
 * their kind comes; this room knows only what they answer. Each may throw at a broken file.
 */
export interface ImportTools {
  /** The tree of a page. Scripts in it never run and nothing it names is fetched. */
  readonly openHtml: (html: string) => Promise<OpenPage>;
  /** The pages of a PDF; `locked` for one that needs a password. */
  readonly openPdf: (bytes: Uint8Array) => Promise<OpenPdf | 'locked'>;
  /** A Word file as a page, from its unpacked parts by name. */
  readonly docxToHtml: (parts: ReadonlyMap<string, Uint8Array>) => Promise<string>;
  /** Milliseconds since any fixed moment: what takes too long is given up. */
  readonly clockMs: () => number;
}

/** A page as a parser gives it. */
export interface OpenPage {
  /** The `html` element. */
  readonly root: HtmlElement;
  /** Takes the article out of the page, which is changed by it: read the head before. */
  readonly extract: () => ExtractedArticle | null;
}

/** The part of a page that is its article. */
export interface ExtractedArticle {
  readonly content: HtmlElement;
  readonly title: string | null;
  readonly byline: string | null;
}
