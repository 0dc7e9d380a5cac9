import { ANY_BODY, ARMY_NOUNS } from '../../lexicon/description-words.ts';
import { EVENT_VERBS } from '../../lexicon/event-words.ts';
import { BETWEEN_ADVERBS, GOVERNING } from '../../lexicon/government-words.ts';
import { FUNCTION, SPEECH } from '../../lexicon/word-classes.ts';
import { POSSESSIVE, WORD } from '../../text/tokens.ts';
import type { TokenRange } from './atoms.ts';
import { bodyKind, canBeCalled, UNION_WORDS } from './body-kinds.ts';
import { lastReference } from './discourse.ts';
import type { Discourse, Reference } from './discourse.ts';
import { governmentMeant } from './governments.ts';
import { knownAt } from './lead.ts';
import { bodyWords } from './registry.ts';
import { isCapital, isOf } from './scan.ts';
import type { Scan } from './scan.ts';
import { isVerb } from './stands-for.ts';

/** "the company", "the Swedish steelmaker": the words and whom they mean, none when unsettled. */
export interface BodyNounMention extends TokenRange {
  readonly entities: readonly number[];
}

/**
 * The mention that ends with the noun at token `i`: a definite noun that stands for a body named before, or
 * for the state whose government it is. Null for nouns before a name or another noun, without "the", and for
 * those that any body can be called unless they act or own.
 */
export function readBodyNoun(discourse: Discourse, i: number): BodyNounMention | null {
  const { scan } = discourse.linking;
  const { lowers } = scan.tokens;
  const noun = lowers[i] ?? '';
  if ((isCapital(scan, i) && noun !== 'government') || !standsAlone(scan, i + 1)) return null;
  const first = opensAt(lowers, i);
  if (noun === 'forces' && first === i) return null;
  const from = isDemonym(discourse, first - 1) ? first - 2 : first - 1;
  if (lowers[from] !== 'the') return null;
  const entity = bodyMeant(discourse, noun, i, from === first - 1);
  return entity === null ? null : { from, to: i + 1, entities: [entity] };
}

/** First token of "armed forces", "federal government" that end at token `i`. */
function opensAt(lowers: readonly string[], i: number): number {
  const before = lowers[i - 1] ?? '';
  if (lowers[i] === 'forces') return before === 'armed' ? i - 1 : i;
  return lowers[i] === 'government' && GOVERNING.has(before) ? i - 1 : i;
}

function bodyMeant(discourse: Discourse, noun: string, i: number, isPlain: boolean): number | null {
  if (noun === 'government') return isPlain ? governmentMeant(discourse, i) : null;
  if (ARMY_NOUNS.has(noun)) return isPlain ? onlyArmy(discourse) : null;
  const doesAct = acts(discourse, i + 1);
  if (noun === 'union') {
    const named = doesAct ? bodyWith(discourse, noun) : null;
    return named ?? onlyUnion(discourse) ?? (doesAct ? bodyInFocus(discourse, noun) : null);
  }
  if (!doesAct) return null;
  return bodyWith(discourse, noun) ?? (ANY_BODY.has(noun) ? bodyInFocus(discourse, noun) : null);
}

/** Whether no noun follows that it goes with: not "the army delegation", "the government of unity". */
function standsAlone(scan: Scan, at: number): boolean {
  const { kinds, lowers } = scan.tokens;
  if (lowers[at] === 'of') return false;
  if (kinds[at] !== WORD || isOf(scan, at, FUNCTION | SPEECH)) return true;
  const lower = lowers[at] ?? '';
  return (
    isVerb(lower) || EVENT_VERBS.has(lower) || lower.endsWith('ly') || BETWEEN_ADVERBS.has(lower)
  );
}

/** The armed forces named so far, of one state; null for none and for those of two. */
function onlyArmy({ linking: { registry }, lastOf }: Discourse): number | null {
  const found = [...ARMY_NOUNS].flatMap(
    (noun) => registry.byBodyWord.get(noun)?.slice(-MOST) ?? [],
  );
  const armies = new Set(
    found.filter((entity) => {
      const draft = registry.drafts[entity];
      return (
        lastOf.has(entity) && draft !== undefined && draft.state !== null && ARMY.test(draft.name)
      );
    }),
  );
  const [only] = armies;
  return armies.size === 1 ? (only ?? null) : null;
}

const ARMY = /^(?:army|military|armed forces)\b|\b(?:army|military|armed forces)$/i;

/** The only body so far that can be called a union; null for none and for two. */
function onlyUnion({ linking: { registry }, lastOf }: Discourse): number | null {
  const found = UNION_WORDS.flatMap((word) => registry.byBodyWord.get(word)?.slice(-MOST) ?? []);
  const unions = new Set(
    found.filter(
      (entity) => lastOf.has(entity) && bodyKind(registry.drafts[entity]?.name ?? '') === 'union',
    ),
  );
  const [only] = unions;
  return unions.size === 1 ? (only ?? null) : null;
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

/** The one body that the sentences before are about and that can be called so; null where two are, or a state's. */
function bodyInFocus(discourse: Discourse, noun: string): number | null {
  const { references, sentence } = discourse;
  const bodies = new Set<number>();
  let nearest = -1;
  for (let at = references.length - 1; at >= 0; at -= 1) {
    const reference = references[at];
    if (reference === undefined || sentence - reference.sentence > REACH) break;
    if (nearest >= 0 && reference.sentence < nearest) break;
    if (!isBodySubject(discourse, reference, noun)) continue;
    nearest = reference.sentence;
    bodies.add(reference.entities[0] ?? -1);
  }
  const [only] = bodies;
  return bodies.size === 1 ? (only ?? null) : null;
}

function isBodySubject(
  { linking }: Discourse,
  { entities, weight }: Reference,
  noun: string,
): boolean {
  const draft = linking.registry.drafts[entities[0] ?? -1];
  if (draft?.kind !== 'organisation' || draft.state !== null || entities.length > 1) return false;
  return weight > 1 && canBeCalled(draft.name, noun);
}
