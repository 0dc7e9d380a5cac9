import { asId } from '../../src/model/ids.ts';
import type { SideId } from '../../src/model/ids.ts';
import type { Actor, Side } from '../../src/model/record.ts';
import { HUES } from '../../src/model/record.ts';
import { slugOf } from '../../src/model/slug.ts';

const GIVEN =
  'Ada Bruno Carla Dario Elif Farid Greta Hugo Irena Jonas Katya Luis Mira Nils Olga Pavel Rosa Stefan Tamar Viktor'.split(
    ' ',
  );
const SURNAMES =
  'Almeida Brandt Castellanos Dvorak Eriksen Fontaine Grigorova Halloran Ivanauskas Jankowski'.split(
    ' ',
  );
const LANDS = ['Alvenia', 'Borduria', 'Cascovia', 'Dorland', 'Estmark', 'Farland'];
const OFFICES = [
  'Foreign Minister',
  'President',
  'Prime Minister',
  'Envoy',
  'Ambassador',
  'Adviser',
];

/** So many sides, at most six, in alphabetical order. */
export function generateSides(count: number): readonly Side[] {
  return LANDS.slice(0, count).map((name, at) => ({
    id: asId<SideId>(slugOf(name)),
    name,
    hue: HUES[at] ?? 'slate',
  }));
}

/** So many people, up to 200 different names; each sixth has no side. Unsorted: busy ones first. */
export function generateActors(count: number, sides: readonly Side[]): readonly Actor[] {
  return Array.from({ length: count }, (_, at) => {
    const given = GIVEN[at % GIVEN.length] ?? '';
    const surname = SURNAMES[(at + Math.floor(at / GIVEN.length)) % SURNAMES.length] ?? '';
    const name = `${given} ${surname}${at < 200 ? '' : ` ${at}`}`;
    const side = at % 6 === 5 ? null : (sides[at % sides.length] ?? null);
    return person(name, side, OFFICES[at % OFFICES.length] ?? '');
  });
}

function person(name: string, side: Side | null, office: string): Actor {
  const role = {
    title: side ? `${office} of ${side.name}` : office,
    office: office.toLowerCase(),
    of: side?.name ?? null,
    former: false,
    attested: null,
    citations: [],
  };
  return {
    id: asId(slugOf(name)),
    name,
    kind: 'person',
    side: side?.id ?? null,
    roles: [role],
    variants: [],
    documents: [],
    mentionCount: 0,
    firstMentions: [],
    merges: [],
    rule: 'generated',
  };
}
