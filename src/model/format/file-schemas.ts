import * as v from 'valibot';
import type { DocumentText } from '../document-text.ts';
import type { ActorId, DocumentId, EventId, ReportId, StatementId } from '../ids.ts';
import {
  actorSchema,
  corpusSchema,
  correctionSchema,
  documentSchema,
  lanesSchema,
  networkSchema,
  placeSchema,
  reviewSchema,
  sideSchema,
} from './core-schemas.ts';
import { eventSchema, reportSchema, statementSchema } from './event-schemas.ts';
import type { CorporaList, RecordChunk, RecordCore, RecordManifest } from './manifest.ts';
import { boundsSchema, countSchema, idSchema, rangeSchema, textOrNull } from './value-schemas.ts';
import type { SchemaOf } from './value-schemas.ts';

const countsSchema = v.object({
  documents: countSchema,
  actors: countSchema,
  events: countSchema,
  statements: countSchema,
});

/** A plain name: no folder and nothing that leads out of one. */
const fileFields = {
  file: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,80}\.json$/)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
};

export const corporaSchema: SchemaOf<CorporaList> = v.object({
  corpora: v.array(
    v.object({
      id: v.pipe(v.string(), v.regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]{0,80}$/u)),
      title: v.string(),
      description: textOrNull,
      counts: countsSchema,
    }),
  ),
});

export const manifestSchema: SchemaOf<RecordManifest> = v.object({
  corpus: corpusSchema,
  counts: countsSchema,
  core: v.object(fileFields),
  chunks: v.array(v.object({ ...fileFields, days: v.nullable(boundsSchema), events: countSchema })),
  texts: v.array(v.object({ ...fileFields, document: idSchema<DocumentId>() })),
  skipped: v.array(v.object({ file: v.string(), reason: v.string() })),
});

export const coreSchema: SchemaOf<RecordCore> = v.object({
  corpus: corpusSchema,
  sides: v.array(sideSchema),
  documents: v.array(documentSchema),
  actors: v.array(actorSchema),
  places: v.array(placeSchema),
  lanes: lanesSchema,
  network: networkSchema,
  review: v.array(reviewSchema),
  corrections: v.array(correctionSchema),
});

export const chunkSchema: SchemaOf<RecordChunk> = v.object({
  events: v.array(eventSchema),
  reports: v.array(reportSchema),
  statements: v.array(statementSchema),
});

const markFields = rangeSchema.entries;

export const textSchema: SchemaOf<DocumentText> = v.object({
  document: idSchema<DocumentId>(),
  text: v.string(),
  furniture: v.array(rangeSchema),
  withheld: v.exactOptional(v.array(rangeSchema)),
  marks: v.array(
    v.variant('type', [
      v.object({
        ...markFields,
        type: v.literal('mention'),
        actors: v.array(idSchema<ActorId>()),
      }),
      v.object({ ...markFields, type: v.literal('date'), edtf: textOrNull, because: textOrNull }),
      v.object({ ...markFields, type: v.literal('quotation'), statement: idSchema<StatementId>() }),
      v.object({
        ...markFields,
        type: v.literal('report'),
        report: idSchema<ReportId>(),
        event: idSchema<EventId>(),
      }),
    ]),
  ),
});
