import type { Candidate, DateRule, Found } from './candidate.ts';
import { isInName } from './in-name.ts';
import { joinEnds } from './join-ends.ts';
import { DATE_RULES } from './rules/rules.ts';
import { isDay, readDayPart, timeOf } from './rules/clock.ts';
import { DIGITS, isNumber, leadsOn, NONE, POINTER } from './time-words.ts';
import { kindAt, lowerAt, wordAt } from './window.ts';
import type { Window } from './window.ts';

/** The rules that may start at each kind of word. */
const RULES_BY_KIND: readonly (readonly DateRule[])[] = Array.from({ length: 32 }, (_, kind) =>
  DATE_RULES.filter((rule) => rule.starts.includes(kind)),
);

/** Reads the expressions of one sentence from left to right, none overlapping. */
export function scanSentence(w: Window): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = w.from; i < w.to; i += 1) {
    const kind = w.kinds[i] ?? NONE;
    if (kind === NONE || !mayStart(w, i, kind)) continue;
    const candidate = readLongest(w, i, RULES_BY_KIND[kind] ?? []);
    if (!candidate) continue;
    if (!isInName(w, candidate)) candidates.push(candidate);
    i = candidate.to - 1;
  }
  return joinEnds(candidates);
}

/** What may follow a number without being a word of interest itself. */
const AFTER_NUMBER = new Set(
  "- – — / . : , ' ’ & ( st nd rd th s of to and or through until day century half am pm a.m. p.m. more plus + odd".split(
    ' ',
  ),
);

/** A cheap look at the next token, before any rule: most articles, pointers and numbers lead nowhere. */
function mayStart(w: Window, i: number, kind: number): boolean {
  if (kind === POINTER && isPreposition(w, i)) return false;
  if (kindAt(w, i + 1) !== NONE) return true;
  if (leadsOn(kind)) return false;
  if (kind === DIGITS && wordAt(w, i).length >= 4) return true;
  return (
    !isNumber(kind) || AFTER_NUMBER.has(lowerAt(w, i + 1)) || /^['’‘]$/.test(lowerAt(w, i - 1))
  );
}

/** "following Monday’s meeting", "following three days of talks": after it, where no article stands before. */
function isPreposition(w: Window, i: number): boolean {
  if (lowerAt(w, i) !== 'following' || lowerAt(w, i - 1) === 'the') return false;
  return isNumber(kindAt(w, i + 1)) || /^[’']s$/.test(lowerAt(w, i + 2));
}

function readLongest(w: Window, i: number, rules: readonly DateRule[]): Candidate | null {
  let best: Found | null = null;
  let name = '';
  for (const rule of rules) {
    const found = rule.read(w, i);
    if (!found || found.to > w.to || (best && found.to <= best.to)) continue;
    [best, name] = [found, rule.name];
  }
  return best && { ...best, ...withDayPart(w, best), rule: name, window: w };
}

/** "Monday" with "morning" after it. */
function withDayPart(w: Window, found: Found): Partial<Found> {
  const part = isDay(found.meaning) ? readDayPart(w, found.to) : null;
  if (!part) return {};
  return { to: found.to + 1, type: 'TIME', meaning: timeOf(part, found.meaning) };
}
