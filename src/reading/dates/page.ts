import type { PreparedText } from '../../text/prepared-text.ts';
import { isDayFirst } from './day-order.ts';
import { timeKinds } from './window.ts';
import type { Page } from './window.ts';

const pages = new WeakMap<PreparedText, Page>();

/** What windows on a text share; worked out once for a text however often it is asked for. */
export function pageOf(prepared: PreparedText): Page {
  const known = pages.get(prepared);
  if (known) return known;
  const { text, tokens } = prepared;
  const parts = { text, tokens, kinds: timeKinds(tokens) };
  const page = { ...parts, isDayFirst: isDayFirst(parts) };
  pages.set(prepared, page);
  return page;
}
