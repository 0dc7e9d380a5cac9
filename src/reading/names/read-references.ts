import { BODY_NOUN, CROWD, HONORIFIC, PARTY, PRONOUN } from '../../lexicon/word-classes.ts';
import type { EntityKind, Mention } from '../../model/reading.ts';
import type { TokenRange } from './atoms.ts';
import { isAdjective, readDescription } from './description.ts';
import { readBodyNoun } from './body-nouns.ts';
import { readCrowd } from './crowds.ts';
import type { Description } from './description.ts';
import { refer } from './discourse.ts';
import type { Discourse } from './discourse.ts';
import type { HeldOffice } from './link-roles.ts';
import { homeState, noteGovernments } from './governments.ts';
import { nounPhrases } from './noun-phrases.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { readParties, statesBeside } from './parties.ts';
import type { Linking, Piece } from './pieces.ts';
import { tieAhead } from './office-ahead.ts';
import { resolvePronoun } from './pronouns.ts';
import { resolveMany } from './resolve-many.ts';
import { resolveOne } from './resolve-one.ts';
import { findMeetingRow, findRows } from './rows.ts';
import type { Row } from './rows.ts';
import { isCapital, isOf } from './scan.ts';
import type { Scan } from './scan.ts';

/** A sentence with its names linked and its offices read. */
export interface LinkedSentence {
  readonly pieces: readonly Piece[];
  readonly held: readonly HeldOffice[];
}

/** Something in a sentence that has to be resolved when its turn comes. */
interface Step {
  readonly at: number;
  readonly run: () => void;
}

/** Pronouns, descriptions and offices without names, resolved against what was named before. */
export function readReferences(
  linking: Linking,
  sentences: readonly LinkedSentence[],
): readonly Mention[] {
  const discourse: Discourse = {
    linking,
    references: [],
    lastOf: new Map(),
    firstOf: new Map(),
    ahead: [],
    joined: new Map(),
    governments: [],
    home: homeState(sentences.map(({ pieces }) => pieces)),
    sentence: 0,
    opening: -1,
  };
  const mentions: Mention[] = [];
  sentences.forEach((sentence, index) => {
    discourse.sentence = index;
    noteGovernments(discourse.governments, sentence.pieces, index);
    const steps = [
      ...nameSteps(discourse, sentence),
      ...officeSteps(discourse, sentence, mentions),
      ...wordSteps(discourse, sentence, mentions),
    ];
    const ordered = steps.length > 1 ? steps.toSorted((a, b) => a.at - b.at) : steps;
    for (const step of ordered) step.run();
  });
  return discourse.joined.size === 0
    ? mentions
    : mentions.map((mention) => joinMention(discourse, mention));
}

/** The mention with the people who were named later for offices without a name. */
function joinMention({ joined }: Discourse, mention: Mention): Mention {
  const entities = mention.entities.map((entity) => joined.get(entity) ?? entity);
  const isJoined = mention.entities.some((entity) => joined.has(entity));
  return isJoined ? { ...mention, kind: 'person', entities } : mention;
}

function nameSteps(discourse: Discourse, { pieces, held }: LinkedSentence): readonly Step[] {
  const phrases = nounPhrases(discourse.linking, pieces, held);
  const rows = new Map([
    ...findMeetingRow(discourse.linking, phrases),
    ...findRows(discourse.linking, phrases),
  ]);
  return phrases.map((phrase) => ({
    at: phrase.from,
    run: () => nameStep(discourse, phrase, rows),
  }));
}

function nameStep(
  discourse: Discourse,
  phrase: NounPhrase,
  rows: ReadonlyMap<NounPhrase, Row>,
): void {
  tieAhead(discourse, phrase);
  refer(discourse, phrase, phrase.entities);
  const row = rows.get(phrase);
  if (row) refer(discourse, row, row.entities);
}

function officeSteps(
  discourse: Discourse,
  { held }: LinkedSentence,
  mentions: Mention[],
): readonly Step[] {
  return held
    .filter(
      ({ use, holders }) => holders.rule === null && !isAdjective(discourse.linking.scan, use),
    )
    .map(({ use }) => ({
      at: use.from,
      run: () => {
        const description = ofParties(discourse, readDescription(discourse.linking.scan, use));
        const entities = use.office.isPlural
          ? resolveMany(discourse, description)
          : resolveOne(discourse, description);
        if (entities !== null) settle(discourse, mentions, description, entities, 'description');
      },
    }));
}

