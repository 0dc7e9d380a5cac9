import type { VerbEntry } from '../../lexicon/reporting-verbs.ts';
import type { MarkedStretch } from '../../text/quotation-marks.ts';
import { tokenAt } from '../../text/tokens.ts';
import type { Tokens } from '../../text/tokens.ts';

/** How far "that" may stand behind its verb. */
const REACH = 4;

/**
 * A stretch whose opening mark is missing, supplied at the start of its sentence, begins after the
 * "that" of a verb of saying in its only sentence instead where there is one: `She was pleased to note that | it went well.”`
 */
export function openLate(
  tokens: Tokens,
  verbs: ReadonlyMap<string, VerbEntry>,
  stretch: MarkedStretch,
): MarkedStretch {
  const first = tokenAt(tokens, stretch.start);
  if (stretch.isOpened || tokens.words[first - 1] === ':') return stretch;
  let verb = -1;
  for (let i = first; (tokens.ends[i] ?? Infinity) < stretch.inner.end; i += 1) {
    if (endsSentence(tokens, i)) return stretch;
    if (verbs.has(tokens.lowers[i] ?? '')) verb = i;
    if (tokens.lowers[i] !== 'that' || verb < 0 || i - verb > REACH) continue;
    const start = tokens.starts[i + 1] ?? stretch.inner.start;
    return { ...stretch, start, inner: { start, end: stretch.inner.end } };
  }
  return stretch;
}

/** A stop before a capital. */
function endsSentence(tokens: Tokens, i: number): boolean {
  if (!/^[.!?]$/.test(tokens.words[i] ?? '')) return false;
  const next = tokens.words[i + 1] ?? '';
  return next.charAt(0) !== (tokens.lowers[i + 1] ?? '').charAt(0);
}
