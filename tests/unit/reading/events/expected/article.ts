import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseCorpus } from '../../../../../src/intake/parse-corpus.ts';
import { buildLexicon } from '../../../../../src/lexicon/lexicon.ts';
import type { Lexicon } from '../../../../../src/lexicon/lexicon.ts';
import { parseEdtf } from '../../../../../src/model/edtf.ts';
import type { DateValue } from '../../../../../src/model/date-value.ts';
import type { Document } from '../../../../../src/model/document.ts';
import type { TextRange } from '../../../../../src/model/span.ts';

/** Words of an article, as data/README.md points at them. */
export interface Pointer {
  readonly words: string;
  readonly before?: string;
  readonly after?: string;
  readonly sentence?: string;
  readonly optional?: boolean;
}

export interface MarkedPlace {
  readonly venue?: string;
  readonly city?: string;
  readonly country?: string;
}

export interface MarkedParticipant {
  readonly name: string;
  readonly role: string;
  readonly printed: string;
  readonly known?: string;
  readonly optional?: boolean;
  readonly accept?: { readonly role?: readonly string[]; readonly name?: readonly string[] };
}

/** A report as marked by hand; a key left out is not tested. */
export interface MarkedReport {
  readonly key: string;
  readonly kind: string;
  readonly status: string;
  readonly date?: string | null;
  readonly dateWithin?: string;
  readonly place?: MarkedPlace | null;
  readonly together?: string;
  readonly optional?: boolean;
  readonly partOf?: string;
  readonly order?: number | null;
  readonly participants: readonly MarkedParticipant[];
  readonly mentions: readonly Pointer[];
  readonly outcome?: Pointer;
  readonly duration?: Pointer;
  readonly accept?: {
    readonly kind?: readonly string[];
    readonly status?: readonly string[];
    readonly date?: readonly (string | null)[];
    readonly place?: readonly (MarkedPlace | null)[];
    readonly together?: readonly string[];
    readonly order?: readonly (number | null)[];
  };
}

export interface MarkedActor {
  readonly name: string;
  readonly kind: string;
  readonly printed: readonly string[];
  readonly described?: readonly string[];
  readonly known?: string;
  readonly accept?: { readonly name?: readonly string[] };
}

/** What `expected/<document>.yaml` holds, as far as reports need it. */
export interface MarkedArticle {
  readonly document: string;
  readonly published?: { readonly value: string };
  readonly actors: readonly MarkedActor[];
  readonly reports: readonly MarkedReport[];
  readonly notReports?: readonly Pointer[];
}

/** An article with its answers, ready to be read. */
export interface ArticleWithAnswers {
  readonly document: Document;
  readonly marked: MarkedArticle;
}

/** The articles of a corpus folder, with the lexicon and the publication dates that corpus.yaml gives. */
export function readArticles(folder: string): {
  readonly lexicon: Lexicon;
  readonly articles: readonly ArticleWithAnswers[];
} {
  const { corpus } = parseCorpus(readFileSync(`${folder}/corpus.yaml`, 'utf8'));
  if (!corpus) throw new Error(`no corpus in ${folder}`);
  const articles = corpus.articles.map(({ head, file }) => {
    const text = readFileSync(`${folder}/articles/${file}`, 'utf8');
    const marked: MarkedArticle = parse(readFileSync(`${folder}/expected/${head.id}.yaml`, 'utf8'));
    return { marked, document: { head, text, furniture: [] } };
  });
  return { lexicon: buildLexicon(corpus.lexicon), articles };
}

/** The range a pointer means; throws when the words are not there. */
export function rangeOf(text: string, pointer: Pointer): TextRange {
  const { words, before = '', after = '', sentence } = pointer;
  const from = sentence === undefined ? 0 : text.indexOf(sentence);
  const at = text.indexOf(`${before}${words}${after}`, Math.max(0, from - before.length));
  if (from < 0 || at < 0) throw new Error(`not in the text: ${before}[${words}]${after}`);
  const start = at + before.length;
  return { start, end: start + words.length };
}

/** A marked date; null for none. */
export function dateOf(edtf: string | null | undefined): DateValue | null {
  return edtf === null || edtf === undefined ? null : parseEdtf(edtf.replace(/\/$/, '/..'));
}