/** "the foreign ministers of the two countries": the office with the states that are meant. */
function ofParties(discourse: Discourse, description: Description): Description {
  const { use } = description;
  const parties =
    use.office.isPlural && use.of.length === 0 ? statesBeside(discourse, use.from, use.to) : null;
  if (parties === null || parties.entities.length < 2) return description;
  const { drafts } = discourse.linking.registry;
  const of = parties.entities.flatMap((entity) => drafts[entity]?.name ?? []);
  const from = Math.min(description.from, parties.from);
  return { ...description, from, to: Math.max(description.to, parties.to), use: { ...use, of } };
}

function wordSteps(
  discourse: Discourse,
  { pieces }: LinkedSentence,
  mentions: Mention[],
): readonly Step[] {
  const { scan } = discourse.linking;
  const { from, to } = scan.sentences[discourse.sentence] ?? { from: 0, to: 0 };
  const steps: Step[] = [];
  for (let i = from; i < to; i += 1) {
    if (isOf(scan, i, PRONOUN) && !isInPiece(pieces, i) && !isCourtesy(scan, i))
      steps.push({ at: i, run: () => pronounStep(discourse, mentions, i) });
    if (isOf(scan, i, BODY_NOUN) && !isInPiece(pieces, i))
      steps.push({ at: i, run: () => bodyStep(discourse, mentions, i) });
    if (isOf(scan, i, PARTY)) steps.push({ at: i, run: () => partyStep(discourse, mentions, i) });
    if (isOf(scan, i, CROWD) && !isInPiece(pieces, i))
      steps.push({ at: i, run: () => crowdStep(discourse, mentions, i, pieces) });
  }
  return steps;
}

/** "Her Majesty": a title, and nobody who was named before. */
function isCourtesy(scan: Scan, i: number): boolean {
  return isOf(scan, i + 1, HONORIFIC) && isCapital(scan, i + 1);
}

/** "He" in "He Lifeng" is a name. */
function isInPiece(pieces: readonly Piece[], i: number): boolean {
  return pieces.some(({ atom, entities }) => entities.length > 0 && atom.from <= i && i < atom.to);
}

function pronounStep(discourse: Discourse, mentions: Mention[], i: number): void {
  settle(discourse, mentions, { from: i, to: i + 1 }, resolvePronoun(discourse, i), 'pronoun');
}

function bodyStep(discourse: Discourse, mentions: Mention[], i: number): void {
  const body = readBodyNoun(discourse, i);
  if (!body) return;
  settle(discourse, mentions, body, body.entities, 'description');
  const last = mentions.pop();
  if (last) mentions.push({ ...last, standsForGovernment: last.kind === 'country' });
}

/** Whom no rule before has found. */
function crowdStep(
  discourse: Discourse,
  mentions: Mention[],
  i: number,
  pieces: readonly Piece[],
): void {
  const at = discourse.linking.scan.tokens.starts[i] ?? 0;
  if (mentions.slice(-2).some(({ start, end }) => start <= at && at < end)) return;
  const crowd = readCrowd(discourse, i, pieces);
  if (crowd) settle(discourse, mentions, crowd, crowd.entities, 'description');
}

function partyStep(discourse: Discourse, mentions: Mention[], i: number): void {
  const parties = readParties(discourse, i);
  if (parties) settle(discourse, mentions, parties, parties.entities, 'description');
}

/** Writes the mention down and takes note of whom it speaks of. */
function settle(
  discourse: Discourse,
  mentions: Mention[],
  range: TokenRange,
  entities: readonly number[],
  form: 'pronoun' | 'description',
): void {
  const { linking } = discourse;
  refer(discourse, range, entities);
  const kind: EntityKind = linking.registry.drafts[entities[0] ?? -1]?.kind ?? 'person';
  const { starts, ends } = linking.scan.tokens;
  mentions.push({
    start: starts[range.from] ?? 0,
    end: ends[range.to - 1] ?? 0,
    kind,
    form,
    entities,
    standsForGovernment: false,
    rule: form === 'pronoun' ? 'names/pronoun' : 'names/description',
  });
}
