import * as v from 'valibot';
import { parseIsoDay } from '../../model/calendar.ts';
import { parseEdtf } from '../../model/edtf.ts';
import type { Document } from '../../model/document.ts';
import { asId } from '../../model/ids.ts';
import type { DocumentId } from '../../model/ids.ts';

const LINE = v.object({
  id: v.string(),
  text: v.string(),
  published: v.optional(
    v.nullable(
      v.pipe(
        v.string(),
        v.check((day) => parseIsoDay(day) !== null, 'not a day as YYYY-MM-DD'),
      ),
    ),
  ),
});

/** A line that could not be read: what is wrong with it. */
class LineError extends Error {}

/** Reads `{"id", "text", "published"}`; throws LineError with the reason for anything else. */
export function parseNeutralLine(line: string): Document {
  const { id, text, published } = checkLine(parseJson(line));
  return {
    head: {
      id: asId<DocumentId>(id),
      title: null,
      publisher: null,
      author: null,
      published: published ? parseEdtf(published) : null,
      publishedBecause: null,
      url: null,
      rights: null,
      language: 'en',
    },
    text,
    furniture: [],
  };
}

function checkLine(value: unknown): v.InferOutput<typeof LINE> {
  const result = v.safeParse(LINE, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new LineError(`${v.getDotPath(issue) ?? 'line'}: ${issue.message}`);
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new LineError('not JSON');
  }
}
