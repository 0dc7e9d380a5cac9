import { isSeq, LineCounter, parseDocument } from 'yaml';

/**
 * The text of a corpus.yaml with more entries (as `documentLines` writes them) at the end of its list
 * of documents. Every other byte stays as it was, comments too. Null where the list does not give
 * each entry a hyphen at the beginning of a line, or where there is none.
 */
export function insertDocuments(yaml: string, lines: string): string | null {
  const counter = new LineCounter();
  const list = parseDocument(yaml, { lineCounter: counter }).get('documents');
  if (!isSeq(list) || list.flow === true || !list.range) return null;
  const [start, end] = list.range;
  const indent = ' '.repeat(counter.linePos(start).col - 1);
  const entries = lines.replace(/^ {2}(?=\S| {2})/gm, indent);
  const cut = endOfLastEntry(yaml, end, indent);
  const rest = yaml.slice(cut).replace(/^\n+/, '');
  return `${yaml.slice(0, cut)}\n\n${entries}${rest === '' ? '' : `\n${rest}`}`;
}

/** Where the last entry ends: a comment behind it, or indented below it, belongs to it. */
function endOfLastEntry(yaml: string, end: number, indent: string): number {
  let cut = endOfLine(yaml, yaml.slice(0, end).trimEnd().length);
  for (;;) {
    const next = endOfLine(yaml, cut + 1);
    if (!yaml.slice(cut + 1, next).startsWith(`${indent}  #`)) return cut;
    cut = next;
  }
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
