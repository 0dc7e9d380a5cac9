import type { Lexicon } from '../lexicon/lexicon.ts';
import type { DocumentHead } from '../model/document.ts';
import type {
  DateMention,
  Entity,
  EventReport,
  Furniture,
  Mention,
  Quotation,
} from '../model/reading.ts';
import type { TextRange } from '../model/span.ts';
import type { MarkedStretch } from '../text/marked-stretch.ts';
import type { PreparedText } from '../text/prepared-text.ts';

/** What every layer of reading starts from. */
export interface ReadingContext {
  readonly head: DocumentHead;
  readonly prepared: PreparedText;
  readonly lexicon: Lexicon;
  /** Stretches between quotation marks of the whole text, by start, outer before inner. */
  readonly marked: readonly MarkedStretch[];
  /** Stretches that are not article text, in order, not overlapping. */
  readonly furniture: readonly Furniture[];
  /** The headline as printed; null for none. */
  readonly title: TextRange | null;
  /** Sentences of the article text only. */
  readonly sentences: readonly TextRange[];
}

/** Who and what is named: mentions point at entities by index. */
export interface NamesLayer {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

/** The layers in the order in which they are read; each sees those before it. */
export interface Layers extends NamesLayer {
  readonly dates: readonly DateMention[];
  readonly quotations: readonly Quotation[];
  readonly reports: readonly EventReport[];
}
