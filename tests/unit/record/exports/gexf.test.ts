import { UndirectedGraph } from 'graphology';
import { parse } from 'graphology-gexf/node';
import { describe, expect, it } from 'vitest';
import { writeGexf } from '../../../../src/record/exports/gexf.ts';
import { findTies } from '../../../../src/record/exports/ties.ts';
import { escapeXml } from '../../../../src/record/exports/xml.ts';
import { exportOf } from './small-export.ts';

describe('the network as GEXF, read by graphology', () => {
  const input = exportOf();

  it('has a node for each meeting and an edge to everyone who took part', () => {
    const graph = parse(UndirectedGraph, writeGexf(input, 'meetings'));
    const seats = input.shown.events.flatMap(({ participants }) => participants);
    expect(graph.size).toBe(seats.length);
    expect(graph.getNodeAttributes('event:meeting-2024-03-11-hofburg-house-vienna')).toMatchObject({
      label: 'Marsh hosts Ruiz and Lind',
      type: 'meeting',
      kind: 'meeting',
      status: 'held',
      date_edtf: '2024-03-11',
      cited_document: 'courier-vienna',
    });
    expect(graph.neighbors('event:meeting-2024-03-11-hofburg-house-vienna').toSorted()).toEqual([
      'ana-ruiz',
      'bo-lind',
      'cleo-marsh',
      'dan-okoro',
    ]);
  });

  it('has an edge for each two who share an event, weighted and dated', () => {
    const graph = parse(UndirectedGraph, writeGexf(input, 'ties'));
    expect(graph.size).toBe(findTies(input.shown.events).length);
    expect(graph.nodes().filter((node) => node.startsWith('event:'))).toEqual([]);
    expect(graph.getEdgeAttributes(graph.edge('ana-ruiz', 'bo-lind'))).toMatchObject({
      weight: 3,
      held: 3,
      calls: 1,
      planned: 0,
      first: '2024-02-01',
      last: '2024-03-11',
    });
  });

  it('stands where the picture has it', () => {
    const graph = parse(UndirectedGraph, writeGexf(input, 'meetings'));
    const [node] = input.index.record.network.nodes;
    expect(graph.getNodeAttributes(node?.actor)).toMatchObject({ x: node?.x, y: -(node?.y ?? 0) });
  });
});

it('keeps hosts and mediators tied to those who met separately, and not these to each other', () => {
  const { shown } = exportOf();
  const apart = shown.events.map((event) => ({ ...event, together: 'separately' as const }));
  const pairs = findTies(apart).map(({ actors }) => actors.join(' '));
  expect(pairs).toContain('ana-ruiz cleo-marsh');
  expect(pairs).not.toContain('ana-ruiz bo-lind');
});

it('leaves out of XML what has no place there', () => {
  expect(escapeXml('a<b & "c"\u0000\u0008\uD800\n\u{1F600}')).toBe(
    'a&lt;b &amp; &quot;c&quot;&#10;\u{1F600}',
  );
});
