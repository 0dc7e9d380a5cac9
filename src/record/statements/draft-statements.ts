import { asId } from '../../model/ids.ts';
import type { ActorId, DocumentId, StatementId } from '../../model/ids.ts';
import type { Attribution, Quotation, Reading } from '../../model/reading.ts';
import { rangesOverlap } from '../../model/span.ts';
import type { Citation, TextRange } from '../../model/span.ts';
import type { Statement, StatementSpeaker } from '../../model/record.ts';
import { cite } from '../cite.ts';
import type { Sources } from '../cite.ts';

/** A statement whose speaker is known, before its event, date and variants are. */
export type DraftStatement = Omit<Statement, 'event' | 'date' | 'variants'>;

type ActorOf = (document: DocumentId, entity: number) => ActorId | null;

/** The statements of one reading with ids, citations and actors in place of indices and ranges. */
export function draftStatements(
  reading: Reading,
  actorOf: ActorOf,
  sources: Sources,
): readonly DraftStatement[] {
  const at = (range: TextRange): Citation => cite(sources, reading.document, range);
  const speaker = ({ entities, ...range }: Attribution): StatementSpeaker => {
    const [entity] = entities;
    const actor = entity === undefined ? null : actorOf(reading.document, entity);
    return { actor, citation: at(range) };
  };
  const ids = statementIds(reading);
  return reading.quotations.flatMap((quotation, index): readonly DraftStatement[] => {
    const id = ids[index];
    if (id === undefined || quotation.parts.length === 0) return [];
    return [
      {
        id,
        document: reading.document,
        parts: quotation.parts.map(at),
        directness: quotation.directness,
        speaker: quotation.speaker && speaker(quotation.speaker),
        ...alsoBy(quotation.speaker, (entity) => actorOf(reading.document, entity)),
        cue: quotation.cue && isStretch(quotation.cue) ? at(quotation.cue) : null,
        chain: quotation.chain.map(speaker),
        medium: quotation.medium,
        edits: quotation.edits,
        about: actorsNamedIn(reading, quotation, actorOf),
        rule: quotation.rule,
      },
    ];
  });
}

/** The further actors of a joint statement, each once; nothing for one speaker. */
function alsoBy(
  speaker: Attribution | null,
  actorOf: (entity: number) => ActorId | null,
): { readonly alsoBy?: readonly ActorId[] } {
  const actors = (speaker?.entities ?? []).map(actorOf);
  const others = new Set(actors.slice(1).filter((actor) => actor !== null && actor !== actors[0]));
  return others.size === 0 ? {} : { alsoBy: [...others].flatMap((actor) => actor ?? []) };
}

/** Document and start of the first words; a further statement of the same words adds its number. */
function statementIds({ document, quotations }: Reading): readonly StatementId[] {
  const seen = new Map<number, number>();
  return quotations.map(({ parts }) => {
    const start = parts[0]?.start ?? 0;
    const count = (seen.get(start) ?? 0) + 1;
    seen.set(start, count);
    const id = statementId(document, start);
    return count === 1 ? id : asId(`${id}.${count}`);
  });
}

function isStretch({ start, end }: TextRange): boolean {
  return start < end;
}

/** `two-days-at-port-anselm@841` */
export function statementId(document: DocumentId, start: number): StatementId {
  return asId(`${document}@${start}`);
}

/** Actors mentioned inside the words, the speaker left out, each once. */
function actorsNamedIn(
  reading: Reading,
  { parts, speaker }: Quotation,
  actorOf: ActorOf,
): readonly ActorId[] {
  const found = new Set<ActorId>();
  for (const mention of reading.mentions) {
    if (!parts.some((part) => rangesOverlap(part, mention))) continue;
    for (const entity of mention.entities) {
      const actor = actorOf(reading.document, entity);
      if (actor !== null && !speaker?.entities.includes(entity)) found.add(actor);
    }
  }
  return [...found];
}
