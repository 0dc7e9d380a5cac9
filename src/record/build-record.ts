import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Correction } from '../model/corrections.ts';
import type { DocumentText } from '../model/document-text.ts';
import type { DocumentId } from '../model/ids.ts';
import { compareStrings } from '../model/order.ts';
import type { Reading } from '../model/reading.ts';
import type { AppliedCorrection, ParleyRecord, Report } from '../model/record.ts';
import { buildDocuments } from './build-documents.ts';
import { buildTexts } from './build-texts.ts';
import type { Sources } from './cite.ts';
import { CorrectionLog, ofType } from './corrections/correction-log.ts';
import type { Misfit } from './corrections/correction-log.ts';
import { acceptDoubts } from './corrections/accept-doubts.ts';
import { correctStatements } from './corrections/correct-statements.ts';
import { splitActors } from './corrections/split-actors.ts';
import { orderLanes } from './lanes/order-lanes.ts';
import { layoutNetwork } from './network/layout-network.ts';
import { relateArticles } from './relate-articles.ts';
import { listDoubts } from './review.ts';
import { buildStatements } from './statements/build-statements.ts';
import { draftStatements } from './statements/draft-statements.ts';

export interface BuildInput {
  readonly corpus: Corpus;
  /** One for each document of the corpus, in any order. */
  readonly readings: readonly Reading[];
  readonly corrections: readonly Correction[];
  readonly lexicon: Lexicon;
  /** SHA-256 of each document's text in UTF-8, lower-case hex. */
  readonly hashes: ReadonlyMap<DocumentId, string>;
}

export interface BuiltRecord {
  readonly record: ParleyRecord;
  /** By document id. */
  readonly texts: readonly DocumentText[];
  /** Corrections that do not apply; the command line stops at them. */
  readonly misfits: readonly Misfit[];
}

/**
 * Makes the record of a corpus from the readings of its articles. The same input gives the same
 * record, whatever the order of the readings. Throws when a document lacks its reading or its hash.
 */
export function buildRecord(input: BuildInput): BuiltRecord {
  const { corpus, corrections, lexicon } = input;
  const log = new CorrectionLog();
  for (const mark of ofType(corrections, 'furniture')) log.apply(mark, mark.at.document);
  const readings = splitActors(sortReadings(input), corrections, log);
  const sources = collectSources(corpus, readings);
  const related = relateArticles({ corpus, readings, corrections, lexicon, sources }, log);
  const { linked, events, reports, places } = related;
  const { actors, sides, actorOf } = linked;
  const told = readings.flatMap((reading) => draftStatements(reading, actorOf, sources));
  const drafts = correctStatements(told, corrections, linked.actorByName, log);
  const statements = buildStatements({ drafts, readings, reports, events, sources });
  const doubts = listDoubts({ readings, actors, events, statements, sources, actorOf });
  const record: ParleyRecord = {
    corpus: { id: corpus.id, title: corpus.title, description: corpus.description },
    sides,
    documents: buildDocuments(corpus, readings, input.hashes),
    actors,
    places,
    events,
    reports,
    statements,
    lanes: orderLanes({ sides, actors, events, statements }),
    network: layoutNetwork(events),
    review: acceptDoubts(doubts, corrections, log),
    corrections: log.applied.map((applied) => nameEvent(applied, reports)),
  };
  const texts = buildTexts(readings, { reports, statements, sources, actorOf });
  return { record, texts, misfits: log.misfits };
}

/** The readings in the order of their documents' ids. Throws when one is missing. */
function sortReadings({ corpus, readings }: BuildInput): readonly Reading[] {
  const byDocument = new Map(readings.map((reading) => [reading.document, reading]));
  return corpus.documents
    .map(({ head }) => {
      const reading = byDocument.get(head.id);
      if (!reading) throw new Error(`no reading of ${head.id}`);
      return reading;
    })
    .toSorted((a, b) => compareStrings(a.document, b.document));
}

function collectSources({ documents }: Corpus, readings: readonly Reading[]): Sources {
  return {
    texts: new Map(documents.map(({ head, text }) => [head.id, text])),
    published: new Map(
      readings.map(({ document, published }) => [
        document,
        published && { earliest: published.start.earliest, latest: published.end.latest },
      ]),
    ),
  };
}

/** A correction of a report is shown as one of its event. */
function nameEvent(applied: AppliedCorrection, reports: readonly Report[]): AppliedCorrection {
  const report = reports.find(({ id }) => id === applied.target);
  return report ? { ...applied, target: report.event } : applied;
}
