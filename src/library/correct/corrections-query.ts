import { queryOptions } from '@tanstack/react-query';

import type { RecordIndex } from '../../store/record-index.ts';
import type { CorrectionTarget } from '../../ui/correction-slot.ts';
import { recordOf } from '../kept-record.ts';
import { findCorpus } from '../shelf.ts';
import type { ListedCorrection } from './corrections-yaml.ts';
import { findCorrections } from './save-corrections.ts';

/** The corrections of a kept corpus. */
export interface KeptCorrections {
  /** False where only a record was brought: there is no folder to write corrections into. */
  readonly canCorrect: boolean;
  readonly listed: readonly ListedCorrection[];
  /** Why one does not apply, by its line in corrections.yaml. */
  readonly unfit: ReadonlyMap<number, string>;
}

/** The corrections of the kept corpus of that name; asked for anew when it is made anew. */
export function correctionsQuery(name: string) {
  return queryOptions({
    queryKey: ['corrections', name],
    queryFn: async (): Promise<KeptCorrections> => {
      const [corpus, listed, { leftOut }] = await Promise.all([
        findCorpus(name),
        findCorrections(name),
        recordOf(name),
      ]);
      return {
        canCorrect: corpus?.files.has('corpus.yaml') ?? false,
        listed,
        unfit: new Map(leftOut.flatMap(unfitOf)),
      };
    },
  });
}

function unfitOf(line: string): [number, string][] {
  const [, number, reason] = /^corrections\.yaml:(\d+): (.*)$/.exec(line) ?? [];
  return number === undefined || reason === undefined ? [] : [[Number(number), reason]];
}

/** Whether a correction was applied to what is shown. */
export function isAbout(
  { entry }: ListedCorrection,
  target: CorrectionTarget | null,
  { record, actorsById }: RecordIndex,
): boolean {
  if (target === null || !('type' in target)) return false;
  const actor = target.type === 'actor' ? actorsById.get(target.actor) : undefined;
  const names = new Set([actor?.name, ...(actor?.variants.map(({ text }) => text) ?? [])]);
  return record.corrections.some((applied) => {
    if (!(applied.action in entry) || entry['why'] !== applied.why) return false;
    if (target.type === 'event') return applied.target === target.event;
    if (target.type === 'statement') return applied.target === target.statement;
    return target.type === 'actor' && names.has(applied.target);
  });
}
