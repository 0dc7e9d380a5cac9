import { createHash } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { answerBuild } from '../../../src/library/answer-build.ts';
import type { BuildProgress } from '../../../src/library/messages.ts';
import { corpusFiles } from '../../support/corpus-files.ts';
import { readFolder } from '../../support/shipped-corpus.ts';

const HARBOUR = readFolder('tests/fixtures/harbour-accord');

function setup() {
  const told: BuildProgress[] = [];
  const tools = {
    hash: async (text: string) => createHash('sha256').update(text).digest('hex'),
    memory: new Map(),
    onProgress: (progress: BuildProgress) => told.push(progress),
  };
  const build = (files: ReadonlyMap<string, Uint8Array>) =>
    answerBuild({ type: 'parley-build', files: [...files] }, tools);
  return { build, told, memory: tools.memory };
}

describe('answerBuild', () => {
  it('gives the same files from memory as from reading, and counts', async () => {
    const { build, told, memory } = setup();
    const first = await build(HARBOUR);
    const readings = [...memory.values()];
    expect(told.map(({ read, of }) => `${read}/${of}`)).toEqual(['1/4', '2/4', '3/4', '4/4']);
    expect(await build(HARBOUR)).toEqual(first);
    expect([...memory.values()].every((reading, i) => reading === readings[i])).toBe(true);
  });

  it('lists corrections that do not apply and builds the rest', async () => {
    const { build } = setup();
    const correction =
      '- document: licences-lapse\n  words: no such words\n  event-drop: true\n  why: x\n';
    const files = corpusFiles({ 'corrections.yaml': correction });
    const answer = await build(new Map([...HARBOUR, ...files]));
    expect(answer).toMatchObject({ type: 'parley-built' });
    expect(answer.type === 'parley-built' && answer.leftOut.join()).toMatch(/corrections.yaml:2/);
  });

  it('refuses a corpus.yaml that is wrong', async () => {
    const answer = await setup().build(corpusFiles({ 'corpus.yaml': 'id: A b\ntitle: T\n' }));
    expect(answer).toMatchObject({ type: 'parley-refused' });
  });
});
