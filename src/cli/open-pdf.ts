import type { getDocumentProxy } from 'unpdf';
import type { OpenPdf, PdfItem, PdfPage } from '../intake/pdf/pdf-page.ts';

/** As much of the library's pages as is used here. */
type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfProxyPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** Prints nothing: stdout belongs to the data. */
const SILENT = 0;

/** Opens a PDF with pdf.js, in this very thread and without a page around it. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf | 'locked'> {
  const library = await import('unpdf');
  try {
    // A copy: the library takes the bytes it is given away.
    const options = { verbosity: SILENT, isEvalSupported: false, disableFontFace: true };
    const pdf = await library.getDocumentProxy(new Uint8Array(bytes), options);
    return {
      pages: pdf.numPages,
      info: await readInfo(pdf),
      readPage: async (number) => readPage(await pdf.getPage(number)),
      close: () => pdf.loadingTask.destroy(),
    };
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return 'locked';
    throw error;
  }
}

async function readInfo(pdf: PdfDocument): Promise<OpenPdf['info']> {
  const metadata = await pdf.getMetadata();
  const info = new Map(Object.entries(metadata.info));
  const textAt = (key: string): string | null => {
    const value: unknown = info.get(key);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  return {
    title: textAt('Title'),
    author: textAt('Author'),
    created: textAt('CreationDate'),
    language: textAt('Language'),
  };
}

async function readPage(page: PdfProxyPage): Promise<PdfPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const placed = items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return [];
    return placeItem(item, multiply(transform, item.transform));
  });
  page.cleanup();
  return { width, height, items: placed };
}

type Matrix = readonly number[];

/** An item on the page as it is looked at; none for text on edge or upside down. */
function placeItem(
  item: { readonly str: string; readonly width: number; readonly fontName: string },
  [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]: Matrix,
): readonly PdfItem[] {
  const size = Math.hypot(c, d);
  if (a <= 0 || Math.abs(b) > 0.05 * a || size === 0) return [];
  return [{ text: item.str, x, y, width: item.width, size, font: item.fontName }];
}

/** The product of two matrices in the order of PDF: the right one is applied first. */
function multiply(left: Matrix, right: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = left;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = right;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}
