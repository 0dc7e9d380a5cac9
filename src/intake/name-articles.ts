import { slugOf } from '../model/slug.ts';

/** Longer names are cut: they stand in addresses. */
const LONGEST_NAME = 80;

/**
 * The name of a document for a file: its own name without folder and ending, as it may stand in an
 * address, unlike all in `taken`. `Talks (final).PDF` gives `talks-final`, then `talks-final-2`.
 */
export function nameDocument(given: string, taken: ReadonlySet<string>): string {
  const stem = given.replace(/^.*[/\\]/, '').replace(/(?<=.)\.[^.]*$/, '');
  return freeName(slugOf(stem).slice(0, LONGEST_NAME).replace(/-$/, '') || 'article', taken);
}

/** The name itself, or with the first number from 2 that makes it unlike all in `taken`. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}

/** The name of a corpus in addresses, from that of its folder or its title; '' for none possible. */
export function nameCorpus(given: string): string {
  return slugOf(given)
    .replace(/[^a-z0-9-]+/g, '')
    .replace(/^-+/, '')
    .slice(0, LONGEST_NAME)
    .replace(/-+$/, '');
}

/** The name under `originals/` of the file that a document was taken from. */
export function nameOriginal(document: string, given: string): string {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(given)?.[1]?.toLowerCase() ?? 'bin';
  return `${document}.${ending}`;
}
