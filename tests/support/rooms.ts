import { posix } from 'node:path';

import { listImports } from './imports.ts';
import type { SourceFile } from './source-files.ts';

/** Room name to floor. */
export type RoomTable = ReadonlyMap<string, number>;

/** Reads the rows "| floor | `room/` | ... |" of a table in a README. */
export function parseRoomTable(markdown: string): RoomTable {
  const rows = markdown.matchAll(/^\| *(\d+) *\| *`([a-z]+)\/` *\|/gm);
  return new Map(Array.from(rows, ([, floor, room]) => [String(room), Number(floor)]));
}

export interface RoomReport {
  /** How many imports between two rooms were seen. */
  readonly edges: number;
  /** One line for each import that goes up, sideways or, of the house as a whole, out of `src/`. */
  readonly wrong: readonly string[];
}

/** Holds the relative imports of files under `src/` against the table. */
export function checkRooms(files: readonly SourceFile[], rooms: RoomTable): RoomReport {
  return checkFloors(files, rooms, 'src');
}

/** The same inside one room: what it imports from outside itself is not looked at. */
export function checkRoomsInside(
  house: string,
  files: readonly SourceFile[],
  rooms: RoomTable,
): RoomReport {
  const inside = files.filter(({ path }) => roomOf(path, house) !== null);
  return checkFloors(inside, rooms, house);
}

function checkFloors(files: readonly SourceFile[], rooms: RoomTable, house: string): RoomReport {
  const wrong: string[] = [];
  let edges = 0;
  for (const file of files) {
    for (const target of targetsOf(file)) {
      if (roomOf(file.path, house) === roomOf(target, house)) continue;
      if (house !== 'src' && !target.startsWith(`${house}/`)) continue;
      edges += 1;
      const fault = findFault(roomOf(file.path, house), roomOf(target, house), rooms);
      if (fault !== null) wrong.push(`${file.path} imports ${target}: ${fault}`);
    }
  }
  return { edges, wrong };
}

function targetsOf(file: SourceFile): readonly string[] {
  const relative = listImports(file).filter((name) => name.startsWith('.'));
  return relative.map((name) => posix.join(posix.dirname(file.path), name));
}

function findFault(from: string | null, to: string | null, rooms: RoomTable): string | null {
  const floor = rooms.get(from ?? '');
  const below = rooms.get(to ?? '');
  if (floor === undefined) return 'the file stands in no room';
  if (below === undefined) return 'the import leads to no room';
  return below < floor ? null : `floor ${floor} may not import from floor ${below}`;
}

/** The folder of `path` right under the house; null for what lies in none. */
function roomOf(path: string, house: string): string | null {
  if (!path.startsWith(`${house}/`)) return null;
  const [room, ...rest] = path.slice(house.length + 1).split('/');
  return rest.length > 0 ? (room ?? null) : null;
}
