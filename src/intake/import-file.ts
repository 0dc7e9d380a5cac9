import { decodeBytes } from './decode-bytes.ts';
import type { DecodedText } from './decode-bytes.ts';
import { importDocx } from './docx/import-docx.ts';
import { importHtml } from './html/import-html.ts';
import { IMPORT_LIMITS } from './import-limits.ts';
import { importText } from './import-text.ts';
import type { ImportTools } from './import-tools.ts';
import { refused } from './imported.ts';
import type { FormatResult, ImportedFile } from './imported.ts';
import { importMhtml } from './mhtml/import-mhtml.ts';
import { importPdf } from './pdf/import-pdf.ts';
import { sniffFormat } from './sniff-format.ts';

/**
 * Takes the article, or articles, out of a file of any known format; what the file is, its contents
 * decide, not its name. `name` is how faults call it. Never throws: a file that cannot be used
 * comes back as a fault, whatever a parser made of it.
 */
export async function importFile(
  name: string,
  bytes: Uint8Array,
  tools: ImportTools,
): Promise<ImportedFile> {
  const { articles, refusals } = await importGuarded(name, bytes, tools);
  const faults = refusals.map((refusal) => ({ file: name, line: null, ...refusal }));
  const filled = articles.filter(({ text }) => text.trim() !== '');
  if (filled.length > 0 || faults.length > 0) return { articles: filled, faults };
  const empty = { reason: 'it is empty', remedy: 'Fill it, or leave it out' };
  return { articles: [], faults: [{ file: name, line: null, ...empty }] };
}

async function importGuarded(
  name: string,
  bytes: Uint8Array,
  tools: ImportTools,
): Promise<FormatResult> {
  try {
    return await importBytes(name, bytes, tools);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const shown = message.replace(/\s+/g, ' ').slice(0, 200);
    return refused(`it is damaged (${shown})`, 'Save it again, or copy the text into a .txt file');
  }
}

async function importBytes(
  name: string,
  bytes: Uint8Array,
  tools: ImportTools,
): Promise<FormatResult> {
  if (bytes.length === 0) return refused('it is empty', 'Fill it, or leave it out');
  const { format, known } = sniffFormat(name, bytes);
  if (format === null) {
    return refused(`it is ${known}`, 'Save the article as text, as a web page, PDF or .docx');
  }
  const most = IMPORT_LIMITS.fileBytes[format];
  if (bytes.length > most) {
    const size = `${Math.round(most / 100_000) / 10} MB`;
    return refused(`it is larger than ${size}`, 'Save the article by itself, without pictures');
  }
  if (format === 'pdf') return importPdf(bytes, tools);
  if (format === 'mhtml') return importMhtml(bytes, tools);
  if (format === 'docx') return importDocx(bytes, tools);
  const decoded = decodeBytes(bytes);
  if (!decoded) return refused('it is not text', 'Save it as plain text in UTF-8');
  const result =
    format === 'html' ? await importHtml(decoded.text, tools) : importText(decoded.text);
  return decoded.isGuess ? withNote(result, encodingNote(decoded)) : result;
}

function encodingNote({ encoding }: DecodedText): string {
  return `The encoding is not declared; it was read as ${encoding}: look whether all letters are right.`;
}

function withNote({ articles, refusals }: FormatResult, note: string): FormatResult {
  return {
    articles: articles.map((article) => ({ ...article, notes: [...article.notes, note] })),
    refusals,
  };
}
