import * as v from 'valibot';
import {
  DIRECTNESSES,
  EVENT_KINDS,
  EVENT_STATUSES,
  MEDIA,
  PARTICIPANT_ROLES,
} from '../event-kinds.ts';
import type { ActorId, DocumentId, EventId, PlaceId, ReportId, StatementId } from '../ids.ts';
import type { ParleyEvent, Report, Statement } from '../record.ts';
import {
  boundsSchema,
  citationSchema,
  dateSchema,
  dayCountSchema,
  editsSchema,
  idSchema,
} from './value-schemas.ts';
import type { SchemaOf } from './value-schemas.ts';

const togetherSchema = v.picklist(['yes', 'separately', 'unknown']);
const roleSchema = v.picklist(PARTICIPANT_ROLES);
const statusSchema = v.picklist(EVENT_STATUSES);
const orderSchema = v.nullable(v.number());

const durationSchema = v.object({
  citation: citationSchema,
  days: v.nullable(dayCountSchema),
});

export const reportSchema: SchemaOf<Report> = v.object({
  id: idSchema<ReportId>(),
  document: idSchema<DocumentId>(),
  event: idSchema<EventId>(),
  kind: v.picklist(EVENT_KINDS),
  status: statusSchema,
  mentions: v.array(v.object({ trigger: citationSchema, sentence: citationSchema })),
  date: v.nullable(v.object({ citation: citationSchema, value: dateSchema })),
  place: v.nullable(v.object({ citation: citationSchema, place: idSchema<PlaceId>() })),
  participants: v.array(
    v.object({
      actor: idSchema<ActorId>(),
      role: roleSchema,
      citation: citationSchema,
      rule: v.string(),
    }),
  ),
  duration: v.nullable(durationSchema),
  outcome: v.nullable(citationSchema),
  hedge: v.nullable(citationSchema),
  order: orderSchema,
  together: togetherSchema,
  rule: v.string(),
});

const reportOrNull = v.nullable(idSchema<ReportId>());
const citationOrNull = v.nullable(citationSchema);

export const eventSchema: SchemaOf<ParleyEvent> = v.object({
  id: idSchema<EventId>(),
  aliases: v.array(v.string()),
  kind: v.picklist(EVENT_KINDS),
  status: statusSchema,
  trail: v.array(
    v.object({
      status: statusSchema,
      report: idSchema<ReportId>(),
      published: v.nullable(boundsSchema),
      announcedFor: v.nullable(dateSchema),
    }),
  ),
  date: v.nullable(v.object({ value: dateSchema, report: reportOrNull, citation: citationOrNull })),
  place: v.nullable(
    v.object({ place: idSchema<PlaceId>(), report: reportOrNull, citation: citationOrNull }),
  ),
  participants: v.array(
    v.object({
      actor: idSchema<ActorId>(),
      role: roleSchema,
      reports: v.array(idSchema<ReportId>()),
      rule: v.string(),
    }),
  ),
  duration: v.nullable(durationSchema),
  hedged: v.boolean(),
  partOf: v.nullable(idSchema<EventId>()),
  order: orderSchema,
  together: togetherSchema,
  reports: v.array(idSchema<ReportId>()),
  cameo: v.string(),
  merges: v.array(v.string()),
  rule: v.string(),
});

const speakerSchema = v.object({
  actor: v.nullable(idSchema<ActorId>()),
  citation: citationSchema,
});

export const statementSchema: SchemaOf<Statement> = v.object({
  id: idSchema<StatementId>(),
  document: idSchema<DocumentId>(),
  parts: v.array(citationSchema),
  directness: v.picklist(DIRECTNESSES),
  speaker: v.nullable(speakerSchema),
  alsoBy: v.exactOptional(v.array(idSchema<ActorId>())),
  cue: citationOrNull,
  chain: v.array(speakerSchema),
  medium: v.picklist(MEDIA),
  date: v.nullable(dateSchema),
  edits: editsSchema,
  event: v.nullable(idSchema<EventId>()),
  about: v.array(idSchema<ActorId>()),
  variants: v.array(idSchema<StatementId>()),
  rule: v.string(),
});
