import { asId } from '../../src/model/ids.ts';
import type { ActorId, DocumentId, PlaceId, SideId } from '../../src/model/ids.ts';
import { compareStrings } from '../../src/model/order.ts';
import type { Actor, ActorKind, Place, Side } from '../../src/model/record.ts';
import { slugOf } from '../../src/model/slug.ts';
import type { Citation } from '../../src/model/span.ts';
import { cite, GENEVA, PREVIEW, VIENNA } from './small-texts.ts';

export const RUIZ = asId<ActorId>('ana-ruiz');
export const LIND = asId<ActorId>('bo-lind');
export const MARSH = asId<ActorId>('cleo-marsh');
export const OKORO = asId<ActorId>('dan-okoro');
export const STONE = asId<ActorId>('eva-stone');
export const GRAY = asId<ActorId>('finn-gray');
export const MORENO = asId<ActorId>('gil-moreno');
export const BERG = asId<ActorId>('hana-berg');
export const OFFICIAL = asId<ActorId>('geneva-notebook-a-senior-sudrian-official');

export const VIENNA_HOUSE = asId<PlaceId>('hofburg-house-vienna');
export const VIENNA_CITY = asId<PlaceId>('vienna');
export const GENEVA_CITY = asId<PlaceId>('geneva');
export const OSLO = asId<PlaceId>('oslo');

export const SMALL_SIDES: readonly Side[] = [
  { id: asId('estmark'), name: 'Estmark', hue: 'blue' },
  { id: asId('norland'), name: 'Norland', hue: 'teal' },
  { id: asId('sudria'), name: 'Sudria', hue: 'ochre' },
];

export const SMALL_PLACES: readonly Place[] = [
  { id: GENEVA_CITY, venue: null, city: 'Geneva', country: null },
  { id: VIENNA_HOUSE, venue: 'Hofburg House', city: 'Vienna', country: null },
  { id: OSLO, venue: null, city: 'Oslo', country: null },
  { id: VIENNA_CITY, venue: null, city: 'Vienna', country: null },
];

interface Sketch {
  readonly name: string;
  readonly side: string;
  readonly title: string;
  readonly firstMentions: readonly Citation[];
  readonly kind?: ActorKind;
  readonly id?: ActorId;
  readonly variants?: readonly string[];
  readonly merges?: Actor['merges'];
}

function sketchActor(sketch: Sketch): Actor {
  const { name, side, title, firstMentions } = sketch;
  const variants = sketch.variants ?? [name];
  const documents = new Set<DocumentId>(firstMentions.map(({ document }) => document));
  return {
    id: sketch.id ?? asId(slugOf(name)),
    name,
    kind: sketch.kind ?? 'person',
    side: asId<SideId>(slugOf(side)),
    roles: [
      {
        title: `${title} of ${side}`,
        office: title.toLowerCase(),
        of: side,
        former: false,
        attested: null,
        citations: firstMentions.slice(0, 1),
      },
    ],
    variants: variants.map((text) => ({ text, count: 1 })),
    documents: [...documents].toSorted(),
    mentionCount: variants.length,
    firstMentions,
    merges: sketch.merges ?? [],
    rule: 'by-hand',
  };
}

export const SMALL_ACTORS: readonly Actor[] = [
  sketchActor({
    name: 'Ana Ruiz',
    side: 'Norland',
    title: 'Foreign Minister',
    variants: ['Ruiz', 'Ana Ruiz'],
    firstMentions: [cite(VIENNA, 'Ana Ruiz'), cite(GENEVA, 'Ruiz'), cite(PREVIEW, 'Ana Ruiz')],
  }),
  sketchActor({
    name: 'Bo Lind',
    side: 'Sudria',
    title: 'Foreign Minister',
    variants: ['Lind', 'Bo Lind', 'Bo Lindh'],
    firstMentions: [cite(VIENNA, 'Bo Lindh'), cite(GENEVA, 'Lind'), cite(PREVIEW, 'Bo Lind')],
    merges: [
      {
        from: 'Bo Lindh',
        into: 'Bo Lind',
        because: 'same given name, surnames one letter apart, both foreign minister of Sudria',
      },
    ],
  }),
  sketchActor({
    name: 'Cleo Marsh',
    side: 'Estmark',
    title: 'Envoy',
    variants: ['Marsh', 'Cleo Marsh'],
    firstMentions: [cite(VIENNA, 'Cleo Marsh'), cite(GENEVA, 'Marsh'), cite(PREVIEW, 'Cleo Marsh')],
  }),
  sketchActor({
    name: 'Dan Okoro',
    side: 'Estmark',
    title: 'Adviser',
    firstMentions: [cite(GENEVA, 'Dan Okoro')],
  }),
  sketchActor({
    name: 'Eva Stone',
    side: 'Norland',
    title: 'Deputy Minister',
    firstMentions: [cite(GENEVA, 'Eva Stone')],
  }),
  sketchActor({
    name: 'Finn Gray',
    side: 'Sudria',
    title: 'Deputy Minister',
    firstMentions: [cite(GENEVA, 'Finn Gray')],
  }),
  sketchActor({
    name: 'Gil Moreno',
    side: 'Norland',
    title: 'President',
    firstMentions: [cite(PREVIEW, 'Gil Moreno')],
  }),
  sketchActor({
    name: 'Hana Berg',
    side: 'Sudria',
    title: 'President',
    firstMentions: [cite(PREVIEW, 'Hana Berg')],
  }),
  sketchActor({
    id: OFFICIAL,
    name: 'a senior Sudrian official',
    kind: 'unnamed',
    side: 'Sudria',
    title: 'Official',
    firstMentions: [cite(GENEVA, 'a senior Sudrian official')],
  }),
].toSorted((a, b) => compareStrings(a.id, b.id));
