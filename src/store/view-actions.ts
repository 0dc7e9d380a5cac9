import type { EpochDay } from '../model/calendar.ts';
import { compareStrings } from '../model/order.ts';
import { EMPTY_FILTER, type DayRange, type RecordFilter } from '../model/record-filter.ts';
import type { ActorId, DocumentId, EventId, PlaceId, StatementId } from '../model/ids.ts';
import type { TextRange } from '../model/span.ts';
import { extendTrail } from './trail.ts';
import {
  INITIAL_VIEW,
  type ActorTab,
  type Hovered,
  type PanelStep,
  type Theme,
  type ViewArrangement,
  type ViewState,
} from './view-state.ts';
import { useViewStore } from './view-store.ts';

const { getState, setState } = useViewStore;

/** Filters to a range of days, ends in either order, and fits the window to it; null takes it away. */
export function setRange(range: DayRange | null): void {
  setState(({ filter }) => ({ filter: { ...filter, range: inOrder(range) }, window: null }));
}

/** Moves one end of the range, from wherever both are by then; `whole` is the range where none is. */
export function moveRangeEnd(end: keyof DayRange, day: EpochDay, whole: DayRange): void {
  const range = getState().filter.range ?? whole;
  if (range[end] !== day) setRange({ ...range, [end]: day });
}

/** Shows these days in the timeline; the range stays. Null fits the range, or the whole record. */
export function setWindow(window: DayRange | null): void {
  setState({ window: inOrder(window) });
}

/** Arranges the timeline, the network or the statements; what is not named stays. */
export function arrangeView(change: Partial<ViewArrangement>): void {
  setState(({ arrangement }) => ({ arrangement: { ...arrangement, ...change } }));
}

/** Closes or opens a group of rows, unfolds or folds a row, by its key. */
export function toggleRows(key: string): void {
  const { toggled } = getState().arrangement;
  const others = toggled.filter((other) => other !== key);
  arrangeView({ toggled: others.length < toggled.length ? others : [...toggled, key] });
}

/** Counts only what articles had reported by that day; null counts everything. */
export function setAsOf(asOf: EpochDay | null): void {
  setState({ asOf });
}

/** The facets: the lists of a filter. */
export type Facet = Exclude<keyof RecordFilter, 'range'>;

/** Chooses exactly these in a facet; an empty list lets everything through. */
export function setFacet<F extends Facet>(facet: F, chosen: RecordFilter[F]): void {
  setState(({ filter }) => ({ filter: { ...filter, [facet]: chosen } }));
}

/** Takes every filter away, the range and the day of reporting too. */
export function clearFilter(): void {
  setState({ filter: EMPTY_FILTER, asOf: null, window: null });
}

/** All that is filtered for. */
export type ChosenFilter = Pick<ViewState, 'filter' | 'asOf'>;

/** Filters for exactly this, as it was before it was cleared. */
export function restoreFilter({ filter, asOf }: ChosenFilter): void {
  setState({ filter, asOf, window: null });
}

/** Takes one part of the filter away; without the range the window shows everything. */
export function loosenFilter(part: keyof RecordFilter): void {
  setState(({ filter, window }) => ({
    filter: { ...filter, [part]: EMPTY_FILTER[part] },
    window: part === 'range' ? null : window,
  }));
}

/** Opens a step in the panel; what is open already stays as it is, and what was hovered may be gone. */
export function openStep(step: PanelStep): void {
  setState(({ trail }) => ({ trail: extendTrail(trail, step), hovered: null }));
}

/** Brings an actor forward and shows it in the panel. */
export function selectActor(actor: ActorId): void {
  openStep({ type: 'actor', actor });
}

/** Shows a tab of the actor that is open, null its meetings; does nothing where no actor is open. */
export function showActorTab(tab: ActorTab | null): void {
  setState(({ trail }) => {
    const top = trail.at(-1);
    if (top?.type !== 'actor' || (top.tab ?? null) === tab) return {};
    const { type, actor } = top;
    return { trail: [...trail.slice(0, -1), tab ? { type, actor, tab } : { type, actor }] };
  });
}

/** Brings an event forward and shows it in the panel. */
export function selectEvent(event: EventId): void {
  openStep({ type: 'event', event });
}

/** Brings a statement forward and shows it in the panel. */
export function selectStatement(statement: StatementId): void {
  openStep({ type: 'statement', statement });
}

/** Brings two actors forward with all that ties them; of one and the same actor, the actor. */
export function selectTie(a: ActorId, b: ActorId): void {
  if (a === b) selectActor(a);
  else openStep({ type: 'tie', actors: compareStrings(a, b) < 0 ? [a, b] : [b, a] });
}

/** Opens an article, scrolled to the words of `range`; null shows its beginning. */
export function openDocument(document: DocumentId, range: TextRange | null): void {
  const words = range && { start: range.start, end: range.end };
  openStep({ type: 'document', document, range: words });
}

/** Shows what happened at a place. */
export function openPlace(place: PlaceId): void {
  openStep({ type: 'place', place });
}

/** Shows who met in which company: all, or those of one actor. */
export function openFormats(actor: ActorId | null): void {
  openStep({ type: 'formats', actor });
}

/** Shows what reading was unsure of. */
export function openReview(): void {
  openStep({ type: 'review' });
}

/** Closes the newest step; says whether there was one. */
export function stepBack(): boolean {
  const { trail } = getState();
  if (trail.length > 0) setState({ trail: trail.slice(0, -1) });
  return trail.length > 0;
}

/** Closes everything in the panel. */
export function clearSelection(): void {
  setState({ trail: [] });
}

/** Tells the other views what the pointer or the focus rests on. */
export function hover(hovered: Hovered | null): void {
  setState({ hovered });
}

/** From here on changes are one gesture: the address hears of them once, at its end. */
export function beginGesture(): void {
  setState({ inGesture: true });
}

/** Ends a gesture; the address takes the view as it is now. */
export function endGesture(): void {
  setState({ inGesture: false });
}

/** Light, dark, or as the system has it. */
export function setTheme(theme: Theme): void {
  setState({ theme });
}

/** Switches the keys that work anywhere on or off. */
export function setShortcuts(hasShortcuts: boolean): void {
  setState({ hasShortcuts });
}

/** Adds something to tell; the same text stands once. */
export function addNotice(text: string): void {
  setState(({ notices }) => (notices.includes(text) ? {} : { notices: [...notices, text] }));
}

/** Takes one notice away. */
export function dismissNotice(text: string): void {
  setState(({ notices }) => ({ notices: notices.filter((notice) => notice !== text) }));
}

/** Looks at another corpus from its beginning; only the reader's preferences stay. */
export function openCorpus(corpus: string): void {
  setState(({ theme, hasShortcuts }) => ({ ...INITIAL_VIEW, theme, hasShortcuts, corpus }));
}

function inOrder(range: DayRange | null): DayRange | null {
  return range && range.from > range.to ? { from: range.to, to: range.from } : range;
}

/** Names the corpus where the address named none; everything else stays. */
export function settleCorpus(corpus: string): void {
  setState({ corpus });
}
