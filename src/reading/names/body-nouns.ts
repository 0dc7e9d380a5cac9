import { ANY_BODY } from '../../lexicon/description-words.ts';
import { SPEECH } from '../../lexicon/word-classes.ts';
import { POSSESSIVE, WORD } from '../../text/tokens.ts';
import type { TokenRange } from './atoms.ts';
import { lastReference } from './discourse.ts';
import type { Discourse, Reference } from './discourse.ts';
import { knownAt } from './lead.ts';
import { bodyWords } from './registry.ts';
import { isCapital, isOf } from './scan.ts';
import { isVerb } from './stands-for.ts';

/** "the company", "the Swedish steelmaker": the words and whom they mean, none when unsettled. */
export interface BodyNounMention extends TokenRange {
  readonly entities: readonly number[];
}

/**
 * The mention that ends with the noun at token `i`: a definite noun that acts or owns, and stands for
 * a body named before. Null for nouns before a name or another noun, and without "the".
 */
export function readBodyNoun(discourse: Discourse, i: number): BodyNounMention | null {
  const { scan } = discourse.linking;
  const { lowers } = scan.tokens;
  if (isCapital(scan, i) || !acts(discourse, i + 1)) return null;
  const from = isDemonym(discourse, i - 1) ? i - 2 : i - 1;
  if (lowers[from] !== 'the') return null;
  const noun = lowers[i] ?? '';
  const entity = bodyWith(discourse, noun) ?? (ANY_BODY.has(noun) ? bodyInFocus(discourse) : null);
  return entity === null ? null : { from, to: i + 1, entities: [entity] };
}

/** A verb, or the "'s" of an owner. */
function acts({ linking: { scan } }: Discourse, at: number): boolean {
  const { kinds, lowers } = scan.tokens;
  if (kinds[at] === POSSESSIVE) return true;
  return kinds[at] === WORD && (isOf(scan, at, SPEECH) || isVerb(lowers[at] ?? ''));
}

function isDemonym({ linking: { scan } }: Discourse, at: number): boolean {
  const known = isCapital(scan, at) ? knownAt(scan, at, at + 1) : null;
  return known?.known.kind === 'demonym';
}

/** The body named last that has the word in its name: "the ministry", "the bank". */
function bodyWith(discourse: Discourse, noun: string): number | null {
  const { registry } = discourse.linking;
  const found = registry.byBodyWord.get(noun)?.slice(-MOST) ?? [];
  const named = found.filter(
    (entity) =>
      lastReference(discourse, entity) >= 0 &&
      bodyWords(registry.drafts[entity]?.name ?? '').includes(noun),
  );
  return named.reduce<number | null>(
    (best, entity) =>
      best === null || lastReference(discourse, entity) > lastReference(discourse, best)
        ? entity
        : best,
    null,
  );
}

/** Most bodies with one word that are looked at. */
const MOST = 50;

/** Sentences a body stays in focus. */
const REACH = 3;

/** The one body that the sentences before are about; null where two are, or a state's. */
function bodyInFocus(discourse: Discourse): number | null {
  const { references, sentence } = discourse;
  const bodies = new Set<number>();
  let nearest = -1;
  for (let at = references.length - 1; at >= 0; at -= 1) {
    const reference = references[at];
    if (reference === undefined || sentence - reference.sentence > REACH) break;
    if (nearest >= 0 && reference.sentence < nearest) break;
    if (!isBodySubject(discourse, reference)) continue;
    nearest = reference.sentence;
    bodies.add(reference.entities[0] ?? -1);
  }
  const [only] = bodies;
  return bodies.size === 1 ? (only ?? null) : null;
}

function isBodySubject({ linking }: Discourse, { entities, weight }: Reference): boolean {
  const draft = linking.registry.drafts[entities[0] ?? -1];
  return (
    draft?.kind === 'organisation' && draft.state === null && entities.length === 1 && weight > 1
  );
}
