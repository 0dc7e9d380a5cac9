import {
  ANNOUNCED_WORDS,
  DENIED_WORDS,
  EXPECTED_WORDS,
  URGED_WORDS,
} from '../../../lexicon/event-context.ts';
import type { EventStatus } from '../../../model/event-kinds.ts';

/** Main verbs whose purpose was reached: "flew there to meet", "interrupted a holiday to meet". */
const WENT = new Set(
  (
    'flew went travelled traveled came arrived returned continued began managed rushed hurried raced stopped used paused ' +
    'interrupted gathered assembled stayed got drove walked sailed crossed slipped proceeded ventured met spoke sat talked'
  ).split(' '),
);

/** "have arrived in Oslo to meet": there, and nothing held yet that the words tell. */
const GONE = /^(?:arrived|returned|come|gone|flown|travell?ed|gathered|assembled|converged)$/;

/** "took the chance to meet". */
const CHANCE = /^(?:opportunity|chance|occasion|time|moment)$/;

/** Nouns of what one asks or offers another: "an offer to meet". */
const ASKED = /^(?:offers?|proposals?|requests?|invitations?|calls?|idea|pleas?|appeals?)$/;

/** Verbs that turn such a thing down, "turned down" by its first word. */
const TURNED_DOWN = /^(?:reject|refus|rebuff|declin|spurn|snub|ignor|dismiss)/;

/** "all of which were denied", "but was turned down". */
const DENIED_BEHIND =
  /(?:^| )(?:was|were|been|being) (?:denied|rejected|refused|rebuffed|declined|ignored|spurned|turned down)(?: |$)/;

/** Whether a request or an offer, told in the words before its object (nearest first), was turned down there or in the words behind. */
export function isRequestDenied(left: readonly string[], right: readonly string[]): boolean {
  const at = left.slice(0, 8).findIndex((word) => ASKED.test(word));
  if (at < 0) return false;
  const before = left.slice(at + 1, at + 6);
  if (before.some((word) => TURNED_DOWN.test(word))) return true;
  const down = before.indexOf('down');
  return (down >= 0 && before[down + 1]?.startsWith('turn')) || DENIED_BEHIND.test(right.join(' '));
}

/** "plans to meet", "urged them to meet", "flew there to meet": what the words before make of it, nearest first. */
export function statusOfPlan(left: readonly string[]): EventStatus {
  if (/^(?:were|was|is|are)$/.test(left[0] ?? '')) return 'announced';
  if (left[0] === 'able') return /^(?:was|were)$/.test(left[1] ?? '') ? 'held' : 'expected';
  if (isFirst(left) || (CHANCE.test(left[0] ?? '') && left.slice(1, 4).includes('took')))
    return 'held';
  for (const [i, word] of left.slice(0, 10).entries()) {
    if (left[i + 1] === 'no' && ANNOUNCED_WORDS.has(word)) return 'denied';
    if (DENIED_WORDS.has(word)) return 'denied';
    if (URGED_WORDS.has(word)) return 'urged';
    if (ANNOUNCED_WORDS.has(word)) return 'announced';
    if (EXPECTED_WORDS.has(word)) return 'expected';
    if (GONE.test(word) && /^(?:has|have)$/.test(left[i + 1] ?? '')) return 'expected';
    if (WENT.has(word)) return 'held';
  }
  return 'expected';
}

/** "became the first leader to meet X"; "would be the first to meet X" is still ahead. */
function isFirst(left: readonly string[]): boolean {
  const at = left.slice(0, 6).findIndex((word) => /^(?:first|last|latest|only)$/.test(word));
  return at >= 0 && left.slice(at + 1, at + 4).some((word) => /^(?:became|was|were)$/.test(word));
}
