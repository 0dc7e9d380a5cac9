import type { DateRule } from '../candidate.ts';
import { SHIFT } from '../time-words.ts';
import { lowerAt } from '../window.ts';
import { amountTimex, readAmount } from './read-amount.ts';

/** "This meeting followed by one week the meeting in ...": that much before the last date told. */
export const followedBy: DateRule = {
  name: 'dates/followed-by',
  starts: [SHIFT],
  read: (w, i) => {
    if (lowerAt(w, i) !== 'followed' || lowerAt(w, i + 1) !== 'by') return null;
    const amount = readAmount(w, i + 2);
    if (!amount || !/^(?:the|a|an|his|her|their|its)$/.test(lowerAt(w, amount.to))) return null;
    const { count, unit, to } = amount;
    const duration = amountTimex(amount);
    const shift = { type: 'shift', count, unit, way: -1, duration, from: 'reference' } as const;
    return { from: i, to, type: 'DATE', meaning: shift };
  },
};
