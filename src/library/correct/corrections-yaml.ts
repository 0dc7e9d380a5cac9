import { isMap, isSeq, parseDocument, visit, YAMLSeq, type Document, type Scalar } from 'yaml';

/** An entry of corrections.yaml as plain values: a pointer, `why`, perhaps `of`, and one action. */
export type CorrectionEntry = Readonly<Record<string, unknown>>;

/** An entry as the file holds it. */
export interface ListedCorrection {
  readonly entry: CorrectionEntry;
  /** Line of the entry in the file, from 1. */
  readonly line: number;
  /** What stood there before, kept as a comment; null where nobody wrote it down. */
  readonly was: string | null;
}

const WAS = ' was: ';

/** The entries of a corrections.yaml in order; none where it cannot be read. */
export function listCorrections(text: string): readonly ListedCorrection[] {
  const yaml = parseDocument(text);
  if (!isSeq(yaml.contents)) return [];
  return yaml.contents.items.flatMap((item): readonly ListedCorrection[] => {
    if (!isMap(item)) return [];
    const line = text.slice(0, item.range?.[0] ?? 0).split('\n').length;
    const [, was] = /^ was: (.*)$/m.exec(item.comment ?? item.commentBefore ?? '') ?? [];
    const entry: CorrectionEntry = item.toJSON();
    return [{ entry, line, was: was ?? null }];
  });
}

/** The text of a corrections.yaml with one entry more at its end; comments and the rest stay. */
export function addCorrection(text: string, entry: CorrectionEntry, was: string | null): string {
  const yaml = parseDocument(text);
  const list = entriesOf(yaml);
  const node = yaml.createNode(entry);
  visit(node, { Scalar: (_, scalar) => quoteDate(scalar) });
  // at the end of the entry, where the file's own comments before it are not disturbed
  if (was !== null) node.comment = WAS + was.replace(/\s+/g, ' ');
  node.spaceBefore = list.items.length > 0;
  list.add(node);
  return write(yaml);
}

/** The text of a corrections.yaml without the last entry that says exactly this. */
export function removeCorrection(text: string, entry: CorrectionEntry): string {
  const yaml = parseDocument(text);
  const list = entriesOf(yaml);
  const wanted = JSON.stringify(entry);
  const at = list.items.findLastIndex(
    (item) => isMap(item) && JSON.stringify(item.toJSON()) === wanted,
  );
  if (at >= 0) list.delete(at);
  return list.items.length === 0 ? '' : write(yaml);
}

/** Dates stand in quotation marks, lest a reader take them for something else. */
function quoteDate(scalar: Scalar): void {
  if (typeof scalar.value === 'string' && /^[[\d]/.test(scalar.value)) scalar.type = 'QUOTE_DOUBLE';
}

function entriesOf(yaml: Document): YAMLSeq {
  if (isSeq(yaml.contents)) {
    yaml.contents.flow = false;
    return yaml.contents;
  }
  const made = new YAMLSeq();
  yaml.contents = made;
  return made;
}

function write(yaml: Document): string {
  return yaml.toString({ lineWidth: 100 });
}
