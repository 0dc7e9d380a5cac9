import type { Lexicon } from '../../lexicon/lexicon.ts';
import { matchPhrase, splitPhrase } from '../../lexicon/phrase-table.ts';
import type { ClusterSet } from './cluster-set.ts';
import { foldName } from './name-parts.ts';

/** A cluster of a body with one printed name, folded and without its legal form. */
interface NamedBody {
  readonly number: number;
  readonly printed: string;
  readonly words: readonly string[];
}

/** Words that only say what kind of company it is. By hand. */
const FORMS = new Set(
  'inc plc corp corporation co ltd limited llc llp ag sa se nv spa ab asa oyj gmbh group holdings holding company'.split(
    ' ',
  ),
);

/**
 * Joins bodies whose names differ by their legal form ("Halden Steel plc"), and short forms to the
 * only longer name that begins with them ("Halden") or has those initials ("RSF").
 */
export function joinBodies(clusters: ClusterSet, lexicon: Lexicon): void {
  const known = new Map<string, NamedBody>();
  for (const body of listBodies(clusters)) {
    const key = body.words.join(' ');
    const same = known.get(key);
    if (same) joinTo(clusters, body, same, reasonFor(body, same));
    else known.set(key, body);
  }
  joinArmies(clusters);
  const longer = indexShortForms(listBodies(clusters));
  for (const body of listBodies(clusters)) {
    const [word] = body.words;
    if (word === undefined || body.words.length > 1 || isListed(body.printed, lexicon)) continue;
    const key = /^\p{Lu}{3,}$/u.test(body.printed) ? `@${word}` : word;
    const found = (longer.get(key) ?? []).filter(({ number }) => number !== body.number);
    const numbers = new Set(found.map(({ number }) => clusters.leaderOf(number)));
    const [only] = found;
    if (!only || numbers.size > 1 || isCommon(word, lexicon)) continue;
    joinTo(
      clusters,
      body,
      only,
      key === word ? 'a short form of the name' : 'the initials of the name',
    );
  }
}

/** How two names of one body differ. */
function reasonFor(a: NamedBody, b: NamedBody): string {
  const isShort = ({ printed, words }: NamedBody): boolean =>
    !foldName(printed).includes(words[0] ?? '');
  if (isShort(a) !== isShort(b)) return 'a short form in the name';
  const isTurned = [a, b].some(({ printed }) => printed.startsWith('Ministry of '));
  return isTurned ? 'the name of a ministry turned round' : 'names that differ by the legal form';
}

/** Joins the armed forces of one state, by whichever word for them. */
function joinArmies(clusters: ClusterSet): void {
  const known = new Map<string, NamedBody>();
  for (const body of listBodies(clusters)) {
    const [, state] = /^(?:Army|Military|Armed Forces) of (.+)$/.exec(body.printed) ?? [];
    if (state === undefined) continue;
    const same = known.get(state);
    if (same) joinTo(clusters, body, same, 'words for the armed forces of one state');
    else known.set(state, body);
  }
}

function joinTo(clusters: ClusterSet, from: NamedBody, into: NamedBody, because: string): void {
  if (clusters.leaderOf(from.number) === clusters.leaderOf(into.number)) return;
  clusters.join(into.number, from.number, { from: from.printed, into: into.printed, because });
}

function listBodies(clusters: ClusterSet): readonly NamedBody[] {
  return clusters.numbers().flatMap((number) => {
    const { bearers } = clusters.get(number);
    if (bearers[0]?.kind !== 'organisation') return [];
    const printed = [...new Set(bearers.map(({ name }) => name))];
    return printed.map((name) => ({ number, printed: name, words: bodyWords(name) }));
  });
}

function bodyWords(name: string): readonly string[] {
  const folded = foldName(name).replace(/^the /, '');
  const words = folded
    .split(' ')
    .flatMap((word, i) => (i === 0 ? wholeWord(word, folded) : [word]));
  let { length } = words;
  while (length > 1 && FORMS.has(words[length - 1] ?? '')) length -= 1;
  return ministryFirst(words.slice(0, length));
}

/** Short forms that names of bodies begin with. By hand. */
const SHORT: ReadonlyMap<string, readonly string[]> = new Map([
  ['us', ['united', 'states']],
  ['uk', ['united', 'kingdom']],
  ['un', ['united', 'nations']],
  ['eu', ['european', 'union']],
  ['au', ['african', 'union']],
]);

/** "U.S. Maritime Alliance" is the "United States Maritime Alliance". */
function wholeWord(word: string, name: string): readonly string[] {
  return (name === word ? undefined : SHORT.get(word)) ?? [word];
}

/** "Ministry of External Affairs" and "External Affairs Ministry" have the same words in one order. */
function ministryFirst(words: readonly string[]): readonly string[] {
  const [head = '', of, ...field] = words;
  const isPlain = of === 'of' && field.length > 0 && !field.includes('of');
  return head === 'ministry' && isPlain ? [...field, head] : words;
}

/** Longer names by their first word, and by `@` and their initials. */
function indexShortForms(bodies: readonly NamedBody[]): ReadonlyMap<string, readonly NamedBody[]> {
  const index = new Map<string, NamedBody[]>();
  for (const body of bodies) {
    const { printed, words } = body;
    if (words.length < 2 && foldName(printed) === words[0]) continue;
    const initials = words.filter((word) => !SMALL.has(word)).map((word) => word.slice(0, 1));
    for (const key of [words[0] ?? '', `@${initials.join('')}`])
      index.set(key, [...(index.get(key) ?? []), body]);
  }
  return index;
}

const SMALL = new Set(['of', 'for', 'and', 'the', 'on', 'in', 'de', 'la', 'du', 'des']);

function isListed(name: string, { knownNames }: Lexicon): boolean {
  const words = splitPhrase(name);
  return matchPhrase(knownNames, words, 0, words.length)?.end === words.length;
}

/** "Council", "Foreign": words that many names begin with. */
function isCommon(word: string, { wordClasses }: Lexicon): boolean {
  return wordClasses.has(word);
}
