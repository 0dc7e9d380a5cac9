import { POSSESSIVE } from '../../text/tokens.ts';
import type { TokenRange } from './atoms.ts';
import type { Scan } from './scan.ts';
import type { Votes } from './votes.ts';

/** Printed straight before the name of a body: "the steelmaker Acme". By hand. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  (
    'broadcaster newspaper daily weekly paper agency website magazine union steelmaker carmaker automaker chipmaker drugmaker planemaker ' +
    'brewer retailer lender airline insurer supermarket telecoms conglomerate startup start-up thinktank company firm bank group party ' +
    'manufacturer operator publisher producer supplier contractor subsidiary brokerage consultancy utility giant'
  ).split(' '),
);

/** What is held in a company: "shares in Acme". By hand. */
const HOLDINGS = new Set('share shares stake stakes investors shareholders holding'.split(' '));

/** What is done to a company, and the word that links it: "the takeover of Acme", "a bid for Acme". By hand. */
const DEALS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'of',
    new Set('takeover acquisition purchase buyout shareholders subsidiary unit owner'.split(' ')),
  ],
  ['for', new Set('bid offer'.split(' '))],
  ['with', new Set(['merger', 'merge', 'merged'])],
]);

/** What companies do to companies. By hand. */
const BUYING = new Set('acquire acquired acquiring acquires buy buys bought buying'.split(' '));

/** What a company has and a person has not. By hand. */
const HOLDS = new Set(
  (
    'shareholders investors board profit profits sales revenue revenues shares stock earnings employees workers workforce ' +
    'headquarters plant plants factory factories subsidiary unit customers dividend creditors shareholder'
  ).split(' '),
);

/** Adds what tells of a company: "shares in Acme", "Acme's shareholders", "the takeover of Acme". */
export function voteCompany(scan: Scan, { from, to }: TokenRange, votes: Votes): void {
  const { lowers, kinds } = scan.tokens;
  const [earlier, before] = [lowers[from - 2] ?? '', lowers[from - 1] ?? ''];
  if (BODY_NOUNS.has(before)) votes.organisation += 2;
  if (BUYING.has(before)) votes.organisation += 1;
  if (before === 'in' && HOLDINGS.has(earlier)) {
    votes.organisation += 3;
    votes.place -= 2;
  }
  if (DEALS.get(before)?.has(earlier)) votes.organisation += 1.2;
  if (kinds[to] === POSSESSIVE && HOLDS.has(lowers[to + 1] ?? '')) votes.organisation += 1.5;
}
