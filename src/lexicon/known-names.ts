import type { LexiconLines } from '../model/corpus.ts';
import { CITY_LINES } from './cities.ts';
import { COMPANY_LINES } from './company-names.ts';
import { COUNTRY_LINES, TERRITORY_LINES } from './countries.ts';
import { GROUP_LINES, HOUSE_LINES, ORGANISATION_LINES } from './organisations.ts';
import { PARTY_LINES, partyMembers } from './party-names.ts';
import { buildPhraseTable } from './phrase-table.ts';
import type { PhraseTable } from './phrase-table.ts';
import { REGION_LINES, WIDE_PLACES } from './regions.ts';

/** What a name in the lexicon is: `demonym` is the adjective or people of a state, `house` a seat of power. */
export type KnownKind =
  | 'country'
  | 'territory'
  | 'demonym'
  | 'capital'
  | 'city'
  | 'region'
  | 'area'
  | 'house'
  | 'organisation'
  | 'group'
  | 'person';

/** A name with what it means. */
export interface KnownName {
  readonly kind: KnownKind;
  /** Canonical form; for a demonym the state. */
  readonly name: string;
  /** The state it is, lies in or belongs to; null for none. */
  readonly state: string | null;
}

/** Every known name by its printed form, case as printed, and in capitals for headlines. */
export function buildKnownNames(lines: LexiconLines): PhraseTable<KnownName> {
  return buildPhraseTable(withCapitals([...corpusNames(lines), ...listedNames()]));
}

type Entry = readonly [string, KnownName];

function corpusNames(lines: LexiconLines): readonly Entry[] {
  return [
    ...lines.states.flatMap(stateEntries),
    ...lines.people.flatMap((line) => entries(forms(line), 'person', null)),
    ...lines.organisations.flatMap((line) => entries(forms(line), 'organisation', null)),
    ...lines.places.flatMap((line) => entries(forms(line), 'city', null)),
  ];
}

/** A state of the corpus's own: its name, then its adjectives. */
function stateEntries(line: string): readonly Entry[] {
  const [name = '', ...people] = forms(line);
  const adjectives = people.map((form): Entry => [form, { kind: 'demonym', name, state: name }]);
  return [...entries([name], 'country', name), ...adjectives];
}

function listedNames(): readonly Entry[] {
  return [
    ...countryNames(COUNTRY_LINES, 'country'),
    ...countryNames(TERRITORY_LINES, 'territory'),
    ...rows(ORGANISATION_LINES + PARTY_LINES).flatMap(([name = '', others = '', state = '']) =>
      entries([name, ...list(others)], 'organisation', state || null),
    ),
    ...COMPANY_LINES.trim()
      .split('\n')
      .flatMap((line) => entries(line.split('|'), 'organisation', null)),
    ...partyMembers().flatMap((names) => entries(names, 'organisation', null)),
    ...rows(GROUP_LINES).flatMap(([name = '', state = '']) =>
      entries([name], 'group', state || null),
    ),
    ...rows(HOUSE_LINES).flatMap(([name = '', state = '']) => entries([name], 'house', state)),
    ...rows(CITY_LINES).flatMap(([name = '', state = '']) => entries([name], 'city', state)),
    ...rows(REGION_LINES).flatMap(([name = '', others = '', state = '']) =>
      entries([name, ...list(others)], 'region', state),
    ),
    ...rows(WIDE_PLACES).flatMap(([name = '']) => entries([name], 'area', null)),
    ...rows(COUNTRY_LINES).flatMap(([name = '']) => longForm(name)),
  ];
}

/** "Republic of Chile", where no line says otherwise; the Republic of China is another state. */
function longForm(name: string): readonly Entry[] {
  if (name === 'China') return [];
  return [[`Republic of ${name}`, { kind: 'country', name, state: name }]];
}

function countryNames(lines: string, kind: 'country' | 'territory'): readonly Entry[] {
  return rows(lines).flatMap(([name = '', others = '', people = '', seats = '']) =>
    entries([name, ...list(others)], kind, name).concat(
      list(people).map((form): Entry => [form, { kind: 'demonym', name, state: name }]),
      seats.split('; ').flatMap((seat) => entries(seat.split('/'), seatKind(kind), name)),
    ),
  );
}

/** A territory's chief city stands for no government. */
function seatKind(kind: 'country' | 'territory'): KnownKind {
  return kind === 'country' ? 'capital' : 'city';
}

function entries(names: readonly string[], kind: KnownKind, state: string | null): Entry[] {
  const name = names[0] ?? '';
  return names.filter(Boolean).map((form): Entry => [form, { kind, name, state }]);
}

/** Adds the curly apostrophe, the form in capitals for longer names, and stops to acronyms ("S.E.C."). */
function* withCapitals(names: readonly Entry[]): Generator<Entry> {
  for (const [form, name] of names) {
    yield [form, name];
    if (form.includes("'")) yield [form.replaceAll("'", '’'), name];
  }
  for (const [form, name] of names) {
    if (form.length > 3) yield [form.toUpperCase(), name];
    if (/^[A-Z]{2,4}$/.test(form)) yield [form.replaceAll(/(.)/g, '$1.'), name];
  }
}

function rows(lines: string): readonly (readonly string[])[] {
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('|'));
}

function list(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split(', ');
}

/** A corpus line: the name, then its other forms after `|`, articles left out. */
function forms(line: string): readonly string[] {
  return line.split('|').map((form) => form.trim().replace(/^the /i, ''));
}
