import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { checkRooms, checkRoomsInside, parseRoomTable } from '../support/rooms.ts';
import { readSourceFiles } from '../support/source-files.ts';

const rooms = parseRoomTable(readFileSync('src/README.md', 'utf8'));

const WORLD = new Map([
  ['cellar', 0],
  ['hall', 1],
  ['tower', 1],
]);

test('imports that go down are counted and pass', () => {
  const files = [
    { path: 'src/hall/a.ts', text: `import { x } from '../cellar/x.ts';` },
    { path: 'src/hall/b.ts', text: `import './a.ts';\nimport 'react';` },
  ];
  expect(checkRooms(files, WORLD)).toEqual({ edges: 1, wrong: [] });
});

test.each([
  ['up', 'src/cellar/a.ts', `import { x } from '../hall/x.ts';`],
  ['up, a type', 'src/cellar/a.ts', `import type { X } from '../hall/x.ts';`],
  ['up, passed on', 'src/cellar/a.ts', `export * from '../hall/x.ts';`],
  ['up, when needed', 'src/cellar/a.ts', `const x = import('../hall/x.ts');`],
  ['up, as an address', 'src/cellar/deep/a.ts', `import url from '../../hall/x.ts?worker&url';`],
  ['sideways', 'src/hall/a.tsx', `import { x } from '../tower/x.ts';`],
  ['out of src', 'src/hall/a.ts', `import { x } from '../../tests/x.ts';`],
  ['to an unknown room', 'src/hall/a.ts', `import { x } from '../shed/x.ts';`],
  ['from an unknown room', 'src/shed/a.ts', `import { x } from '../cellar/x.ts';`],
])('an import that goes %s is found', (_direction, path, text) => {
  expect(checkRooms([{ path, text }], WORLD).wrong).toHaveLength(1);
});

test('a file that cannot be parsed is not passed over', () => {
  expect(() => checkRooms([{ path: 'src/hall/a.ts', text: 'import {' }], WORLD)).toThrow(
    'src/hall/a.ts',
  );
});

test('every room imports only from lower floors', () => {
  const { edges, wrong } = checkRooms(readSourceFiles('src'), rooms);
  expect(wrong).toEqual([]);
  expect(edges, 'a checker that sees nothing must not pass').toBeGreaterThan(20);
});

test('the rooms inside events import only from lower floors too', () => {
  const house = 'src/reading/events';
  const floors = parseRoomTable(readFileSync(`${house}/README.md`, 'utf8'));
  const { edges, wrong } = checkRoomsInside(house, readSourceFiles(house), floors);
  expect(wrong).toEqual([]);
  expect(edges, 'a checker that sees nothing must not pass').toBeGreaterThan(20);
});

test('inside a room an import that goes up is found, one that leaves it is not looked at', () => {
  const files = [
    { path: 'src/yard/cellar/a.ts', text: `import { x } from '../hall/x.ts';` },
    { path: 'src/yard/hall/a.ts', text: `import { x } from '../../../else/x.ts';` },
    { path: 'src/yard/door.ts', text: `import { x } from './shed/x.ts';` },
  ];
  expect(checkRoomsInside('src/yard', files, WORLD)).toEqual({
    edges: 1,
    wrong: [expect.stringContaining('floor 0 may not import from floor 1')],
  });
});

test('the table and the folders name the same rooms', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(folders.map((folder) => folder.name).toSorted()).toEqual([...rooms.keys()].toSorted());
});

test.each([...rooms.keys()])('%s/ has a README', (room) => {
  expect(existsSync(`src/${room}/README.md`)).toBe(true);
});
