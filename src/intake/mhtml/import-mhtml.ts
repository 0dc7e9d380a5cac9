import { decodeBytes } from '../decode-bytes.ts';
import { importHtml } from '../html/import-html.ts';
import { IMPORT_LIMITS } from '../import-limits.ts';
import type { ImportTools } from '../import-tools.ts';
import { refused } from '../imported.ts';
import type { FormatResult } from '../imported.ts';
import {
  decodeBase64,
  decodeQuotedPrintable,
  latinBytes,
  latinText,
} from './transfer-encodings.ts';

const SAVE_AGAIN =
  'Save the page again as "HTML only" or "complete", or copy the text into a .txt file';

/** The headers of a message or of a part, by name in small letters; and what follows them. */
interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/**
 * The article of a page that a browser saved in one file (MHTML): the first page in it, read as any
 * other, with the address it was saved from. Format: RFC 2557.
 */
export async function importMhtml(bytes: Uint8Array, tools: ImportTools): Promise<FormatResult> {
  const message = readPart(latinText(bytes));
  const page = partsOf(message).map(readPart).find(isPage);
  if (!page) return refused('it holds no page', SAVE_AGAIN);
  const decoded = decodeBytes(decodeBody(page));
  if (!decoded) return refused('the page in it is not text', SAVE_AGAIN);
  const address =
    page.headers.get('content-location') ?? message.headers.get('snapshot-content-location');
  const { articles, refusals } = await importHtml(decoded.text, tools);
  const url = address !== undefined && /^https?:\/\/\S+$/.test(address) ? address : null;
  return {
    articles: articles.map((article) => {
      return { ...article, head: { ...article.head, url: article.head.url ?? url } };
    }),
    refusals,
  };
}

function isPage({ headers }: Part): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)\b/i.test(headers.get('content-type') ?? '');
}

/** Parts Parley never looks at, pictures mostly, are cut off unread. */
function partsOf({ headers, body }: Part): readonly string[] {
  const found = /\bboundary=(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(
    headers.get('content-type') ?? '',
  );
  const boundary = found?.[1] ?? found?.[2];
  if (boundary === undefined) return [];
  return body
    .split(`--${boundary}`, IMPORT_LIMITS.mhtmlParts)
    .slice(1)
    .map((part) => part.replace(/^\r?\n/, ''));
}

/** Headers end at the first empty line; lines that begin with a blank go on the one before. */
function readPart(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text);
  const head = text.slice(0, end?.index ?? text.length).replace(/\r?\n[ \t]+/g, ' ');
  const headers = head.split(/\r?\n/).flatMap((line): readonly (readonly [string, string])[] => {
    const colon = line.indexOf(':');
    return colon < 0 ? [] : [[line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]];
  });
  return { headers: new Map(headers), body: end ? text.slice(end.index + end[0].length) : '' };
}

function decodeBody({ headers, body }: Part): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(body);
  return encoding === 'base64' ? decodeBase64(body) : latinBytes(body);
}
