import { KINDS_OF_PEOPLE } from '../../lexicon/crowd-nouns.ts';
import { COUNT_WORDS, DETERMINERS } from '../../lexicon/description-words.ts';
import { officeFit } from '../../lexicon/office-fit.ts';
import { NUMBER } from '../../text/tokens.ts';
import type { TokenRange } from './atoms.ts';
import type { Discourse } from './discourse.ts';
import type { Piece } from './pieces.ts';
import { holdersLike } from './registry.ts';
import type { Scan } from './scan.ts';

/** "leaders", "the parties": nothing says which, so they are those told before; "with officials" and "three ministers" are not. */
export function isOnlyPointing(
  { tokens: { kinds, lowers } }: Scan,
  { from, to }: TokenRange,
  bare: number,
): boolean {
  if (bare < to - 1 || !KINDS_OF_PEOPLE.has(lowers[bare] ?? '')) return false;
  if (from === bare) return kinds[bare - 1] !== NUMBER && !MET.has(lowers[bare - 1] ?? '');
  const first = lowers[from] ?? '';
  return DETERMINERS.get(first) !== 'own' && (COUNT_WORDS.get(first) ?? 0) < 3;
}

/** "their foreign ministers", "foreign ministers" where some are named: those who hold the office. */
export function isOfficeHeld(
  { linking: { scan, registry } }: Discourse,
  { from, to }: TokenRange,
  bare: number,
  pieces: readonly Piece[],
): boolean {
  const { lowers } = scan.tokens;
  const office = pieces.find(({ atom }) => atom.to === to && atom.from === bare)?.atom;
  if (office?.type !== 'office') return false;
  const article = DETERMINERS.get(lowers[from] ?? '');
  if (article === 'definite' || article === 'own') return true;
  const holders = holdersLike(registry, office.words).filter((entity) => {
    const draft = registry.drafts[entity];
    if (draft?.kind !== 'person') return false;
    return [...draft.offices.values()].some((role) => officeFit(office.words, role.office) > 1);
  });
  return holders.length > 1;
}

/** Before those whom one meets. */
const MET = new Set('with met meet meets between'.split(' '));
