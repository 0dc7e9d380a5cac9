import type { Mention } from '../../model/reading.ts';
import type { NamesLayer, ReadingContext } from '../context.ts';
import { cutSentence } from './cut-sentence.ts';
import { enterPersons, linkAtom, mentionOf } from './link-names.ts';
import { linkRoles } from './link-roles.ts';
import { findPronouns } from './pronouns.ts';
import { createRegistry, finish } from './registry.ts';
import { scanText } from './scan.ts';
import { voteKinds } from './vote-kinds.ts';

/** Entities and their mentions in the article text; mentions in order, longest first at one start. */
export function readNames(context: ReadingContext): NamesLayer {
  const scan = scanText(context);
  const sentences = scan.sentences.map((sentence) => cutSentence(scan, sentence));
  const kinds = voteKinds(scan, sentences);
  const registry = createRegistry();
  const persons = enterPersons(scan, sentences, kinds, registry);
  const mentions: Mention[] = [];
  sentences.forEach((atoms, s) => {
    const linked = atoms.map((atom) => linkAtom(scan, atom, kinds, persons, registry));
    linkRoles(scan, linked, registry);
    const named = linked.flatMap((each) => mentionOf(scan, each, registry) ?? []);
    const range = scan.sentences[s] ?? { from: 0, to: 0 };
    const recent = [...mentions.slice(-12), ...named];
    mentions.push(...named, ...findPronouns(scan, range.from, range.to, recent));
  });
  return {
    entities: finish(registry),
    mentions: mentions.toSorted((a, b) => a.start - b.start || b.end - a.end),
  };
}
