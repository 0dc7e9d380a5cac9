import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { ParsedNode } from 'yaml';
import type { Fault } from './fault.ts';

/** A value of a YAML file that knows its line, from 1. */
export type YamlNode =
  | {
      readonly type: 'map';
      readonly line: number;
      readonly entries: ReadonlyMap<string, YamlEntry>;
    }
  | { readonly type: 'list'; readonly line: number; readonly items: readonly YamlNode[] }
  | { readonly type: 'scalar'; readonly line: number; readonly value: unknown };

/** A value and the line of its key. */
export interface YamlEntry {
  readonly line: number;
  readonly node: YamlNode;
}

/** The tree of a YAML text, null where it is empty or cannot be read; faults say why. */
export function parseYaml(
  text: string,
  file: string,
): { readonly root: YamlNode | null; readonly faults: readonly Fault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const faults = document.errors.map(({ message, pos: [start] }) => ({
      file,
      line: lines.linePos(start).line,
      reason: `not valid YAML: ${message.replace(/\s+/g, ' ').replace(/\.$/, '')}`,
      remedy:
        'Mend the line; words with colons or quotation marks may need quotation marks around them',
    }));
    return { root: null, faults };
  }
  const builder = new TreeBuilder(file, lines);
  const root = document.contents ? builder.build(document.contents) : null;
  return { root, faults: builder.faults };
}

class TreeBuilder {
  readonly faults: Fault[] = [];
  readonly #file: string;
  readonly #lines: LineCounter;

  constructor(file: string, lines: LineCounter) {
    this.#file = file;
    this.#lines = lines;
  }

  build(node: ParsedNode): YamlNode {
    const line = this.#lineOf(node);
    if (isSeq<ParsedNode>(node)) {
      return { type: 'list', line, items: node.items.map((item) => this.build(item)) };
    }
    if (isMap<ParsedNode, ParsedNode | null>(node)) {
      const entries = new Map<string, YamlEntry>();
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : '?';
        const keyLine = this.#lineOf(key);
        const empty: YamlNode = { type: 'scalar', line: keyLine, value: null };
        entries.set(name, { line: keyLine, node: value ? this.build(value) : empty });
      }
      return { type: 'map', line, entries };
    }
    if (isAlias(node)) this.#refuseAlias(line);
    return { type: 'scalar', line, value: isScalar(node) ? node.value : null };
  }

  #lineOf(node: ParsedNode): number {
    return this.#lines.linePos(node.range[0]).line;
  }

  #refuseAlias(line: number): void {
    const reason = 'references (*name) are not used here';
    this.faults.push({ file: this.#file, line, reason, remedy: 'Write the value out' });
  }
}
