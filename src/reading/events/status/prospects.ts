import type { EventStatus } from '../../../model/event-kinds.ts';

/** Behind an event that nobody has held: "is possible", "remains unlikely", "is not ruled out", "is under discussion". */
const ONLY_POSSIBLE =
  /^(?:is|are|was|were|remains?|remained|seems?|seemed|looks?|looked|appears?|appeared)(?: \w+)? (?:possible|probable|likely|unlikely|imminent|necessary|needed|desirable|uncertain|ruled out|in doubt|in the works|on the cards|on the table|under (?:consideration|discussion|preparation)|being worked out)(?: |$)/;

/** Nouns of getting an event up, before "for", "of", "on" or "about" it. */
const GETTING_UP =
  /^(?:preparations?|arrangements?|groundwork|date|dates|time|place|venue|location|timing|plans?|idea|possibility|prospects?|chances?|hopes?|conditions|request|requests|efforts|bid|push|need|readiness|willingness|proposal|work|way)$/;

/** "prospects for a summit" is for one to come, "prospects for the talks" is of those held. */
const OUTLOOK = /^(?:prospects?|chances?|hopes?|idea|conditions|need)$/;

/** "arranging a meeting", "preparing talks": who does so has not held it. */
const GETTING_VERB = /^(?:arranging|organi[sz]ing|preparing|planning|scheduling|brokering)$/;

/**
 * What tells of an event as a mere prospect, from its description, the words before that (nearest first)
 * and those behind its noun; null where they leave that open.
 */
export function statusOfProspect(
  inside: readonly string[],
  left: readonly string[],
  right: readonly string[],
): EventStatus | null {
  if (ONLY_POSSIBLE.test(right.slice(0, 6).join(' '))) return 'expected';
  if (left[0] === 'if' && /^(?:happens|takes|goes|occurs|is)$/.test(right[0] ?? ''))
    return 'expected';
  if (isForetold(left) || isToRestart(left)) return 'expected';
  if (BEGINNING.test(inside[0] ?? '') && left[0] === 'before') return 'expected';
  const [last, noun, before] = left;
  if (GETTING_VERB.test(last ?? ''))
    return /^(?:for|after|by)$/.test(noun ?? '') ? null : 'expected';
  if (last === 'to' && /^(?:open|receptive|amenable|committed)$/.test(noun ?? ''))
    return 'expected';
  if (last === 'for' && isNotThere(left)) return 'expected';
  if (/^towards?$/.test(last ?? '') && /^(?:progress|steps?|path|move|way)$/.test(noun ?? ''))
    return 'expected';
  if (last === 'on' && noun === 'agreement') return 'expected';
  if (last === 'about' && /^bring(?:ing)?$/.test(noun ?? '')) return 'expected';
  if (!/^(?:for|of|on|about)$/.test(last ?? '') || !GETTING_UP.test(noun ?? '')) return null;
  if (OUTLOOK.test(noun ?? '') && /^(?:the|these|those|this)$/.test(inside[0] ?? '')) return null;
  return before === 'in' || before === 'at' || isOver(right) ? null : 'expected';
}

/** "before beginning talks". */
const BEGINNING = /^(?:beginning|starting|opening|resuming|restarting|entering)$/;

/** "it could see talks", "the visit may include talks". */
function isForetold(left: readonly string[]): boolean {
  const isHolding = /^(?:see|include|involve|bring|feature|mean|follow)$/.test(left[0] ?? '');
  return isHolding && /^(?:will|would|could|may|might|should)$/.test(left[1] ?? '');
}

/** "to facilitate the resumption of talks", "pushed for a revival of the talks". */
function isToRestart(left: readonly string[]): boolean {
  if (left[0] !== 'of' || !/^(?:resumption|revival|relaunch|restart)$/.test(left[1] ?? ''))
    return false;
  const verb = /^(?:the|a|an)$/.test(left[2] ?? '') ? 3 : 2;
  return /^(?:for|towards?|on)$/.test(left[verb] ?? '') || left[verb + 1] === 'to';
}

/** "not ripe for talks", "too early for a meeting", "gears up for talks", "trying to bring them together for talks". */
function isNotThere(left: readonly string[]): boolean {
  const [, word, before] = left;
  if (/^(?:ripe|early|soon|premature)$/.test(word ?? '')) return true;
  if (word === 'up' && before?.startsWith('gear')) return true;
  const bring = left.slice(0, 12).findIndex((one) => one === 'bring' || one === 'get');
  return bring > 0 && left[bring + 1] === 'to';
}

/** "The date of the meeting was kept secret": told of what took place. */
function isOver(right: readonly string[]): boolean {
  return /^(?:was|were)$/.test(right[0] ?? '') && right[1] !== 'not';
}
