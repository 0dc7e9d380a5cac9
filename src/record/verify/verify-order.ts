import { compareStrings } from '../../model/order.ts';
import {
  compareDocuments,
  compareEvents,
  compareReports,
  compareStatements,
} from '../../model/record-order.ts';
import type { ParleyRecord } from '../../model/record.ts';

/** Lists that are not in the order they promise, or hold something twice. */
export function verifyOrder(record: ParleyRecord): readonly string[] {
  return [
    ...checkList('sides', record.sides, (a, b) => compareStrings(a.name, b.name)),
    ...checkList('documents', record.documents, compareDocuments),
    ...checkList('actors', record.actors, compareIds),
    ...checkList('places', record.places, compareIds),
    ...checkList('events', record.events, compareEvents),
    ...checkList('reports', record.reports, compareReports),
    ...checkList('statements', record.statements, compareStatements),
  ];
}

function compareIds(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareStrings(a.id, b.id);
}

function checkList<T extends { readonly id: string }>(
  name: string,
  list: readonly T[],
  compare: (a: T, b: T) => number,
): readonly string[] {
  const faults: string[] = [];
  for (const [at, item] of list.entries()) {
    const before = list[at - 1];
    if (before && compare(before, item) > 0) faults.push(`${name}: ${item.id} is out of order`);
  }
  if (new Set(list.map(({ id }) => id)).size < list.length) faults.push(`${name}: an id twice`);
  return faults;
}
