import type { Corpus, LexiconLines, SideEntry } from '../model/corpus.ts';
import type { DateValue } from '../model/date-value.ts';
import type { DocumentHead } from '../model/document.ts';
import { asId } from '../model/ids.ts';
import { HUES } from '../model/record.ts';
import type { Fault } from './fault.ts';
import { stateLines } from './state-lines.ts';
import { FaultList, YamlFields } from './yaml-fields.ts';
import { parseYaml } from './yaml-tree.ts';

const CORPUS_KEYS = ['id', 'title', 'description', 'language', 'sides', 'lexicon', 'documents'];
const SIDE_KEYS = ['id', 'name', 'members', 'colour'];
const LEXICON_KEYS = ['people', 'organisations', 'places', 'offices', 'reportingVerbs'] as const;
const DOCUMENT_KEYS = [
  'file',
  'title',
  'publisher',
  'author',
  'published',
  'publishedBecause',
  'url',
  'rights',
  'language',
];

/** An article as corpus.yaml lists it: its head, the file under `articles/`, and the line of the entry. */
export interface ListedArticle {
  readonly head: DocumentHead;
  readonly file: string;
  readonly line: number;
}

/** What corpus.yaml says; null where the file is beyond reading. */
export interface ParsedCorpus {
  readonly corpus:
    | (Omit<Corpus, 'documents'> & { readonly articles: readonly ListedArticle[] })
    | null;
  readonly faults: readonly Fault[];
}

/** Reads the text of a corpus.yaml; `file` is how faults name it. */
export function parseCorpus(text: string, file = 'corpus.yaml'): ParsedCorpus {
  const { root, faults } = parseYaml(text, file);
  const list = new FaultList(file);
  list.faults.push(...faults);
  if (!root) {
    if (faults.length === 0) list.add(1, 'the file is empty', `Use ${CORPUS_KEYS.join(', ')}`);
    return { corpus: null, faults: list.faults };
  }
  const fields = YamlFields.of(root, CORPUS_KEYS, list);
  const id = fields.requiredText('id');
  const title = fields.requiredText('title');
  if (id !== null) checkName(id, fields, 'id');
  const sides = parseSides(fields);
  const lexicon = parseLexicon(fields);
  const articles = parseDocuments(fields, fields.language('language') ?? 'en');
  const corpus = {
    id: id ?? '',
    title: title ?? '',
    description: fields.text('description'),
    sides,
    lexicon: { ...lexicon, states: stateLines(sides, lexicon) },
    articles,
  };
  return { corpus, faults: list.faults };
}

/** Names that stand in addresses and file names. */
function checkName(name: string, fields: YamlFields, key: string): void {
  if (/^[a-z0-9][a-z0-9-]{0,80}$/.test(name)) return;
  const reason = `${key}: ${JSON.stringify(name)} cannot stand in an address`;
  fields.faults.add(fields.lineOf(key), reason, 'Use small letters, digits and hyphens');
}

/** The sides; two of one name or one colour could not be told apart. */
function parseSides(fields: YamlFields): readonly SideEntry[] {
  const sides: SideEntry[] = [];
  for (const node of fields.items('sides')) {
    const own = YamlFields.of(node, SIDE_KEYS, fields.faults);
    for (const side of parseSide(own)) {
      const same = sides.find(
        ({ id, hue }) => id === side.id || (hue !== null && hue === side.hue),
      );
      if (same) refuseSame(own, same, same.id === side.id ? 'id' : 'colour');
      sides.push(side);
    }
  }
  return sides;
}

function refuseSame(fields: YamlFields, { name }: SideEntry, key: 'id' | 'colour'): void {
  const reason = `${key}: ${JSON.stringify(fields.text(key))} is that of ${name} already`;
  fields.faults.add(fields.lineOf(key), reason, 'Give each side its own');
}

function parseSide(fields: YamlFields): readonly SideEntry[] {
  const id = fields.requiredText('id');
  const name = fields.requiredText('name');
  const members = fields.texts('members');
  const hue = fields.choice('colour', HUES);
  if (id === null || name === null) return [];
  checkName(id, fields, 'id');
  return [{ id: asId(id), name, members: members.length > 0 ? members : [name], hue }];
}

function parseLexicon(fields: YamlFields): Omit<LexiconLines, 'states'> {
  const node = fields.node('lexicon');
  const lines = node && YamlFields.of(node, LEXICON_KEYS, fields.faults);
  return {
    people: lines?.texts('people') ?? [],
    organisations: lines?.texts('organisations') ?? [],
    places: lines?.texts('places') ?? [],
    offices: lines?.texts('offices') ?? [],
    reportingVerbs: lines?.texts('reportingVerbs') ?? [],
  };
}

function parseDocuments(fields: YamlFields, language: string): readonly ListedArticle[] {
  const nodes = fields.items('documents');
  if (nodes.length === 0) {
    fields.faults.add(
      fields.lineOf('documents'),
      'no documents are listed',
      'List at least one file',
    );
  }
  const seen = new Set<string>();
  return nodes.flatMap((node) => {
    const entry = YamlFields.of(node, DOCUMENT_KEYS, fields.faults);
    const article = parseDocument(entry, language);
    if (!article) return [];
    const { id } = article.head;
    if (!seen.has(id)) {
      seen.add(id);
      return [article];
    }
    const reason = `a document called ${JSON.stringify(id)} is listed already`;
    fields.faults.add(entry.lineOf('file'), reason, 'Give the file another name, or take one out');
    return [];
  });
}

function parseDocument(fields: YamlFields, language: string): ListedArticle | null {
  const file = fields.requiredText('file');
  const publishedBecause = fields.text('publishedBecause');
  const head = {
    title: fields.text('title'),
    publisher: fields.text('publisher'),
    author: fields.text('author'),
    published: settledDate(fields.date('published'), publishedBecause),
    publishedBecause,
    url: parseUrl(fields),
    rights: fields.text('rights'),
    language: fields.language('language') ?? language,
  };
  if (file === null) return null;
  const stem = file.replace(/\.[^.]*$/, '');
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,120}$/u.test(file)) {
    const remedy = 'Use letters, digits, hyphens and one ending, without a folder';
    fields.faults.add(
      fields.lineOf('file'),
      `${JSON.stringify(file)} is no plain file name`,
      remedy,
    );
    return null;
  }
  return { head: { id: asId(stem), ...head }, file, line: fields.line };
}

/** A date with a reason was settled by a person; one without stands on the page. */
function settledDate(date: DateValue | null, because: string | null): DateValue | null {
  return date && because !== null ? { ...date, basis: 'corrected', because } : date;
}

function parseUrl(fields: YamlFields): string | null {
  const url = fields.text('url');
  if (url === null || /^https?:\/\/[^\s]+$/.test(url)) return url;
  fields.faults.add(
    fields.lineOf('url'),
    `${JSON.stringify(url)} is no web address`,
    'Start it with https://',
  );
  return null;
}
