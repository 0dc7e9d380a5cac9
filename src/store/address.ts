import { formatIsoDay, parseIsoDay } from '../model/calendar.ts';
import { DIRECTNESSES, EVENT_KINDS, EVENT_STATUSES } from '../model/event-kinds.ts';
import type { AnyId } from '../model/ids.ts';
import type { DayRange, RecordFilter } from '../model/record-filter.ts';
import { readId, readStep, writeId, writeStep } from './address-step.ts';
import { LONGEST_TRAIL } from './trail.ts';
import {
  EMBEDDED,
  GROUPINGS,
  NETWORK_FORMS,
  SPACINGS,
  STATEMENT_ORDERS,
  TIMELINE_FORMS,
  type PanelStep,
  type ViewState,
} from './view-state.ts';

/**
 * Version of the address. A change that would misread older addresses raises it, and the reader
 * goes on reading the older ones.
 *
 * 1. `v corpus from to window kind status side source place directness panel`; lists with commas, days as
 *    2022-11-07, the window as day..day, the panel's steps with slashes. `timeline` is a list where it
 *    is not a picture; `rows` and `spacing` of the timeline where they are not people in true time;
 *    `toggled` its closed groups and opened folds; `network` where it is not everyone; `order` where
 *    the newest statements come first; `asof` the day of reporting; `embed` the one view in a frame.
 */
const ADDRESS_VERSION = 1;

/** The part of the view that an address holds. */
export type AddressedView = Pick<
  ViewState,
  'corpus' | 'embed' | 'filter' | 'window' | 'arrangement' | 'asOf' | 'trail'
>;

/** A view read from an address, with a sentence for each thing in it that could not be read. */
export interface ReadAddress {
  readonly view: AddressedView;
  readonly problems: readonly string[];
}

const KINDS = [...EVENT_KINDS, 'statement'] as const;

/** The query of an address without its question mark, as `?v=1&corpus=peace&kind=call`. */
export function writeAddress(view: AddressedView): string {
  const { corpus, filter, window, trail } = view;
  const { timeline, grouping, spacing, toggled, network, statements } = view.arrangement;
  const range = filter.range;
  const parts: readonly (readonly [string, string | null])[] = [
    ['v', String(ADDRESS_VERSION)],
    ['corpus', corpus === null ? null : writeId(corpus)],
    ['embed', view.embed],
    ['from', range && formatIsoDay(range.from)],
    ['to', range && formatIsoDay(range.to)],
    ['window', window && `${formatIsoDay(window.from)}..${formatIsoDay(window.to)}`],
    ['asof', view.asOf === null ? null : formatIsoDay(view.asOf)],
    ['timeline', timeline === 'picture' ? null : timeline],
    ['rows', grouping === 'people' ? null : grouping],
    ['spacing', spacing === 'time' ? null : spacing],
    ['toggled', toggled.map(writeId).join(',')],
    ['network', network === 'people' ? null : network],
    ['order', statements === 'oldest' ? null : statements],
    ['kind', filter.kinds.join(',')],
    ['status', filter.statuses.join(',')],
    ['side', filter.sides.map(writeId).join(',')],
    ['source', filter.sources.map(writeId).join(',')],
    ['place', filter.places.map(writeId).join(',')],
    ['directness', filter.directness.join(',')],
    ['panel', trail.map(writeStep).join('/')],
  ];
  return parts
    .filter(([, value]) => value)
    .map(([key, value]) => `${key}=${value}`)
    .join('&');
}

/** Reads an address's query, with or without its question mark; what is wrong is left out and told. */
export function readAddress(query: string): ReadAddress {
  const problems: string[] = [];
  const fields = splitQuery(query);
  const field = (key: string): string => fields.get(key) ?? '';
  const version = field('v');
  if (version !== '' && version !== String(ADDRESS_VERSION)) {
    problems.push('This address was made by another version of Parley; parts may be missing.');
  }
  const filter: RecordFilter = {
    range: readDays(field('from'), field('to'), problems),
    kinds: readKnown(field('kind'), KINDS, problems),
    statuses: readKnown(field('status'), EVENT_STATUSES, problems),
    sides: readIds(field('side')),
    sources: readIds(field('source')),
    places: readIds(field('place')),
    directness: readKnown(field('directness'), DIRECTNESSES, problems),
  };
  const [from = '', to = ''] = field('window').split('..');
  const view = {
    corpus: readId(fields.get('corpus')),
    embed: readKnown(field('embed'), EMBEDDED, problems)[0] ?? null,
    filter,
    window: readDays(from, to, problems),
    arrangement: {
      timeline: readKnown(field('timeline'), TIMELINE_FORMS, problems)[0] ?? 'picture',
      grouping: readKnown(field('rows'), GROUPINGS, problems)[0] ?? 'people',
      spacing: readKnown(field('spacing'), SPACINGS, problems)[0] ?? 'time',
      toggled: readIds(field('toggled')),
      network: readKnown(field('network'), NETWORK_FORMS, problems)[0] ?? 'people',
      statements: readKnown(field('order'), STATEMENT_ORDERS, problems)[0] ?? 'oldest',
    },
    asOf: readDays(field('asof'), field('asof'), problems)?.from ?? null,
    trail: readTrail(field('panel'), problems),
  };
  return { view, problems };
}

function splitQuery(query: string): ReadonlyMap<string, string> {
  const pairs = query.replace(/^\?/, '').split('&');
  return new Map(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

function readDays(from: string, to: string, problems: string[]): DayRange | null {
  if (from === '' && to === '') return null;
  const [a, b] = [parseIsoDay(from), parseIsoDay(to)];
  if (a !== null && b !== null && a <= b) return { from: a, to: b };
  problems.push(`The address asks for the days from “${from}” to “${to}”, which cannot be read.`);
  return null;
}

function readKnown<Name extends string>(
  text: string,
  known: readonly Name[],
  problems: string[],
): readonly Name[] {
  return splitList(text).flatMap((word) => {
    const name = known.find((candidate) => candidate === word);
    if (name === undefined) problems.push(`The address asks for “${word}”, which is not known.`);
    return name === undefined ? [] : [name];
  });
}

function readIds<Id extends AnyId>(text: string): readonly Id[] {
  return splitList(text).flatMap((part) => readId<Id>(part) ?? []);
}

function readTrail(text: string, problems: string[]): readonly PanelStep[] {
  const steps = text === '' ? [] : text.split('/');
  return steps.slice(-LONGEST_TRAIL).flatMap((part) => {
    const step = readStep(part);
    if (step === null) problems.push(`The address opens “${part}”, which cannot be read.`);
    return step ?? [];
  });
}

function splitList(text: string): readonly string[] {
  return [...new Set(text.split(',').filter((part) => part !== ''))];
}
