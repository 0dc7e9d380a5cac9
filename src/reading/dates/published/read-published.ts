import type { DateValue } from '../../../model/date-value.ts';
import type { TextRange } from '../../../model/span.ts';
import type { ReadingContext } from '../../context.ts';
import { findDateline } from './dateline.ts';
import { readAddress } from './from-address.ts';
import { printedDay } from './printed-day.ts';
import type { PrintedDay } from './printed-day.ts';
import { readStored } from './stored.ts';
import { readStamp } from './stamps.ts';
import { readToldDay } from './told-day.ts';
import { workOutPublished } from './work-out.ts';

/** The publication date and the words that print it (null when worked out or given by the head alone). */
export interface Published {
  readonly value: DateValue | null;
  readonly range: TextRange | null;
}

/** Publication date: the head's, else printed on the page, else stored with it, in its address or worked out, else null. */
export function readPublished(context: ReadingContext): Published {
  const { published, url } = context.head;
  const printed = readPrinted(context);
  if (published) return { value: published, range: agrees(published, printed) };
  if (printed) return printed;
  const stored = readStored(context);
  const told = workOutPublished(context, stored?.value.start.earliest ?? null);
  if (stored && told?.precision !== 'day') return stored;
  return { value: readAddress(url) ?? told, range: null };
}

function readPrinted(context: ReadingContext): PrintedDay | null {
  const stamp = readStamp(context);
  if (stamp) return stamp;
  const dateline = findDateline(context);
  return (dateline && printedDay(dateline)) ?? readToldDay(context);
}

/** The printed words when they say the same as the head. */
function agrees(published: DateValue, printed: PrintedDay | null): TextRange | null {
  if (!printed) return null;
  const isSame =
    printed.value.start.earliest === published.start.earliest &&
    printed.value.end.latest === published.end.latest;
  return isSame ? printed.range : null;
}
