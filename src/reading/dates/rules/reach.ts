import { POINTERS } from '../../../lexicon/dates/pointers.ts';
import { UNITS } from '../../../lexicon/dates/units.ts';
import type { DateRule } from '../candidate.ts';
import type { Meaning } from '../meaning.ts';
import { ARTICLE, POINTER, VAGUE } from '../time-words.ts';
import { kindAt, lowerAt, skipWord } from '../window.ts';

/** Some units from now without a number: "coming weeks", "the next few days", "in recent months". */
export const reach: DateRule = {
  name: 'dates/reach',
  starts: [POINTER, ARTICLE],
  read: (w, i) => {
    const at = skipWord(w, i, 'the');
    const pointer = POINTERS.get(lowerAt(w, at));
    const way = pointer && WAYS[pointer];
    if (!way) return null;
    const unitAt = skipWord(w, kindAt(w, at + 1) === VAGUE ? at + 2 : at + 1, 'couple');
    const unit = lowerAt(w, unitAt).endsWith('s') ? UNITS.get(lowerAt(w, unitAt)) : undefined;
    if (!unit) return null;
    const meaning: Meaning = { type: 'reach', unit, way };
    return { from: i, to: unitAt + 1, type: 'DATE', meaning };
  },
};

const WAYS: Readonly<Record<string, -1 | 1>> = { coming: 1, next: 1, past: -1, last: -1 };
