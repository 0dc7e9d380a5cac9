import { leadingName } from '../../text/leading-name.ts';
import type { Discourse } from './discourse.ts';
import type { Piece } from './pieces.ts';
import { enter } from './registry.ts';

/** Words for the government of a state: "the Chilean government" at token `at`. */
export interface GovernmentMention {
  readonly sentence: number;
  readonly at: number;
  readonly state: string;
}

/** Adds the governments of states that a sentence speaks of. */
export function noteGovernments(
  governments: GovernmentMention[],
  pieces: readonly Piece[],
  sentence: number,
): void {
  for (const { atom } of pieces)
    if (atom.type === 'plain' && atom.body.kind === 'state' && atom.state !== null)
      governments.push({ sentence, at: atom.from, state: atom.state });
}

/** Governments looked at, back from the words. */
const MOST = 50;

/** Sentences back in which one of several governments is still the one that is spoken of. */
const NEAR = 2;

/**
 * The state that "the government" at token `at` stands for: the one whose government was spoken of before, the
 * nearest of several, else the one that the article is about. Null where the text leaves it open.
 */
export function governmentMeant(discourse: Discourse, at: number): number | null {
  const { governments, home, sentence, linking } = discourse;
  const told = governments.slice(-MOST).filter((mention) => mention.at < at);
  const near = told.filter((mention) => sentence - mention.sentence <= NEAR);
  const state = onlyState(told) ?? (told.length > 0 ? onlyState(near) : home);
  return state === null ? null : enter(linking.registry, 'country', state.toLowerCase(), state);
}

function onlyState(mentions: readonly GovernmentMention[]): string | null {
  const found = new Set(mentions.map(({ state }) => state));
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

/** The state that an article is about, by how often it is named itself, with its people or by its capital; null for none. */
export function homeState(sentences: readonly (readonly Piece[])[]): string | null {
  const counts = new Map<string, number>();
  for (const pieces of sentences)
    for (const { atom } of pieces) {
      if (atom.type !== 'known' || atom.known.state === null || !TELLING.has(atom.known.kind))
        continue;
      counts.set(atom.known.state, (counts.get(atom.known.state) ?? 0) + 1);
    }
  return leadingName(counts);
}

const TELLING: ReadonlySet<string> = new Set(['country', 'demonym', 'capital']);
