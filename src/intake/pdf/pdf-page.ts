/**
 * A run of letters on a page. Lengths in points (1/72 inch); x from the left edge, y of the baseline
 * from the top edge, both of the page as it is looked at.
 */
export interface PdfItem {
  /** Ligatures dissolved; may be blanks only. */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the letters. */
  readonly size: number;
  /** A name that is the same for the same font. */
  readonly font: string;
}

/** A page with what is written along its lines; what stands on edge is left out. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PdfItem[];
}

/** What a PDF says of itself; null is not said. */
export interface PdfInfo {
  readonly title: string | null;
  readonly author: string | null;
  /** As written, `D:20240603091200+02'00'`. */
  readonly created: string | null;
  readonly language: string | null;
}

/** An open PDF. Pages count from 1. */
export interface OpenPdf {
  readonly pages: number;
  readonly info: PdfInfo;
  readonly readPage: (number: number) => Promise<PdfPage>;
  readonly close: () => Promise<void>;
}
