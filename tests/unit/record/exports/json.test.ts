import { expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../../../src/record/exports/export-formats.ts';
import { writeJson } from '../../../../src/record/exports/json.ts';
import { surroundingsOf } from '../../../../src/record/exports/surroundings.ts';
import { exportOf } from './small-export.ts';

interface Exported {
  readonly version: number;
  readonly shown: string;
  readonly events: readonly {
    readonly id: string;
    readonly participants: readonly string[];
    readonly citations: readonly { readonly document: string }[];
  }[];
}

it('everything shown in one JSON text, lists as lists, with every citation', () => {
  const content: Exported = JSON.parse(writeJson(exportOf()));
  expect(content).toMatchObject({ format: 'parley-export', version: 1, shown: 'all of it' });
  const vienna = content.events.find(({ id }) => id === 'meeting-2024-03-11-hofburg-house-vienna');
  expect(vienna?.participants).toEqual(['Ana Ruiz', 'Bo Lind', 'Cleo Marsh', 'Dan Okoro']);
  expect(new Set(vienna?.citations.map(({ document }) => document))).toEqual(
    new Set(['courier-vienna', 'geneva-notebook', 'lantern-preview']),
  );
});

it('every format has a name of its own and writes something for a record with nothing shown', () => {
  expect(new Set(EXPORT_FORMATS.map(({ id }) => id)).size).toBe(EXPORT_FORMATS.length);
  const empty = exportOf({ kinds: ['summit'] });
  for (const { write } of EXPORT_FORMATS) expect(write(empty)).toEqual(expect.any(String));
});

it('32 characters either side, whole ones', () => {
  const face = '\u{1F600}';
  const text = `${face.repeat(40)}words${face.repeat(40)}`;
  expect(surroundingsOf(text, { start: 80, end: 85 })).toEqual({
    before: face.repeat(32),
    after: face.repeat(32),
  });
  expect(surroundingsOf('a b c', { start: 2, end: 3 })).toEqual({ before: 'a ', after: ' c' });
});
