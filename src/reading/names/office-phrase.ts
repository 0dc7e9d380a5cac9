import type { Office } from '../../lexicon/office-table.ts';
import { TITLE_SHORT_FORMS } from '../../lexicon/titles.ts';
import { matchPhrase } from '../../lexicon/phrase-table.ts';
import { BODY_HEAD, BODY_OPENER, OFFICE_START, TOPIC } from '../../lexicon/word-classes.ts';
import type { OfficeAtom } from './atoms.ts';
import { isCapital, isOf, touches } from './scan.ts';
import type { Scan } from './scan.ts';

/** The office that starts at token `at` with its portfolio; null for none. */
export function officeAt(scan: Scan, at: number, limit: number): OfficeAtom | null {
  if (!isOf(scan, at, OFFICE_START)) return null;
  const { tokens, lexicon } = scan;
  const match = matchPhrase(lexicon.offices, tokens.lowers, at, limit);
  if (match === null) return shadowOffice(scan, at, limit) ?? shortOffice(scan, at, limit);
  const to = portfolioEnd(scan, match.end, limit);
  const portfolio = tokens.lowers.slice(match.end, to).join(' ');
  const words = to > match.end ? `${match.value.name} ${portfolio}` : match.value.name;
  const office = isBritish(match.value, to > match.end)
    ? { ...match.value, state: null }
    : match.value;
  return { type: 'office', from: at, to, office, words: words.replaceAll(' ,', ',') };
}

/** "Secretary of State for Wales": with a portfolio it is no office of the United States. */
function isBritish({ name }: Office, hasPortfolio: boolean): boolean {
  return hasPortfolio && name === 'secretary of state';
}

/** "shadow business secretary": an office of the opposition, whatever the portfolio. */
function shadowOffice(scan: Scan, at: number, limit: number): OfficeAtom | null {
  if (scan.tokens.lowers[at] !== 'shadow' || at + 1 >= limit) return null;
  const real = officeAt(scan, at + 1, limit);
  if (real === null) return null;
  const office = { ...real.office, state: null };
  return { ...real, from: at, office, words: `shadow ${real.words}` };
}

/** "Sen.", "Gen.", "Lt.": only before a capital. */
function shortOffice(scan: Scan, at: number, limit: number): OfficeAtom | null {
  const { tokens, lexicon } = scan;
  const full = TITLE_SHORT_FORMS.get(tokens.lowers[at] ?? '');
  if (full === undefined || !isCapital(scan, at)) return null;
  const hasStop = tokens.words[at + 1] === '.' && touches(tokens, at + 1);
  const to = hasStop ? at + 2 : at + 1;
  const office = matchPhrase(lexicon.offices, full.split(' '), 0, 3);
  if (office === null || to >= limit || !isCapital(scan, to)) return null;
  return { type: 'office', from: at, to, office: office.value, words: office.value.name };
}

/**
 * End of "for European and Eurasian Affairs", "of Trade and Industry" after an office: topics with
 * regions among them, up to the last topic; `at` itself when no topic follows.
 */
function portfolioEnd(scan: Scan, at: number, limit: number): number {
  const { tokens } = scan;
  const link = tokens.words[at];
  if (link !== 'for' && link !== 'of' && link !== 'on') return at;
  let [end, last] = [at + 1, at];
  while (end < limit) {
    const next = portfolioWordEnd(scan, end, limit);
    if (next === end) break;
    if (isOf(scan, end, TOPIC) || isAbstract(scan, end) || isPlaceOfTopic(scan, end)) last = next;
    end = next;
  }
  const isBody = isCapital(scan, last) && isOf(scan, last, BODY_HEAD | BODY_OPENER);
  return isBody ? at : last;
}

/** "the crisis in Chile", "relations with Chile": a known place that says where the topic is. */
function isPlaceOfTopic({ tokens, classes }: Scan, at: number): boolean {
  const link = tokens.words[at - 1];
  return (link === 'in' || link === 'with') && ((classes[at - 2] ?? 0) & TOPIC) !== 0;
}

/** "Diversification" after a topic: a capital that ends as nouns of things do. */
function isAbstract(scan: Scan, at: number): boolean {
  if (!isCapital(scan, at) || !isOf(scan, at - 1, TOPIC)) return false;
  return /.{4}(?:tion|sion|ment|ity|ance|ism)$/.test(scan.tokens.lowers[at] ?? '');
}

const JOINS = new Set(['and', '&', ',', 'the']);

function portfolioWordEnd(scan: Scan, at: number, limit: number): number {
  const { tokens, lexicon } = scan;
  if (isOf(scan, at, TOPIC) || isAbstract(scan, at) || JOINS.has(tokens.words[at] ?? ''))
    return at + 1;
  if (!isCapital(scan, at)) return isPlaceOfTopic(scan, at + 1) ? at + 1 : at;
  const known = matchPhrase(lexicon.knownNames, tokens.words, at, limit);
  const isWide = known !== null && known.value.kind !== 'organisation';
  return isWide ? known.end : at;
}
