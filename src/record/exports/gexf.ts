import { formatIsoDay } from '../../model/calendar.ts';
import type { ParleyEvent } from '../../model/record.ts';
import { isCalledOff, isPlanned } from '../event-state.ts';
import { titleEvent } from '../words/title-event.ts';
import { citationsOfEvent, citedIn } from './cited.ts';
import { exportedActors } from './export-input.ts';
import type { ExportInput } from './export-input.ts';
import { daysOf, findTies } from './ties.ts';
import type { Tie } from './ties.ts';
import { element } from './xml.ts';

/**
 * `meetings`: a node for each event with an edge to everyone who took part, as the picture has it;
 * `ties`: an edge for each two actors who share an event, as most network measures want it.
 */
export type NetworkForm = 'meetings' | 'ties';

type AttributeType = 'string' | 'integer' | 'boolean';
type Values = Readonly<Record<string, string | number | boolean | null>>;

/** An attribute keeps its name as its id, so that every reader shows the name. */
const NODE_ATTRIBUTES: Readonly<Record<string, AttributeType>> = {
  type: 'string',
  kind: 'string',
  side: 'string',
  status: 'string',
  date_edtf: 'string',
  cameo: 'string',
  events: 'integer',
  cited_document: 'string',
  cited_before: 'string',
  cited_words: 'string',
  cited_after: 'string',
};

const EDGE_ATTRIBUTES: Readonly<Record<string, AttributeType>> = {
  role: 'string',
  events: 'string',
  held: 'integer',
  calls: 'integer',
  planned: 'integer',
  called_off: 'integer',
  not_known_together: 'integer',
  first: 'string',
  last: 'string',
  cameo: 'string',
  cited_document: 'string',
  cited_before: 'string',
  cited_words: 'string',
  cited_after: 'string',
};

/** The network of what is shown as GEXF 1.3, placed as in the picture. */
export function writeGexf(input: ExportInput, form: NetworkForm): string {
  const { corpus } = input.index.record;
  const isTies = form === 'ties';
  const ties = findTies(input.shown.events);
  const nodes = [
    ...actorNodes(input),
    ...(isTies ? [] : input.shown.events.map((event) => meetingNode(input, event))),
  ];
  const edges = isTies ? ties.map((tie) => tieEdge(input, tie)) : spokeEdges(input);
  const head = { mode: 'static', defaultedgetype: 'undirected', timeformat: 'date' };
  const graph = element('graph', head, [
    declare('node', NODE_ATTRIBUTES),
    declare('edge', EDGE_ATTRIBUTES),
    element('nodes', {}, nodes),
    element('edges', {}, edges),
  ]);
  const namespaces = {
    xmlns: 'http://gexf.net/1.3',
    'xmlns:viz': 'http://gexf.net/1.3/viz',
    version: '1.3',
  };
  const meta = element('meta', { lastmodifieddate: input.about.made.slice(0, 10) }, [
    '<creator>Parley</creator>',
    `<description>${textOf(`${corpus.title}: ${input.about.shown}`)}</description>`,
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('gexf', namespaces, [meta, graph])}\n`;
}

function textOf(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function declare(owner: 'node' | 'edge', types: Readonly<Record<string, AttributeType>>): string {
  const lines = Object.entries(types).map(([id, type]) =>
    element('attribute', { id, title: id, type }),
  );
  return element('attributes', { class: owner }, lines);
}

/** Only what is known; `attvalue` has no way to say "unknown". */
function attributeValues(values: Values): string {
  const known = Object.entries(values).filter(([, value]) => value !== null && value !== '');
  const lines = known.map(([key, value]) =>
    element('attvalue', { for: key, value: String(value) }),
  );
  return lines.length === 0 ? '<attvalues/>' : element('attvalues', {}, lines);
}

function actorNodes(input: ExportInput): readonly string[] {
  const { index, shown } = input;
  const places = new Map(index.record.network.nodes.map((node) => [node.actor, node]));
  return exportedActors(input).map((actor) => {
    const events = shown.events.filter(({ participants }) =>
      participants.some((participant) => participant.actor === actor.id),
    );
    const values = {
      type: 'actor',
      kind: actor.kind,
      side: actor.side && (index.sidesById.get(actor.side)?.name ?? actor.side),
      events: events.length,
      ...citedValues(input, actor.firstMentions[0]),
    };
    const parts = [attributeValues(values), placeOf(places.get(actor.id))];
    return element('node', { id: actor.id, label: actor.name }, parts);
  });
}

function meetingNode(input: ExportInput, event: ParleyEvent): string {
  const place = input.index.record.network.junctions.find((one) => one.event === event.id);
  const values = {
    type: 'meeting',
    kind: event.kind,
    status: event.status,
    date_edtf: event.date?.value.edtf ?? null,
    cameo: event.cameo,
    ...citedValues(input, citationsOfEvent(input, event)[0]),
  };
  const label = titleEvent(event, input.index, 'card');
  const parts = [attributeValues(values), placeOf(place)];
  return element('node', { id: meetingId(event), label, ...spell([event]) }, parts);
}

/** An event's id could be an actor's. */
function meetingId({ id }: ParleyEvent): string {
  return `event:${id}`;
}

function spokeEdges({ shown }: ExportInput): readonly string[] {
  return shown.events.flatMap((event) =>
    event.participants.map(({ actor, role }) => {
      const ends = { source: actor, target: meetingId(event) };
      const id = `${actor} ${meetingId(event)}`;
      const values = attributeValues({ role, cameo: event.cameo });
      return element('edge', { id, ...ends, weight: 1, ...spell([event]) }, [values]);
    }),
  );
}

/** The weight is the number of shown events with both, whatever became of them. */
function tieEdge(input: ExportInput, { actors: [source, target], events }: Tie): string {
  const count = (isOne: (event: ParleyEvent) => boolean): number => events.filter(isOne).length;
  const days = daysOf(events);
  const [first] = events;
  const values = {
    events: events.map(({ id }) => id).join(' '),
    held: count(({ status }) => status === 'held'),
    calls: count(({ kind }) => kind === 'call'),
    planned: count(({ status }) => isPlanned(status)),
    called_off: count(({ status }) => isCalledOff(status)),
    not_known_together: count(({ together }) => together === 'unknown'),
    first: days && formatIsoDay(days.first),
    last: days && formatIsoDay(days.last),
    cameo: [...new Set(events.map(({ cameo }) => cameo).filter(Boolean))].join(' '),
    ...citedValues(input, first && citationsOfEvent(input, first)[0]),
  };
  const ends = { id: `${source} ${target}`, source, target };
  return element('edge', { ...ends, weight: events.length, ...spell(events) }, [
    attributeValues(values),
  ]);
}

/** `start` and `end` of a node or edge, for readers that show time. */
function spell(events: readonly ParleyEvent[]): Readonly<Record<string, string | null>> {
  const days = daysOf(events);
  return { start: days && formatIsoDay(days.first), end: days && formatIsoDay(days.last) };
}

function placeOf(place: { readonly x: number; readonly y: number } | undefined): string {
  // readers of GEXF have y upwards
  return place ? element('viz:position', { x: place.x, y: -place.y, z: 0 }) : '';
}

function citedValues(
  input: ExportInput,
  citation: Parameters<typeof citedIn>[1] | undefined,
): Values {
  if (!citation) return {};
  const { document, before, words, after } = citedIn(input, citation);
  return {
    cited_document: document,
    cited_before: before,
    cited_words: words,
    cited_after: after,
  };
}
