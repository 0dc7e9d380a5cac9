import type { DocumentText, TextMark } from '../../src/model/document-text.ts';
import type { ActorId, DocumentId } from '../../src/model/ids.ts';
import type { Citation } from '../../src/model/span.ts';

/** Builds an article piece by piece; each piece comes back as a citation of itself. */
export class ArticleWriter {
  readonly document: DocumentId;
  #text = '';
  readonly #marks: TextMark[] = [];

  constructor(document: DocumentId) {
    this.document = document;
  }

  get length(): number {
    return this.#text.length;
  }

  write(words: string): Citation {
    const start = this.#text.length;
    this.#text += words;
    return { document: this.document, start, end: this.#text.length, words };
  }

  /** Writes a name and marks it as a mention. */
  mention(actor: ActorId, words: string): Citation {
    const citation = this.write(words);
    this.mark({ ...rangeOf(citation), type: 'mention', actors: [actor] });
    return citation;
  }

  /** The text written since `start`, as a citation. */
  since(start: number): Citation {
    const end = this.#text.length;
    return { document: this.document, start, end, words: this.#text.slice(start, end) };
  }

  mark(mark: TextMark): void {
    this.#marks.push(mark);
  }

  finish(): DocumentText {
    const marks = this.#marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
    return { document: this.document, text: this.#text, furniture: [], marks };
  }
}

function rangeOf({ start, end }: Citation): { start: number; end: number } {
  return { start, end };
}
