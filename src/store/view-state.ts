import type { EpochDay } from '../model/calendar.ts';
import type { ActorId, DocumentId, EventId, PlaceId, StatementId } from '../model/ids.ts';
import { EMPTY_FILTER, type DayRange, type RecordFilter } from '../model/record-filter.ts';
import type { TextRange } from '../model/span.ts';

/** What is brought forward in every view. The actors of a tie are sorted by id. */
export type Selection =
  | { readonly type: 'none' }
  | { readonly type: 'actor'; readonly actor: ActorId }
  | { readonly type: 'event'; readonly event: EventId }
  | { readonly type: 'statement'; readonly statement: StatementId }
  | { readonly type: 'tie'; readonly actors: readonly [ActorId, ActorId] };

/** An article open in the panel, scrolled to `range` when there is one. */
export interface OpenDocument {
  readonly type: 'document';
  readonly document: DocumentId;
  readonly range: TextRange | null;
}

/** What an actor's step shows when asked; its meetings come first. */
export const ACTOR_TABS = ['said', 'about', 'met', 'sources'] as const;
export type ActorTab = (typeof ACTOR_TABS)[number];

/** An actor open in the panel; without a tab its meetings are shown. */
export interface OpenActor {
  readonly type: 'actor';
  readonly actor: ActorId;
  readonly tab?: ActorTab;
}

/** One thing the panel can show. */
export type PanelStep =
  | Exclude<Selection, { type: 'none' | 'actor' }>
  | OpenActor
  | OpenDocument
  | { readonly type: 'place'; readonly place: PlaceId }
  /** Who met in which company; of one actor, or of all for null. */
  | { readonly type: 'formats'; readonly actor: ActorId | null }
  | { readonly type: 'review' };

/** What the pointer or the focus rests on; shared between the views, never in the address. */
export type Hovered =
  | { readonly type: 'actor'; readonly actor: ActorId }
  | { readonly type: 'event'; readonly event: EventId };

/** What the rows of the timeline are. */
export const GROUPINGS = ['people', 'convener', 'kind', 'source'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** How days become pixels: as they are, or one column an event. */
export const SPACINGS = ['time', 'even'] as const;
export type Spacing = (typeof SPACINGS)[number];

/** What the network shows: everyone, one node a side, whom one met over time, or everyone by everyone. */
export const NETWORK_FORMS = ['people', 'sides', 'strip', 'matrix'] as const;
export type NetworkForm = (typeof NETWORK_FORMS)[number];

/** Who took part in what: drawn, or the same in words. */
export const TIMELINE_FORMS = ['picture', 'list'] as const;
export type TimelineForm = (typeof TIMELINE_FORMS)[number];

/** Which of the statements of the shown days come first. */
export const STATEMENT_ORDERS = ['oldest', 'newest'] as const;
export type StatementOrder = (typeof STATEMENT_ORDERS)[number];

/** How the timeline, the network and the statements of the shown days are arranged. */
export interface ViewArrangement {
  readonly timeline: TimelineForm;
  readonly grouping: Grouping;
  readonly spacing: Spacing;
  /** Keys of groups that are closed and of folds that are opened, in the order it was done. */
  readonly toggled: readonly string[];
  readonly network: NetworkForm;
  readonly statements: StatementOrder;
}

/** The views that can stand by themselves in a frame of another page. */
export const EMBEDDED = ['timeline', 'network'] as const;
export type Embedded = (typeof EMBEDDED)[number];

export type Theme = 'system' | 'light' | 'dark';

/** Everything that decides what is seen, as ids and days. */
export interface ViewState {
  /** Null until the list of corpora has been read. */
  readonly corpus: string | null;
  /** The one view that is shown, for a frame in another page; null shows all. */
  readonly embed: Embedded | null;
  /** What is looked at; `filter.range` is the date filter. */
  readonly filter: RecordFilter;
  /** What the timeline shows; null fits the range, or the whole record when there is no range. */
  readonly window: DayRange | null;
  readonly arrangement: ViewArrangement;
  /** Only what articles had reported by that day counts; null counts everything. */
  readonly asOf: EpochDay | null;
  /** What was opened in the panel, step by step; the last step is what it shows. */
  readonly trail: readonly PanelStep[];
  readonly hovered: Hovered | null;
  readonly theme: Theme;
  /** Whether `/` and `?` work as keys anywhere on the page. */
  readonly hasShortcuts: boolean;
  /** True from `beginGesture` to `endGesture`: the address waits. */
  readonly inGesture: boolean;
  /** Things worth telling, such as an address that names something unknown. */
  readonly notices: readonly string[];
}

/** The view on a first visit. */
export const INITIAL_VIEW: ViewState = {
  corpus: null,
  embed: null,
  filter: EMPTY_FILTER,
  window: null,
  arrangement: {
    timeline: 'picture',
    grouping: 'people',
    spacing: 'time',
    toggled: [],
    network: 'people',
    statements: 'oldest',
  },
  asOf: null,
  trail: [],
  hovered: null,
  theme: 'system',
  hasShortcuts: true,
  inGesture: false,
  notices: [],
};
