import { compareStrings } from '../../model/order.ts';
import type { MentionForm } from '../../model/reading.ts';
import type { NameVariant } from '../../model/record.ts';
import type { Bearer } from '../link/bearers.ts';
import { foldName } from '../link/name-parts.ts';
import type { Sources } from '../cite.ts';

/**
 * The best attested spelling of a name: names the corpus lists come first, then whole names of people
 * before surnames and family names alone, then what most articles print, what they print most often, the longest.
 */
export function chooseName(bearers: readonly Bearer[], listed: ReadonlySet<string>): string {
  const names = new Map<string, { articles: number; mentions: number }>();
  for (const { name, mentions } of bearers) {
    const known = names.get(name) ?? { articles: 0, mentions: 0 };
    names.set(name, {
      articles: known.articles + 1,
      mentions: known.mentions + mentions.length,
    });
  }
  const isPerson = bearers.every(({ kind }) => kind === 'person');
  const ranked = [...names].toSorted(
    ([a, one], [b, other]) =>
      Number(listed.has(b)) - Number(listed.has(a)) ||
      (isPerson ? Number(b.includes(' ')) - Number(a.includes(' ')) : 0) ||
      (isPerson ? Number(isEndOfAny(a, names)) - Number(isEndOfAny(b, names)) : 0) ||
      other.articles - one.articles ||
      other.mentions - one.mentions ||
      b.length - a.length ||
      compareStrings(a, b),
  );
  return ranked[0]?.[0] ?? '';
}

/** "Vega Caso" beside "Ana Vega Caso": the given name is left out, unless far more articles do so. */
function isEndOfAny(
  name: string,
  names: ReadonlyMap<string, { readonly articles: number }>,
): boolean {
  const folded = ` ${foldName(name)}`;
  const own = names.get(name)?.articles ?? 0;
  return [...names].some(
    ([other, { articles }]) => foldName(other).endsWith(folded) && own < 2 * articles,
  );
}

/**
 * Every form in which the articles print the name, most frequent first, then by code unit;
 * descriptions only of those who have no name.
 */
export function countVariants(
  bearers: readonly Bearer[],
  { texts }: Sources,
): readonly NameVariant[] {
  const named = countForms(bearers, texts, ['name', 'partial']);
  const counts = named.size > 0 ? named : countForms(bearers, texts, ['description']);
  return [...counts]
    .map(([variant, count]) => ({ text: variant, count }))
    .toSorted((a, b) => b.count - a.count || compareStrings(a.text, b.text));
}

function countForms(
  bearers: readonly Bearer[],
  texts: Sources['texts'],
  forms: readonly MentionForm[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { document, mentions } of bearers) {
    const text = texts.get(document) ?? '';
    for (const { start, end, form } of mentions) {
      if (!forms.includes(form)) continue;
      const printed = text.slice(start, end).replace(/\s+/g, ' ');
      counts.set(printed, (counts.get(printed) ?? 0) + 1);
    }
  }
  return counts;
}
