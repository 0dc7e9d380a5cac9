import { LENT_ROLE } from '../../lexicon/office-fit.ts';
import { matchPhrase, splitPhrase } from '../../lexicon/phrase-table.ts';
import type { RoleMention } from '../../model/reading.ts';
import { asCounterpart, isCounterpart } from './counterpart.ts';
import { between } from './gaps.ts';
import { holderAfterComma, holdersAfter, holdersBefore, NOBODY } from './holders.ts';
import type { Holders } from './holders.ts';
import { readOfficeUse } from './office-use.ts';
import type { OfficeUse } from './office-use.ts';
import { personOf } from './pieces.ts';
import type { Linking, Piece } from './pieces.ts';
import { addRole } from './registry.ts';
import { rangeOf } from './scan.ts';

/** An office in a sentence with who holds it. */
export interface HeldOffice {
  readonly use: OfficeUse;
  readonly holders: Holders;
}

/** Reads the offices of a sentence and gives them to their holders; zipped lists are given in order. */
export function linkRoles(linking: Linking, pieces: readonly Piece[]): readonly HeldOffice[] {
  const held: HeldOffice[] = [];
  const uses = pieces.flatMap((_, i) => readOfficeUse(linking, pieces, i) ?? []);
  uses.forEach((printed, i) => {
    const holders = holdersOf(linking, pieces, uses, held, i);
    const use = leading(linking, inherited(linking, printed, held, holders), uses[i - 1]);
    if (use === null) return;
    held.push({ use, holders });
    giveRoles(linking, use, holders, isCounterpart(printed) ? LENT_ROLE : null);
  });
  pieces.forEach((_, i) => {
    giveState(linking, pieces, i);
    giveLead(linking, pieces, i);
  });
  return held;
}

/**
 * The use with what it takes from the office before it: a counterpart the office, "Chile's president
 * and defense minister Ana Ruiz" the state. Null for a counterpart of nobody.
 */
function inherited(
  linking: Linking,
  use: OfficeUse,
  held: readonly HeldOffice[],
  { entities }: Holders,
): OfficeUse | null {
  if (isCounterpart(use)) return asCounterpart(linking, use, held);
  const last = held.at(-1);
  if (last === undefined || use.of.length > 0 || last.use.of.length !== 1) return use;
  if (ROYALS.has(use.words)) return use;
  if (isMinister(use) && !isStateName(linking, last.use.of[0] ?? '')) return use;
  const isSame = entities.length === 1 && last.holders.entities[0] === entities[0];
  const gap = between(linking, last.use.to, use.from);
  return isSame && (gap === 'and' || gap === ',' || gap === '') ? { ...use, of: last.use.of } : use;
}

/** "the head of Chile's negotiating team, Ana Ruiz": one person is no team but its head. */
function leading(
  linking: Linking,
  use: OfficeUse | null,
  before: OfficeUse | undefined,
): OfficeUse | null {
  if (use === null || before === undefined || !TEAMS.has(use.words)) return use;
  if (!LEADERS.has(before.office.name) || use.from > before.from + 6) return use;
  if (!linking.scan.tokens.lowers.slice(before.from, use.from).includes('of')) return use;
  return { ...use, words: `${before.words} of the ${use.words}` };
}

const TEAMS = new Set(['negotiating team']);

const LEADERS = new Set(['head', 'leader', 'chief', 'member', 'deputy head']);

/** Titles that are of no state, whatever office stands before them. By hand. */
const ROYALS = new Set(['prince', 'princess']);

/** "GU Politburo member and foreign minister Ana Ruiz": no party has ministers. */
function isMinister({ office }: OfficeUse): boolean {
  return office.name.endsWith('minister');
}

function isStateName({ registry, scan }: Linking, name: string): boolean {
  if (registry.byKey.has(`country:${name.toLowerCase()}`)) return true;
  const words = splitPhrase(name);
  return matchPhrase(scan.lexicon.knownNames, words, 0, words.length)?.value.kind === 'country';
}

function holdersOf(
  linking: Linking,
  pieces: readonly Piece[],
  uses: readonly OfficeUse[],
  held: readonly HeldOffice[],
  i: number,
): Holders {
  const use = uses[i];
  if (use === undefined) return NOBODY;
  const titled = holdersAfter(linking, pieces, use);
  if (titled.rule !== null) return titled;
  const chained = chainedHolders(linking, pieces, uses, i);
  const before = earlierHolders(linking, held, i, use) ?? holdersBefore(linking, pieces, use);
  if (before.rule !== null && isClosed(linking, uses, i)) return before;
  if (chained.rule !== null && before.rule !== null) return unsureHolders(before, chained);
  if (chained.rule !== null) return chained;
  return before.rule === null ? holderAfterComma(linking, pieces, use) : before;
}

