import type { Office } from '../../lexicon/office-table.ts';
import { EVENT_NOUNS } from '../../lexicon/event-words.ts';
import { TITLE_SHORT_FORMS } from '../../lexicon/titles.ts';
import { matchPhrase } from '../../lexicon/phrase-table.ts';
import {
  BODY_HEAD,
  BODY_OPENER,
  FUNCTION,
  MAN,
  OFFICE_START,
  TOPIC,
  WOMAN,
} from '../../lexicon/word-classes.ts';
import { POSSESSIVE } from '../../text/tokens.ts';
import type { OfficeAtom } from './atoms.ts';
import { isCapital, isOf, touches } from './scan.ts';
import type { Scan } from './scan.ts';
import { CAPITAL } from './shapes.ts';

/** The office that starts at token `at` with its portfolio; null for none. */
export function officeAt(scan: Scan, at: number, limit: number): OfficeAtom | null {
  if (!isOf(scan, at, OFFICE_START)) return null;
  const { tokens, lexicon } = scan;
  const match = matchPhrase(lexicon.offices, tokens.lowers, at, limit);
  if (match !== null && isTailOfBody(scan, at, match.end)) return null;
  if (match === null) return shadowOffice(scan, at, limit) ?? shortOffice(scan, at, limit);
  const sought = soughtOffice(scan, at, match.end, limit);
  if (sought !== null) return sought;
  const to = portfolioEnd(scan, match.end, limit);
  const portfolio = tokens.lowers.slice(match.end, to).join(' ');
  const words = to > match.end ? `${match.value.name} ${portfolio}` : match.value.name;
  const office = ofState(scan, match.value, to > match.end);
  return { type: 'office', from: at, to, office, words: words.replaceAll(' ,', ',') };
}

/** "Green Union leaders": "Union" belongs to the name before, not to "union leaders". */
function isTailOfBody(scan: Scan, at: number, end: number): boolean {
  if (end < at + 2 || !isCapital(scan, at) || !isOf(scan, at, BODY_HEAD)) return false;
  return isCapital(scan, at - 1) && !isCapital(scan, end - 1) && at > 0;
}

/** "Secretary of State for Wales", and "Secretary of State Ana Ruiz" in a British text, are no office of the United States. */
function ofState(scan: Scan, office: Office, hasPortfolio: boolean): Office {
  if (office.name !== 'secretary of state' || !(hasPortfolio || scan.isBritish)) return office;
  return { ...office, state: scan.isBritish ? 'United Kingdom' : null };
}

/** Who seeks an office, and the word for it that the table knows. By hand. */
const SEEKERS = new Map(
  ['candidate', 'nominee', 'hopeful', 'contender', 'aspirant', 'pick', 'frontrunner'].flatMap(
    (word) => [
      [word, 'candidate'],
      [`${word}s`, 'candidates'],
    ],
  ),
);

/** "chancellor candidate": who seeks an office does not hold it. */
function soughtOffice(scan: Scan, at: number, end: number, limit: number): OfficeAtom | null {
  const { lowers } = scan.tokens;
  const seeker = end < limit ? SEEKERS.get(lowers[end] ?? '') : undefined;
  if (seeker === undefined || SEEKERS.has(lowers[end - 1] ?? '')) return null;
  const office = matchPhrase(scan.lexicon.offices, [seeker], 0, 1)?.value;
  if (office === undefined) return null;
  const words = `${lowers.slice(at, end).join(' ')} candidate`;
  return { type: 'office', from: at, to: end + 1, office: { ...office, name: words }, words };
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
  const last = rankEnd(scan, at);
  const full = TITLE_SHORT_FORMS.get(
    last > at ? `${tokens.lowers[at] ?? ''}-gen` : (tokens.lowers[at] ?? ''),
  );
  if (full === undefined || !isCapital(scan, at)) return null;
  const hasStop = tokens.words[last + 1] === '.' && touches(tokens, last + 1);
  if (full === 'delegate' && !hasStop) return null;
  const to = hasStop ? last + 2 : last + 1;
  const office = matchPhrase(lexicon.offices, full.split(' '), 0, 3);
  if (office === null) return null;
  const isTitle = to < limit && isCapital(scan, to);
  if (!isTitle && !(SHORT_OFFICES.has(full) && isOwned(scan, at))) return null;
  return { type: 'office', from: at, to, office: office.value, words: office.value.name };
}

