import type { Mention } from '../../model/reading.ts';
import type { Scan } from './find-atoms.ts';

const PRONOUNS = new Set(['he', 'she', 'him', 'her', 'his', 'hers', 'himself', 'herself']);

/** Mentions by pronoun in a sentence, tied to the last person named before them; none when there is none. */
export function findPronouns(
  scan: Scan,
  from: number,
  to: number,
  mentions: readonly Mention[],
): readonly Mention[] {
  const found: Mention[] = [];
  for (let i = from; i < to; i += 1) {
    if (!PRONOUNS.has(scan.tokens.lowers[i] ?? '')) continue;
    const start = scan.tokens.starts[i] ?? 0;
    const last = mentions.findLast((mention) => mention.kind === 'person' && mention.end <= start);
    found.push({
      start,
      end: scan.tokens.ends[i] ?? 0,
      kind: 'person',
      form: 'pronoun',
      entities: last?.entities ?? [],
      standsForGovernment: false,
      rule: 'names/pronoun',
    });
  }
  return found;
}
