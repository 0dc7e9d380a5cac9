import { slugOf } from '../model/slug.ts';

/** Longer stems are cut: they stand in addresses. */
const LONGEST_STEM = 80;

/**
 * A name under `articles/` for a text: from the name it was given, without its ending, as it may
 * stand in an address, and unlike all in `taken` (stems, which grow by the one given out).
 * `Talks (final).PDF` gives `talks-final.txt`.
 */
export function nameArticle(given: string, taken: Set<string>): string {
  const stem = given.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
  const name = freeName(slugOf(stem).slice(0, LONGEST_STEM).replace(/-$/, '') || 'article', taken);
  taken.add(name);
  return `${name}.txt`;
}

/** The name itself, or with the first number from 2 that makes it unlike all in `taken`. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}

/** A corpus's name in addresses and corpus.yaml, from its title: Latin letters, digits, hyphens. */
export function nameCorpus(title: string, taken: ReadonlySet<string>): string {
  const plain = slugOf(title)
    .replace(/[^a-z0-9-]+/g, '')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST_STEM);
  return freeName(plain || 'my-articles', taken);
}
