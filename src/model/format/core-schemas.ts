import * as v from 'valibot';
import type { ActorId, DocumentId, EventId, PlaceId, SideId } from '../ids.ts';
import { HUES } from '../record.ts';
import type {
  Actor,
  AppliedCorrection,
  CorpusHead,
  LaneOrder,
  NetworkLayout,
  Place,
  RecordDocument,
  ReviewItem,
  Side,
} from '../record.ts';
import {
  boundsSchema,
  citationSchema,
  countSchema,
  dateSchema,
  idSchema,
  rangeSchema,
  textOrNull,
} from './value-schemas.ts';
import type { SchemaOf } from './value-schemas.ts';

export const corpusSchema: SchemaOf<CorpusHead> = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  title: v.string(),
  description: textOrNull,
});

export const sideSchema: SchemaOf<Side> = v.object({
  id: idSchema<SideId>(),
  name: v.string(),
  hue: v.picklist(HUES),
});

export const documentSchema: SchemaOf<RecordDocument> = v.object({
  id: idSchema<DocumentId>(),
  title: v.string(),
  titleInferred: v.boolean(),
  publisher: textOrNull,
  publisherInferred: v.exactOptional(v.literal(true)),
  author: textOrNull,
  published: v.nullable(dateSchema),
  publishedBecause: textOrNull,
  url: textOrNull,
  rights: textOrNull,
  language: v.string(),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  length: countSchema,
  furniture: v.array(rangeSchema),
});

export const actorSchema: SchemaOf<Actor> = v.object({
  id: idSchema<ActorId>(),
  name: v.string(),
  kind: v.picklist(['person', 'organisation', 'country', 'group', 'unnamed']),
  side: v.nullable(idSchema<SideId>()),
  roles: v.array(
    v.object({
      title: v.string(),
      office: v.string(),
      of: textOrNull,
      former: v.boolean(),
      attested: v.nullable(boundsSchema),
      citations: v.array(citationSchema),
    }),
  ),
  variants: v.array(v.object({ text: v.string(), count: countSchema })),
  documents: v.array(idSchema<DocumentId>()),
  mentionCount: countSchema,
  firstMentions: v.array(citationSchema),
  merges: v.array(v.object({ from: v.string(), into: v.string(), because: v.string() })),
  rule: v.string(),
});

export const placeSchema: SchemaOf<Place> = v.object({
  id: idSchema<PlaceId>(),
  venue: textOrNull,
  city: textOrNull,
  country: textOrNull,
});

export const lanesSchema: SchemaOf<LaneOrder> = v.object({
  groups: v.array(
    v.object({
      side: v.nullable(idSchema<SideId>()),
      rows: v.array(idSchema<ActorId>()),
      folded: v.array(idSchema<ActorId>()),
      quotedOnly: v.array(idSchema<ActorId>()),
    }),
  ),
});

export const networkSchema: SchemaOf<NetworkLayout> = v.object({
  width: v.number(),
  height: v.number(),
  nodes: v.array(v.object({ actor: idSchema<ActorId>(), x: v.number(), y: v.number() })),
  junctions: v.array(v.object({ event: idSchema<EventId>(), x: v.number(), y: v.number() })),
});

export const reviewSchema: SchemaOf<ReviewItem> = v.object({
  code: v.string(),
  message: v.string(),
  citation: v.nullable(citationSchema),
});

export const correctionSchema: SchemaOf<AppliedCorrection> = v.object({
  action: v.string(),
  target: v.string(),
  why: v.string(),
});
