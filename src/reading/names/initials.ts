import { matchPhrase } from '../../lexicon/phrase-table.ts';
import type { TokenRange } from './atoms.ts';
import type { Linking } from './pieces.ts';
import { alias, find } from './registry.ts';
import { isCapital } from './scan.ts';
import type { Scan } from './scan.ts';

/** Lets the initials of a body's printed name lead to it, unless they lead elsewhere. */
export function aliasInitials(linking: Linking, range: TokenRange, entity: number): void {
  const initials = initialsOf(linking.scan, range);
  if (isAcronym(linking, initials) && find(linking.registry, 'organisation', initials) === null)
    alias(linking.registry, 'organisation', initials, entity);
}

/** Two letters only where they mean nothing else: "GU" of the Green Union, not "TV". */
function isAcronym({ scan }: Linking, acronym: string): boolean {
  if (acronym.length > 2) return true;
  if (acronym.length < 2 || scan.lexicon.wordClasses.has(acronym)) return false;
  const printed = acronym.toUpperCase();
  return matchPhrase(scan.lexicon.knownNames, [printed], 0, 1) === null;
}

/** "cpc" of "Caspian Policy Center": the first letters of the capital words. */
export function initialsOf(scan: Scan, { from, to }: TokenRange): string {
  let initials = '';
  for (let i = from; i < to; i += 1)
    if (isCapital(scan, i)) initials += (scan.tokens.lowers[i] ?? '').slice(0, 1);
  return initials;
}
