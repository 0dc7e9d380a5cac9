import type { DateValue } from '../model/date-value.ts';
import { parseEdtf } from '../model/edtf.ts';
import type { Fault } from './fault.ts';
import type { YamlEntry, YamlNode } from './yaml-tree.ts';

/** The shape of a tag: a language, then script, country and the like. */
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i;

/** Collects what is wrong with one file, line by line. */
export class FaultList {
  readonly file: string;
  readonly faults: Fault[] = [];

  constructor(file: string) {
    this.file = file;
  }

  add(line: number, reason: string, remedy: string): void {
    this.faults.push({ file: this.file, line, reason, remedy });
  }
}

/**
 * The fields of one map in a YAML file. Every reader returns null where the key is missing or its value
 * is wrong; what is wrong is noted with its line.
 */
export class YamlFields {
  readonly line: number;
  readonly faults: FaultList;
  readonly #isMap: boolean;
  readonly #entries: ReadonlyMap<string, YamlEntry>;

  private constructor(
    line: number,
    entries: ReadonlyMap<string, YamlEntry> | null,
    faults: FaultList,
  ) {
    this.line = line;
    this.#isMap = entries !== null;
    this.#entries = entries ?? new Map();
    this.faults = faults;
  }

  /** The fields of a node, none (and a fault) where it is no map; unknown keys are faults. */
  static of(node: YamlNode, keys: readonly string[], faults: FaultList): YamlFields {
    if (node.type !== 'map') {
      faults.add(node.line, 'expected keys with values here', `Use ${listed(keys)}`);
      return new YamlFields(node.line, null, faults);
    }
    for (const [key, { line }] of node.entries) {
      if (!keys.includes(key)) {
        faults.add(line, `unknown key ${JSON.stringify(key)}`, `Use ${listed(keys)}`);
      }
    }
    return new YamlFields(node.line, node.entries, faults);
  }

  has(key: string): boolean {
    return this.#entries.has(key);
  }

  /** The line of a key, of the map where it has none. */
  lineOf(key: string): number {
    return this.#entries.get(key)?.line ?? this.line;
  }

  node(key: string): YamlNode | null {
    return this.#entries.get(key)?.node ?? null;
  }

  /** Whether the key is there and empty or `null`. */
  isNull(key: string): boolean {
    const node = this.node(key);
    return node?.type === 'scalar' && node.value === null;
  }

  text(key: string): string | null {
    const node = this.node(key);
    if (!node) return null;
    if (node.type === 'scalar' && typeof node.value === 'string' && node.value.trim() !== '') {
      return node.value;
    }
    this.#wrong(key, node, 'some text', 'Write text, or leave the key out');
    return null;
  }

  /** A text that must be there; where there are no keys at all, that is said already. */
  requiredText(key: string): string | null {
    if (!this.#isMap) return null;
    if (!this.has(key)) {
      this.faults.add(this.line, `the key ${JSON.stringify(key)} is missing`, 'Add it');
      return null;
    }
    return this.text(key);
  }

  texts(key: string): readonly string[] {
    return this.items(key).flatMap((item) => {
      if (item.type === 'scalar' && typeof item.value === 'string') return [item.value];
      this.#wrong(key, item, 'a list of texts', 'Write each as text, numbers in quotation marks');
      return [];
    });
  }

  items(key: string): readonly YamlNode[] {
    const node = this.node(key);
    if (!node) return [];
    if (node.type === 'list') return node.items;
    this.#wrong(key, node, 'a list', 'Start each item with a hyphen, or use [a, b]');
    return [];
  }

  flag(key: string): boolean | null {
    const node = this.node(key);
    if (!node) return null;
    if (node.type === 'scalar' && typeof node.value === 'boolean') return node.value;
    this.#wrong(key, node, 'true or false', 'Write true or false');
    return null;
  }

  choice<T extends string>(key: string, choices: readonly T[]): T | null {
    const node = this.node(key);
    if (!node) return null;
    const found = choices.find((choice) => node.type === 'scalar' && choice === node.value);
    if (found === undefined) this.#wrong(key, node, 'one of a few words', `Use ${listed(choices)}`);
    return found ?? null;
  }

  /** A language tag (BCP 47), as written. */
  language(key: string): string | null {
    const tag = this.text(key);
    if (tag === null || LANGUAGE.test(tag)) return tag;
    const remedy = 'Write it as "en", "fr" or "pt-BR"';
    this.faults.add(this.lineOf(key), `${key}: ${JSON.stringify(tag)} is no language tag`, remedy);
    return null;
  }

  date(key: string): DateValue | null {
    const text = this.text(key);
    if (text === null) return null;
    const value = parseEdtf(text);
    if (!value) {
      const remedy = 'Write it as "2022-11-07", "2022-11" or "[2022-11-07..2022-11-30]"';
      this.faults.add(this.lineOf(key), `${key}: ${JSON.stringify(text)} is no date`, remedy);
    }
    return value;
  }

  #wrong(key: string, node: YamlNode, expected: string, remedy: string): void {
    this.faults.add(node.line, `${key}: expected ${expected}, found ${shown(node)}`, remedy);
  }
}

function shown(node: YamlNode): string {
  if (node.type === 'map') return 'keys with values';
  return node.type === 'list' ? 'a list' : JSON.stringify(node.value);
}

function listed(names: readonly string[]): string {
  return names.length === 1 ? `the key ${names[0]}` : `one of ${names.join(', ')}`;
}
