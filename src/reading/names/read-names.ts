import type { Mention } from '../../model/reading.ts';
import { tokenAt } from '../../text/tokens.ts';
import type { NamesLayer, ReadingContext } from '../context.ts';
import { findAtoms } from './find-atoms.ts';
import type { Scan } from './find-atoms.ts';
import { enterPersons, linkAtom, mentionOf } from './link-names.ts';
import { linkRoles } from './link-roles.ts';
import { findPronouns } from './pronouns.ts';
import { createRegistry, finish } from './registry.ts';
import { readShapes } from './shapes.ts';
import { voteKinds } from './vote-kinds.ts';

/** Entities and their mentions in the article text; mentions in order, longest first at one start. */
export function readNames(context: ReadingContext): NamesLayer {
  const { tokens } = context.prepared;
  const scan: Scan = { tokens, shapes: readShapes(tokens), lexicon: context.lexicon };
  const ranges = context.sentences.map(({ start, end }) => ({
    from: tokenAt(tokens, start),
    to: tokenAt(tokens, end - 1) + 1,
  }));
  const sentences = ranges.map(({ from, to }) => findAtoms(scan, from, to));
  const kinds = voteKinds(scan, sentences);
  const registry = createRegistry();
  const persons = enterPersons(scan, sentences, kinds, registry);
  const mentions: Mention[] = [];
  sentences.forEach((atoms, s) => {
    const linked = atoms.map((atom) => linkAtom(scan, atom, kinds, persons, registry));
    linkRoles(scan, linked, registry);
    const named = linked.flatMap((each) => mentionOf(scan, each, registry) ?? []);
    const range = ranges[s] ?? { from: 0, to: 0 };
    const recent = [...mentions.slice(-12), ...named];
    mentions.push(...named, ...findPronouns(scan, range.from, range.to, recent));
  });
  return {
    entities: finish(registry),
    mentions: mentions.toSorted((a, b) => a.start - b.start || b.end - a.end),
  };
}
