import { classOf, DIGIT } from './characters.ts';
import type { MarkSign } from './mark-signs.ts';

/** Two marks that belong together; null for one that is not printed. */
export interface MarkPair {
  readonly opening: MarkSign | null;
  readonly closing: MarkSign | null;
}

interface OpenMark {
  readonly sign: MarkSign;
  /** The first mark that closes it unless that is an apostrophe. */
  doubtful: MarkSign | null;
}

interface Pairing {
  readonly stack: OpenMark[];
  readonly pairs: MarkPair[];
  openDoubles: number;
}

/**
 * Pairs the marks of one paragraph. Single marks without a partner are apostrophes and left out;
 * double marks without a partner stay, with null for it.
 */
export function pairMarks(text: string, signs: readonly MarkSign[]): readonly MarkPair[] {
  const pairing: Pairing = { stack: [], pairs: [], openDoubles: 0 };
  for (const sign of signs) {
    if (sign.isSingle) pairSingle(sign, pairing);
    else pairDouble(text, sign, pairing);
  }
  while (pairing.stack.length > 0) drop(pairing);
  return pairing.pairs;
}

function pairSingle(sign: MarkSign, pairing: Pairing): void {
  const top = pairing.stack.at(-1);
  if (sign.role === 'open') {
    if (top?.doubtful) drop(pairing);
    pairing.stack.push({ sign, doubtful: null });
  } else if (top?.sign.isSingle && sign.isDoubtful) {
    top.doubtful ??= sign;
  } else if (top?.sign.isSingle) {
    pairing.stack.pop();
    pairing.pairs.push({ opening: top.sign, closing: sign });
  }
}

function pairDouble(text: string, sign: MarkSign, pairing: Pairing): void {
  const isOpen = pairing.openDoubles > 0;
  if (sign.role === 'open' || (sign.role === 'either' && !isOpen)) {
    pairing.stack.push({ sign, doubtful: null });
    pairing.openDoubles += 1;
  } else if (isOpen) {
    dropSingles(pairing);
    const opening = pairing.stack.pop()?.sign ?? null;
    pairing.openDoubles -= 1;
    pairing.pairs.push({ opening, closing: sign });
  } else if (!looksLikeInches(text, sign)) {
    dropSingles(pairing);
    pairing.pairs.push({ opening: null, closing: sign });
  }
}

/** What a closing double mark ends: single marks inside its words cannot close after it. */
function dropSingles(pairing: Pairing): void {
  while (pairing.stack.at(-1)?.sign.isSingle) drop(pairing);
}

/** Takes the top mark off the stack: a single one pairs with its doubtful partner or is dropped. */
function drop(pairing: Pairing): void {
  const open = pairing.stack.pop();
  if (!open) return;
  if (!open.sign.isSingle) pairing.pairs.push({ opening: open.sign, closing: null });
  else if (open.doubtful) pairing.pairs.push({ opening: open.sign, closing: open.doubtful });
}

function looksLikeInches(text: string, sign: MarkSign): boolean {
  return text[sign.start] === '"' && classOf(text.charCodeAt(sign.start - 1)) === DIGIT;
}
