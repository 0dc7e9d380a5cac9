import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A pointer at words, as in data/README.md. */
export interface Pointer {
  readonly words: string;
  readonly before?: string;
  readonly after?: string;
}

interface Marked {
  readonly optional?: boolean;
  readonly known?: 'crossDocument';
}

export interface ExpectedActor extends Marked {
  readonly name: string;
  readonly kind: string;
  readonly printed: readonly string[];
  readonly described?: readonly string[];
  readonly roles?: readonly (Pointer &
    Marked & {
      readonly office: string;
      readonly of?: string;
      readonly former?: boolean;
      readonly unsure?: boolean;
    })[];
  readonly accept?: { readonly name?: readonly string[] };
}

export interface ExpectedPlace {
  readonly venue?: string;
  readonly city?: string;
  readonly country?: string;
}

export interface ExpectedReport extends Marked {
  readonly key: string;
  readonly kind: string;
  readonly status: string;
  readonly date: string | null;
  readonly dateWithin?: string;
  readonly place: ExpectedPlace | null;
  readonly together?: string;
  readonly participants?: readonly (Marked & {
    readonly name: string;
    readonly role: string;
    readonly printed: string;
  })[];
  readonly duration?: Pointer;
  readonly outcome?: Pointer;
  readonly hedge?: Pointer;
  readonly partOf?: string;
  readonly order?: number | null;
  readonly mentions: readonly (Pointer & Marked)[];
}

export interface ExpectedQuotation extends Marked {
  readonly words?: string;
  readonly parts?: readonly { readonly words: string }[];
  readonly directness: string;
  readonly speaker: string | null;
  readonly speakerWords?: string;
  readonly attribution?: Pointer;
  readonly chain?: readonly {
    readonly name: string;
    readonly words: string;
    readonly attribution?: Pointer;
  }[];
  readonly medium?: string;
  readonly date?: string;
  readonly event?: string;
  readonly edits?: readonly string[];
  readonly variants?: readonly string[];
  readonly accept?: {
    readonly speaker?: readonly string[];
    readonly directness?: readonly string[];
  };
}

/** One article's hand-marked answers. */
export interface ExpectedArticle {
  readonly document: string;
  readonly published: { readonly value: string | null };
  readonly furniture?: readonly { readonly first: string; readonly last: string }[];
  readonly dates?: readonly (Pointer &
    Marked & { readonly value: string | null; readonly basis?: string })[];
  readonly actors: readonly ExpectedActor[];
  readonly places?: readonly { readonly name: string; readonly printed: readonly string[] }[];
  readonly reports: readonly ExpectedReport[];
  readonly quotations: readonly ExpectedQuotation[];
}

export interface ExpectedEvent extends Marked {
  readonly key: string;
  readonly kind: string;
  readonly status: string;
  readonly date: string | null;
  readonly dateWithin?: string;
  readonly place?: ExpectedPlace | null;
  readonly together?: string;
  readonly partOf?: string;
  readonly order?: number | null;
  readonly participants?: readonly (Marked & {
    readonly name: string;
    readonly role: string;
    readonly documents: readonly string[];
    readonly accept?: { readonly name?: readonly string[]; readonly role?: readonly string[] };
  })[];
  readonly reports: readonly { readonly document: string; readonly report: string }[];
  readonly trail?: readonly { readonly document: string; readonly status: string }[];
  readonly accept?: {
    readonly kind?: readonly string[];
    readonly status?: readonly string[];
    readonly date?: readonly string[];
    readonly place?: readonly (ExpectedPlace | null)[];
    readonly together?: readonly string[];
    readonly order?: readonly (number | null)[];
  };
}

/** The hand-marked answers for the record of a corpus. */
export interface ExpectedRecord {
  readonly actors: readonly (Marked & {
    readonly name: string;
    readonly kind: string;
    readonly side: string | null;
    readonly variants?: readonly string[];
    readonly roles?: readonly { readonly title: string; readonly documents: readonly string[] }[];
    readonly tally?: {
      readonly meetings: number;
      readonly calls: number;
      readonly planned: number;
    };
    readonly accept?: {
      readonly name?: readonly string[];
      readonly side?: readonly (string | null)[];
    };
  })[];
  readonly notActors: readonly string[];
  readonly events: readonly ExpectedEvent[];
}

/** Reads the answers for one article. */
export function readExpectedArticle(folder: string, document: string): ExpectedArticle {
  return parse(readFileSync(`${folder}/expected/${document}.yaml`, 'utf8'));
}

/** Reads the answers for the record. */
export function readExpectedRecord(folder: string): ExpectedRecord {
  return parse(readFileSync(`${folder}/expected/record.yaml`, 'utf8'));
}
