import type { NamesLayer, ReadingContext } from '../context.ts';
import { gatherAcronyms } from './acronyms.ts';
import type { Atom, NameAtom } from './atoms.ts';
import { cutHeadline, gatherTextNames } from './cut-headline.ts';
import { cutSentence } from './cut-sentence.ts';
import { linkAtoms } from './link-atoms.ts';
import { genderOfGiven, noteCalled, noteGenders } from './gender.ts';
import { linkRoles } from './link-roles.ts';
import { mentionOf } from './mentions.ts';
import { gatherPeople, personName } from './people.ts';
import type { Person } from './people.ts';
import type { Linking } from './pieces.ts';
import { readReferences } from './read-references.ts';
import type { LinkedSentence } from './read-references.ts';
import { createRegistry, enter, finish } from './registry.ts';
import type { Registry } from './registry.ts';
import { scanText } from './scan.ts';
import type { Scan } from './scan.ts';
import { voteKinds, wordsOf } from './vote-kinds.ts';
import { settleZips } from './zips.ts';

/**
 * Entities and their mentions in the article text; entities by first mention, mentions in order,
 * longest first at one start; a body with its owner holds the owner's own mention.
 *
 *     tokens -> classes and shapes      scan.ts
 *     sentences -> atoms                cut-sentence.ts, cut-headline.ts
 *     plain names -> kinds, persons     vote-kinds.ts, people.ts
 *     atoms -> pieces with entities     link-atoms.ts
 *     offices -> roles                  link-roles.ts, zips.ts
 *     descriptions, pronouns -> whom    read-references.ts
 */
export function readNames(context: ReadingContext): NamesLayer {
  const scan = scanText(context);
  const sentences = cutSentences(scan);
  const linking = beginLinking(scan, sentences);
  const linked = sentences.map((atoms) => linkSentence(linking, atoms));
  settleZips(
    linking,
    linked.flatMap(({ held }) => held),
  );
  const references = readReferences(linking, linked);
  const named = linked.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => mentionOf(linking, piece) ?? []),
  );
  const mentions = [...named, ...references].toSorted((a, b) => a.start - b.start || b.end - a.end);
  return finish(linking.registry, mentions);
}

function linkSentence(linking: Linking, atoms: readonly Atom[]): LinkedSentence {
  const pieces = linkAtoms(linking, atoms);
  noteGenders(linking, pieces);
  noteCalled(linking, pieces);
  return { pieces, held: linkRoles(linking, pieces) };
}

/** Running text first: what it names is what headlines are searched for. */
function cutSentences(scan: Scan): readonly (readonly Atom[])[] {
  const running = scan.sentences.map((sentence) =>
    sentence.isHeadline ? [] : cutSentence(scan, sentence),
  );
  if (!scan.sentences.some(({ isHeadline }) => isHeadline)) return running;
  const names = gatherTextNames(scan, running);
  return scan.sentences.map((sentence, i) =>
    sentence.isHeadline ? cutHeadline(scan, sentence, names) : (running[i] ?? []),
  );
}

function beginLinking(scan: Scan, sentences: readonly (readonly Atom[])[]): Linking {
  const kinds = voteKinds(scan, sentences);
  const persons = sentences
    .flat()
    .filter(
      (atom): atom is NameAtom =>
        atom.type === 'name' && kinds.get(wordsOf(scan, atom).toLowerCase()) === 'person',
    );
  const people = gatherPeople(scan, persons);
  const acronyms = gatherAcronyms(scan, sentences, kinds);
  const registry = createRegistry();
  const personEntities = people.persons.map((person) => enterPerson(scan, registry, person));
  return {
    scan,
    kinds,
    people,
    personEntities,
    acronyms,
    registry,
    mentionCount: 0,
    lastPerson: null,
  };
}

function enterPerson(scan: Scan, registry: Registry, person: Person): number {
  const entity = enter(registry, 'person', person.parts.join(' '), personName(scan, person));
  const draft = registry.drafts[entity];
  if (draft) draft.gender = genderOfGiven(scan, person.parts[0] ?? '');
  return entity;
}
