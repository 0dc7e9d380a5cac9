import type { Correction } from '../../model/corrections.ts';
import type { Entity, Reading } from '../../model/reading.ts';
import { rangesOverlap } from '../../model/span.ts';
import type { TextRange } from '../../model/span.ts';
import type { CorrectionLog } from './correction-log.ts';
import { ofType } from './correction-log.ts';

const REMEDY = 'Point at the words of a name as the article prints it';

/**
 * Gives mentions that a person took out of an actor to another, by name: in each reading the other
 * becomes an entity of its own, and whoever was named by those words is the other now.
 */
export function splitActors(
  readings: readonly Reading[],
  corrections: readonly Correction[],
  log: CorrectionLog,
): readonly Reading[] {
  const splits = ofType(corrections, 'actor-split');
  return readings.map((reading) =>
    splits
      .filter(({ at }) => at.document === reading.document)
      .reduce((patched, split) => splitActor(patched, split, log), reading),
  );
}

function splitActor(
  reading: Reading,
  correction: Correction & { readonly action: { readonly name: string } },
  log: CorrectionLog,
): Reading {
  const { at, action } = correction;
  const mention = reading.mentions.find((one) => rangesOverlap(one, at) && one.entities.length > 0);
  const from = mention?.entities[0];
  if (!mention || from === undefined) {
    log.refuse(correction, 'nobody is mentioned at these words', REMEDY);
    return reading;
  }
  const known = reading.entities.findIndex(({ name }) => name === action.name);
  const to = known >= 0 ? known : reading.entities.length;
  const added: Entity = { kind: mention.kind, name: action.name, roles: [] };
  const isMoved = (range: TextRange): boolean => rangesOverlap(range, mention);
  const move = (entity: number): number => (entity === from ? to : entity);
  log.apply(correction, action.name);
  return {
    ...reading,
    entities: known >= 0 ? reading.entities : [...reading.entities, added],
    mentions: reading.mentions.map((one) =>
      one === mention ? Object.assign({}, one, { entities: one.entities.map(move) }) : one,
    ),
    quotations: reading.quotations.map((one) => {
      const { speaker } = one;
      if (!speaker || !isMoved(speaker)) return one;
      return Object.assign({}, one, {
        speaker: { ...speaker, entities: speaker.entities.map(move) },
      });
    }),
    reports: reading.reports.map((one) =>
      Object.assign({}, one, {
        participants: one.participants.map((participant) =>
          isMoved(participant.range)
            ? Object.assign({}, participant, { entity: move(participant.entity) })
            : participant,
        ),
      }),
    ),
  };
}
