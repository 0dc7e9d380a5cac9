import { createHash } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { answerBuild, type ReadingMemory } from '../../../../src/library/answer-build.ts';
import { formsFor } from '../../../../src/library/correct/correction-forms.ts';
import type { CorrectionForm } from '../../../../src/library/correct/form-types.ts';
import { withCorrections } from '../../../../src/library/correct/save-corrections.ts';
import { followIds } from '../../../../src/library/follow-ids.ts';
import type { CorpusFiles } from '../../../../src/library/kept.ts';
import { decodeRecord } from '../../../../src/model/format/decode-record.ts';
import { parseManifest } from '../../../../src/model/format/parse-file.ts';
import type { ParleyRecord } from '../../../../src/model/record.ts';
import { indexRecord } from '../../../../src/store/record-index.ts';
import type { CorrectionTarget } from '../../../../src/ui/correction-slot.ts';
import { readFolder } from '../../../support/shipped-corpus.ts';

const HARBOUR: CorpusFiles = readFolder('tests/fixtures/harbour-accord');
const memory: ReadingMemory = new Map();

async function hash(text: string): Promise<string> {
  return createHash('sha256').update(text).digest('hex');
}

async function build(files: CorpusFiles): Promise<{ record: ParleyRecord; leftOut: string[] }> {
  const tools = { hash, memory, onProgress: () => undefined };
  const answer = await answerBuild({ type: 'parley-build', files: [...files] }, tools);
  if (answer.type === 'parley-refused') throw new Error(answer.faults.join('\n'));
  const built = new Map(answer.files);
  const manifest = parseManifest(built.get('manifest.json') ?? '', 'manifest.json');
  const record = await decodeRecord(manifest, async (name) => built.get(name) ?? '');
  return { record, leftOut: [...answer.leftOut] };
}

/** Fills a form in with its first choices, and something fitting where nothing stands. */
function fillIn({ fields }: CorrectionForm): Record<string, string> {
  return Object.fromEntries(
    fields.map(({ key, kind, first, choices }) => {
      const plain = kind === 'date' ? '2024-03-11' : 'Somebody New';
      return [key, first || choices?.[0]?.[0] || (choices ? '' : plain)];
    }),
  );
}

function correct(files: CorpusFiles, form: CorrectionForm, values = fillIn(form)): CorpusFiles {
  return withCorrections(files, { made: form.make(values), why: 'Seen: "so".', was: form.was });
}

const { record: RECORD } = await build(HARBOUR);
const INDEX = indexRecord(RECORD);
const TARGETS: readonly CorrectionTarget[] = [
  ...RECORD.events.slice(0, 3).map(({ id }) => ({ type: 'event', event: id }) as const),
  ...RECORD.actors
    .filter(({ firstMentions }) => firstMentions.length > 0)
    .slice(0, 3)
    .map(({ id }) => ({ type: 'actor', actor: id }) as const),
  ...RECORD.statements.slice(0, 2).map(({ id }) => ({ type: 'statement', statement: id }) as const),
];

function formOf(target: CorrectionTarget, key: string): CorrectionForm {
  const form = formsFor(target, INDEX).find((one) => one.key === key);
  if (!form) throw new Error(`no form ${key}`);
  return form;
}

describe('formsFor', () => {
  it.each(TARGETS)('makes only corrections that the command line takes: $type', async (target) => {
    const forms = formsFor(target, INDEX);
    expect(forms.length).toBeGreaterThan(1);
    for (const form of forms) {
      const { leftOut } = await build(correct(HARBOUR, form));
      const made = form.make(fillIn(form)).length;
      expect([form.key, made > 0, leftOut]).toEqual([form.key, true, []]);
    }
  });

  it('moves an event to another day, and what was open stays open', async () => {
    const event = RECORD.events.find(({ date }) => date !== null);
    if (!event) throw new Error('no dated event');
    const step = { type: 'event', event: event.id } as const;
    const dated = correct(HARBOUR, formOf(step, 'date'), { date: '2023-01-02' });
    const { record } = await build(dated);
    const [now] = followIds([step], INDEX, record);
    const moved = record.events.find(({ id }) => now?.type === 'event' && id === now.event);
    expect(moved?.date?.value).toMatchObject({ edtf: '2023-01-02', basis: 'corrected' });
  });

  it('renames an actor, and what was open stays open', async () => {
    const actor = RECORD.actors.find(({ firstMentions }) => firstMentions.length > 1);
    if (!actor) throw new Error('no actor');
    const step = { type: 'actor', actor: actor.id } as const;
    const { record } = await build(correct(HARBOUR, formOf(step, 'rename'), { name: 'Zed Zero' }));
    const [now] = followIds([step], INDEX, record);
    const renamed = record.actors.find(({ id }) => now?.type === 'actor' && id === now.actor);
    expect(renamed?.name).toBe('Zed Zero');
  });

  it('makes an event of words, and leaves out a stretch', async () => {
    const [first] = RECORD.statements[0]?.parts ?? [];
    if (!first) throw new Error('no words');
    const words = { ...first, start: first.start + 1, words: first.words.slice(1) };
    for (const form of formsFor({ type: 'words', words }, INDEX)) {
      const { leftOut } = await build(correct(HARBOUR, form));
      expect([form.key, leftOut]).toEqual([form.key, []]);
    }
  });

  it('says so where a statement stands already', async () => {
    const [words] = RECORD.statements[0]?.parts ?? [];
    if (!words) throw new Error('no words');
    const form = formsFor({ type: 'words', words }, INDEX).find(({ key }) => key === 'statement');
    const { leftOut } = await build(form ? correct(HARBOUR, form) : HARBOUR);
    expect(leftOut.join()).toContain('a statement begins at these words already');
  });

  it('drops an event that several articles tell, in all of them', async () => {
    const event = RECORD.events.find(({ reports }) => reports.length > 1);
    if (!event) throw new Error('no event of several reports');
    const target = { type: 'event', event: event.id } as const;
    const { record } = await build(correct(HARBOUR, formOf(target, 'drop')));
    expect(followIds([target], INDEX, record)).toEqual([]);
  });
});
