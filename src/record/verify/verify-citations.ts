import type { DocumentText } from '../../model/document-text.ts';
import type { ParleyRecord } from '../../model/record.ts';
import type { Citation } from '../../model/span.ts';

/** Every citation, wherever in the record it stands, whose words are not those of the text there. */
export function verifyCitations(
  record: ParleyRecord,
  texts: readonly DocumentText[],
): readonly string[] {
  const textsById = new Map<string, string>(texts.map(({ document, text }) => [document, text]));
  const faults: string[] = [];
  visitCitations(record, 'record', (citation, path) => {
    const text = textsById.get(citation.document);
    if (text === undefined) faults.push(`${path}: there is no document ${citation.document}`);
    else if (!slices(citation, text)) faults.push(faultOf(citation, text, path));
  });
  return faults;
}

function slices({ start, end, words }: Citation, text: string): boolean {
  return start < end && text.slice(start, end) === words;
}

function faultOf(citation: Citation, text: string, path: string): string {
  const { document, start, end, words } = citation;
  const found = text.slice(start, end);
  return `${path}: ${document} ${start}-${end} should read ${quote(words)}, reads ${quote(found)}`;
}

function quote(words: string): string {
  return JSON.stringify(words.length > 60 ? `${words.slice(0, 57)}...` : words);
}

/** Finds citations by their shape, so that none is forgotten when the record grows. */
export function visitCitations(
  value: unknown,
  path: string,
  visit: (citation: Citation, path: string) => void,
): void {
  if (typeof value !== 'object' || value === null) return;
  if (isCitation(value)) {
    visit(value, path);
    return;
  }
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  for (const [key, inner] of entries) visitCitations(inner, `${path}.${key}`, visit);
}

function isCitation(value: object): value is Citation {
  return 'words' in value && 'document' in value && 'start' in value && 'end' in value;
}