/** Last token of "Lt-Gen", "Gen" at token `at`. */
function rankEnd({ tokens }: Scan, at: number): number {
  const isTied = tokens.words[at + 1] === '-' && tokens.lowers[at + 2] === 'gen';
  return isTied ? at + 2 : at;
}

/** Offices whose short forms stand without a name too: "Chile's FM", "the Chilean PM". By hand. */
const SHORT_OFFICES = new Set(['prime minister', 'foreign minister']);

/** Whether a state or its "'s" stands before token `at`. */
function isOwned({ tokens, lexicon }: Scan, at: number): boolean {
  if (tokens.kinds[at - 1] === POSSESSIVE) return true;
  return matchPhrase(lexicon.knownNames, tokens.words, at - 1, at)?.value.kind === 'demonym';
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
    const isTopic = next === end + 1 && (isOf(scan, end, TOPIC) || isAbstract(scan, end));
    if (isTopic || isPlaceOfTopic(scan, end)) last = next;
    end = next;
  }
  if (link === 'for' && EVENT_NOUNS.has(tokens.lowers[last] ?? '')) return at;
  const isBody = isCapital(scan, last) && isOf(scan, last, BODY_HEAD | BODY_OPENER);
  if (isBody) return at;
  return last === at ? ownPortfolioEnd(scan, at, limit) : last;
}

/** "Minister of Minerals Ana Ruiz": after "minister of" one capital that is no name is what they are minister of. */
function ownPortfolioEnd(scan: Scan, at: number, limit: number): number {
  const { tokens, lexicon } = scan;
  if (tokens.lowers[at - 1] !== 'minister' || tokens.words[at] === 'on') return at;
  const field = tokens.words[at + 1] === 'the' ? at + 2 : at + 1;
  if (field >= limit || scan.shapes[field] !== CAPITAL || isOf(scan, field, NO_FIELD)) return at;
  return matchPhrase(lexicon.knownNames, tokens.words, field, limit) ? at : field + 1;
}

const NO_FIELD = MAN | WOMAN | FUNCTION | BODY_OPENER;

/** "the crisis in Chile", "relations with Chile": a known place that says where the topic is. */
function isPlaceOfTopic({ tokens, classes }: Scan, at: number): boolean {
  const link = tokens.words[at - 1];
  return (link === 'in' || link === 'with') && ((classes[at - 2] ?? 0) & TOPIC) !== 0;
}

/** "Diversification" after a topic: a capital that ends as nouns of things do. */
function isAbstract(scan: Scan, at: number): boolean {
  if (!isCapital(scan, at) || !isOf(scan, at - 1, TOPIC)) return false;
  if (isOf(scan, at, BODY_HEAD)) return false;
  return /.{4}(?:tion|sion|ment|ity|ance|ism)$/.test(scan.tokens.lowers[at] ?? '');
}

const JOINS = new Set(['and', '&', ',', 'the']);

function portfolioWordEnd(scan: Scan, at: number, limit: number): number {
  const { tokens, lexicon } = scan;
  const known = isCapital(scan, at)
    ? matchPhrase(lexicon.knownNames, tokens.words, at, limit)
    : null;
  if (known?.value.kind === 'organisation') return at;
  const isWide = known !== null;
  if (isWide && known.end > at + 1) return known.end;
  if (isOf(scan, at, TOPIC) || isAbstract(scan, at) || JOINS.has(tokens.words[at] ?? ''))
    return at + 1;
  if (!isCapital(scan, at)) return isPlaceOfTopic(scan, at + 1) ? at + 1 : at;
  return isWide ? known.end : at;
}
