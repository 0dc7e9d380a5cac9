import type { DayBounds } from '../date-value.ts';
import type { DocumentId } from '../ids.ts';
import type {
  Actor,
  AppliedCorrection,
  CorpusHead,
  LaneOrder,
  NetworkLayout,
  ParleyEvent,
  Place,
  RecordDocument,
  Report,
  ReviewItem,
  Side,
  Statement,
} from '../record.ts';

/** `corpora.json`: the corpora that lie beside it, by id. */
export interface CorporaList {
  readonly corpora: readonly CorpusEntry[];
}

/** One corpus of the list; its manifest is `<id>/manifest.json`. */
export interface CorpusEntry extends CorpusHead {
  readonly counts: RecordCounts;
}

export interface RecordCounts {
  readonly documents: number;
  readonly actors: number;
  readonly events: number;
  readonly statements: number;
}

/** `manifest.json`: the small file that is asked for first and names all others. */
export interface RecordManifest {
  readonly corpus: CorpusHead;
  readonly counts: RecordCounts;
  readonly core: FileEntry;
  /** By first day, the undated chunk last; fetch those whose days are wanted. */
  readonly chunks: readonly ChunkEntry[];
  /** By document id; fetched one at a time, when a text is opened. */
  readonly texts: readonly TextEntry[];
  /** Articles that could not be read and were left out on request, by file. */
  readonly skipped: readonly SkippedDocument[];
}

/** A file beside the manifest: its name carries the first digits of its hash. */
export interface FileEntry {
  readonly file: string;
  /** Lower-case hex of its bytes. */
  readonly sha256: string;
}

/** What happened within some days: events, their reports, and statements by their own date. */
export interface ChunkEntry extends FileEntry {
  /** Null for the chunk of what nothing dates. */
  readonly days: DayBounds | null;
  readonly events: number;
}

export interface TextEntry extends FileEntry {
  readonly document: DocumentId;
}

export interface SkippedDocument {
  readonly file: string;
  readonly reason: string;
}

/** `core-….json`: what every view needs at once. */
export interface RecordCore {
  readonly corpus: CorpusHead;
  readonly sides: readonly Side[];
  readonly documents: readonly RecordDocument[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly lanes: LaneOrder;
  readonly network: NetworkLayout;
  readonly review: readonly ReviewItem[];
  readonly corrections: readonly AppliedCorrection[];
}

/** `chunk-….json`: events with their reports, and statements, of some days. */
export interface RecordChunk {
  readonly events: readonly ParleyEvent[];
  readonly reports: readonly Report[];
  readonly statements: readonly Statement[];
}
