import { posix } from 'node:path';

import { listImports } from './imports.ts';
import type { SourceFile } from './source-files.ts';

/** Room name to floor. */
export type RoomTable = ReadonlyMap<string, number>;

/** Reads the rows "| floor | `room/` | ... |" of the table in src/README.md. */
export function parseRoomTable(markdown: string): RoomTable {
  const rows = markdown.matchAll(/^\| *(\d+) *\| *`([a-z]+)\/` *\|/gm);
  return new Map(Array.from(rows, ([, floor, room]) => [String(room), Number(floor)]));
}

export interface RoomReport {
  /** How many imports between two rooms were seen. */
  readonly edges: number;
  /** One line for each import that goes up, sideways or out of `src/`. */
  readonly wrong: readonly string[];
}

/** Holds the relative imports of files under `src/` against the table. */
export function checkRooms(files: readonly SourceFile[], rooms: RoomTable): RoomReport {
  const wrong: string[] = [];
  let edges = 0;
  for (const file of files) {
    for (const specifier of listImports(file).filter((name) => name.startsWith('.'))) {
      const target = posix.join(posix.dirname(file.path), specifier);
      if (roomOf(file.path) === roomOf(target)) continue;
      edges += 1;
      const fault = findFault(file.path, target, rooms);
      if (fault !== null) wrong.push(`${file.path} imports ${target}: ${fault}`);
    }
  }
  return { edges, wrong };
}

function findFault(from: string, to: string, rooms: RoomTable): string | null {
  const floor = rooms.get(roomOf(from) ?? '');
  const below = rooms.get(roomOf(to) ?? '');
  if (floor === undefined) return 'the file stands in no room';
  if (below === undefined) return 'the import leads to no room';
  return below < floor ? null : `floor ${floor} may not import from floor ${below}`;
}

/** The folder right under `src/`; null for what lies elsewhere. */
function roomOf(path: string): string | null {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
}
