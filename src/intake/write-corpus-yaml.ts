import { stringify } from 'yaml';
import { HUES } from '../model/record.ts';
import type { CollectedArticle } from './collect-articles.ts';

/** A corpus that is about to be made. */
export interface NewCorpus {
  readonly id: string;
  readonly title: string;
  /** BCP 47, for articles that give none of their own. */
  readonly language: string;
}

/** What reading a text gives of its head, as printed, the day as EDTF; null for nothing. */
export interface PrintedHead {
  readonly title: string | null;
  readonly author: string | null;
  readonly published: string | null;
}

/** An article to be listed. */
export interface ListedEntry extends CollectedArticle {
  readonly printed: PrintedHead;
}

/** What is missing of an article in corpus.yaml, beside what reading works out. */
const ASKED = ['title', 'publisher', 'author', 'published', 'url'] as const;

/** A key that an article's file did not tell. */
export type MissingKey = (typeof ASKED)[number];

/** Keys that neither the file nor the text tells. */
export function missingKeys({ article, printed }: ListedEntry): readonly MissingKey[] {
  const isPrinted = (key: MissingKey): boolean =>
    key in printed && printed[key as 'title'] !== null;
  return ASKED.filter((key) => article.head[key] === null && !isPrinted(key));
}

/**
 * The text of a new corpus.yaml: what is known filled in, what is missing and what can be added as
 * comments with an example each.
 */
export function writeCorpusYaml(corpus: NewCorpus, entries: readonly ListedEntry[]): string {
  return `# Every key is explained in data/README.md. Lines that begin with # are examples and questions:
# take the # away and put in what is true. What stays unknown is said to be unknown.
id: ${scalar(corpus.id)}
title: ${scalar(corpus.title)}
# description: What these articles are about, in a sentence.
language: ${scalar(corpus.language)}

# Who speaks for whom. Members are states and bodies by their full names, and of a state that Parley
# does not know also the adjective. Colours: ${HUES.join(', ')}.
# sides:
#   - id: tarvia
#     name: Tarvia
#     members: [Tarvia, Tarvian]
#     colour: teal

# Names and words that these articles use and Parley does not know; other forms of a name after |.
# lexicon:
#   people: [Greta Lund | Mayor Lund]
#   organisations: [Straits Council]
#   places: [Port Anselm, Customs House]
#   offices: [harbourmaster]
#   reportingVerbs: [muse]

documents:
${documentLines(entries, corpus.language)}`;
}

/** The entries as lines of YAML, to stand under `documents:`, each line indented by two blanks. */
export function documentLines(entries: readonly ListedEntry[], language: string): string {
  return entries.map((entry) => `${linesOf(entry, language).join('\n')}\n`).join('\n');
}

function linesOf(entry: ListedEntry, language: string): readonly string[] {
  const { head, possibleDay } = entry.article;
  const from = entry.original === null ? '' : ` # from originals/${entry.original}`;
  const isOther = head.language !== null && head.language.split('-')[0] !== language.split('-')[0];
  return [
    `  - file: ${scalar(entry.file)}${from}`,
    line('title', head.title, fromText(entry.printed.title) ?? '"" # as printed'),
    line('publisher', head.publisher, '"" # who published it?'),
    line('author', head.author, fromText(entry.printed.author) ?? '"" # as printed'),
    head.published === null
      ? `    # published: ${fromText(entry.printed.published) ?? dayQuestion(possibleDay)}`
      : `    published: "${head.published}"`,
    ...(head.publishedBecause === null
      ? []
      : [`    publishedBecause: ${scalar(head.publishedBecause)}`]),
    line('url', head.url, '"" # where does it stand on the web?'),
    ...(isOther ? [`    language: ${scalar(head.language ?? '')}`] : []),
  ];
}

function line(key: string, value: string | null, question: string): string {
  return value === null ? `    # ${key}: ${question}` : `    ${key}: ${scalar(value)}`;
}

/** What reading will find by itself, for the record. */
function fromText(words: string | null): string | null {
  return words === null ? null : `${JSON.stringify(words)} # read from the text`;
}

function dayQuestion(possible: ListedEntry['article']['possibleDay']): string {
  if (possible === null) return '"" # on which day? "2031-03-12", or "2031-03" as far as is known';
  return `"${possible.day}" # ${possible.because}: is it the day of publication?`;
}

/** A text as one line of YAML, in quotation marks where it needs them. */
function scalar(text: string): string {
  return stringify(text, { lineWidth: 0, defaultStringType: 'PLAIN' }).trimEnd();
}
