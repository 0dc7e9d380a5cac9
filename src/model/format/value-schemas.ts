import * as v from 'valibot';
import type { EpochDay } from '../calendar.ts';
import type { DateValue } from '../date-value.ts';
import { asId } from '../ids.ts';
import type { AnyId, DocumentId } from '../ids.ts';
import type { EditMarks } from '../reading.ts';
import type { Citation } from '../span.ts';

/** A schema of what crosses the door as JSON and comes out as `T`. */
export type SchemaOf<T> = v.GenericSchema<unknown, T>;

/** A non-empty string taken as an id of its kind. */
export function idSchema<Id extends AnyId>(): SchemaOf<Id> {
  return v.pipe(
    v.string(),
    v.minLength(1),
    v.transform((text) => asId<Id>(text)),
  );
}

export const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

export const textOrNull = v.nullable(v.string());

const daySchema: SchemaOf<EpochDay> = v.pipe(
  v.number(),
  v.integer(),
  v.transform((day) => day as EpochDay),
);

export const boundsSchema = v.object({ earliest: daySchema, latest: daySchema });

export const dayCountSchema = v.object({ least: v.number(), most: v.number() });

export const rangeSchema = v.object({ start: countSchema, end: countSchema });

export const citationSchema: SchemaOf<Citation> = v.object({
  document: idSchema<DocumentId>(),
  start: countSchema,
  end: countSchema,
  words: v.string(),
});

export const dateSchema: SchemaOf<DateValue> = v.object({
  edtf: v.string(),
  timex: textOrNull,
  start: boundsSchema,
  end: boundsSchema,
  days: dayCountSchema,
  open: v.picklist(['none', 'start', 'end']),
  precision: v.picklist([
    'day',
    'week',
    'month',
    'quarter',
    'season',
    'year',
    'decade',
    'century',
    'interval',
  ]),
  basis: v.picklist(['stated', 'anchored', 'crossDocument', 'corrected', 'none']),
  because: textOrNull,
});

export const editsSchema: SchemaOf<EditMarks> = v.object({
  brackets: v.boolean(),
  ellipsis: v.boolean(),
  unbalanced: v.boolean(),
});