/** "Ana Ruiz, the minister, and envoy Piet Vos": the comma closes what is said of Ana Ruiz. */
function isClosed(linking: Linking, uses: readonly OfficeUse[], i: number): boolean {
  const gap = between(linking, uses[i]?.to ?? -1, uses[i + 1]?.from ?? -1);
  return gap === ', and' || gap === ', and the';
}

/** "Ana Ruiz, the minister and the envoy, adviser Piet Vos": whose envoy it is the words leave open. */
function unsureHolders(before: Holders, after: Holders): Holders {
  const entities = [...before.entities, ...after.entities];
  return { entities, of: entities.map(() => null), rule: 'names/office-unsure' };
}

const CHAINS = new Set(['', 'and', ',', ', and', '/', '-']);

/** "the head of the delegation, presidential adviser Ana Ruiz": an adjective after the comma. */
function isQualified(gap: string): boolean {
  return /^, [a-z]{4,}(?:ial|al|an|ese|ary|ic)$/.test(gap);
}

/** "Deputy Prime Minister and Foreign Minister Ana Ruiz": the next office's holder, when a title. */
function chainedHolders(
  linking: Linking,
  pieces: readonly Piece[],
  uses: readonly OfficeUse[],
  i: number,
): Holders {
  const [use, next] = [uses[i], uses[i + 1]];
  if (!use || !next || use.office.isPlural || next.office.isPlural) return NOBODY;
  const gap = between(linking, use.to, next.from);
  if (gap === null || !(CHAINS.has(gap) || isQualified(gap))) return NOBODY;
  const titled = holdersAfter(linking, pieces, next);
  if (titled.rule !== null) return titled;
  const isLast = gap === 'and' && uses[i + 2] === undefined;
  const closed = isLast ? holderAfterComma(linking, pieces, next) : NOBODY;
  return closed.rule === null ? chainedHolders(linking, pieces, uses, i + 1) : closed;
}

/** "Ana Ruiz, the minister and the party leader": the office before hands its holder on. */
function earlierHolders(
  linking: Linking,
  held: readonly HeldOffice[],
  i: number,
  use: OfficeUse,
): Holders | null {
  const last = held[i - 1];
  if (last?.holders.rule !== 'names/office-after') return null;
  const gap = between(linking, last.use.to, use.from);
  return gap !== null && /^(?:,? ?and)(?: (?:the|a|an))?$/.test(gap) ? last.holders : null;
}

function giveRoles(
  linking: Linking,
  use: OfficeUse,
  holders: Holders,
  lent: typeof LENT_ROLE | null,
): void {
  const { entities, of, rule, isPast = false } = holders;
  if (rule === null) return;
  entities.forEach((entity, k) => {
    const isZipped = use.of.length === entities.length;
    const stated = of[k] ?? (isZipped ? use.of[k] : use.of.length === 1 ? use.of[0] : undefined);
    const role = roleOf(linking, use, stated ?? null, lent ?? rule);
    addRole(linking.registry, entity, isPast ? { ...role, former: true } : role);
  });
}

/** The role an office gives, of that state or body. */
export function roleOf(
  linking: Linking,
  use: OfficeUse,
  of: string | null,
  rule: string,
): RoleMention {
  return {
    ...rangeOf(linking.scan, use.from, use.to),
    office: use.words,
    of,
    former: use.isFormer,
    rule,
  };
}

/** "Chile's Ana Ruiz": the state without an office. */
function giveState(linking: Linking, pieces: readonly Piece[], i: number): void {
  const [state, next] = [pieces[i], pieces[i + 1]];
  const person = personOf(linking, next);
  if (state?.atom.type !== 'known' || next === undefined || person === null) return;
  if (state.atom.known.kind !== 'country') return;
  if (between(linking, state.atom.to, next.atom.from) !== "'s") return;
  const draft = linking.registry.drafts[person];
  if (draft) draft.state ??= state.atom.known.name;
}

const LED_BY = /^(?:, )?(?:which is |who is |now )?(?:led|headed|chaired) by$/;
const LEADS = /^(?:, )?who (?:now )?leads(?: the)?$/;

/** "the Harbour League, led by Ana Ruiz", "Ana Ruiz, who leads the Harbour League": its leader. */
function giveLead(linking: Linking, pieces: readonly Piece[], i: number): void {
  const [first, second] = [pieces[i], pieces[i + 1]];
  if (first === undefined || second === undefined) return;
  const gap = between(linking, first.atom.to, second.atom.from);
  if (gap === null) return;
  const [body, leader] = LED_BY.test(gap) ? [first, second] : [second, first];
  if (body === second && !LEADS.test(gap)) return;
  const person = personOf(linking, leader);
  const draft = linking.registry.drafts[body.entities[0] ?? -1];
  if (person === null || (draft?.kind !== 'organisation' && draft?.kind !== 'group')) return;
  const range = rangeOf(linking.scan, first.atom.to, second.atom.from);
  const role = { office: 'leader', of: draft.name, former: false, rule: 'names/led-by' };
  addRole(linking.registry, person, { ...range, ...role });
}
