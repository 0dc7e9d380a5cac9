import { holdsMarks } from './marked-tokens.ts';
import { RELATIVE, SUBJECT_PRONOUN } from '../../lexicon/function-words.ts';
import {
  CLAUSE,
  FOLLOWS,
  OBJECT,
  SHOWING_VERBS,
  THAT_CLAUSE,
} from '../../lexicon/reporting-verbs.ts';
import { cut, endsBefore, trimmed } from './cut-findings.ts';
import type { Finding } from './finding.ts';
import type { QuoteView } from './quote-view.ts';
import { has, lowerAt } from './token-queries.ts';

/**
 * Ends what one finding holds where the next begins, and turns who merely passes it on into a link
 * of its chain: "officials said that it held, the agency reported". Findings come and go by cue.
 */
export function refine(view: QuoteView, findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const next of findings) {
    if (isTakenIn(view, kept, next)) continue;
    for (let i = 0; i < kept.length; i += 1) {
      const each = kept[i];
      if (each && endsBefore(view, each, next, kept)) kept[i] = cut(view, each, next.clause);
    }
    kept.push(next);
  }
  const all = kept.map((each) => trimmed(view, each));
  const own = all.filter((each) => !all.some((outer) => isInside(view, each, outer)));
  return own.flatMap((each) => {
    if (own.some((inner) => holdsTelling(each, inner))) return [];
    const outer = own.find((other) => holdsTelling(other, each));
    return outer?.speaker ? { ...each, chain: [...each.chain, outer.speaker] } : each;
  });
}

/** "Ruiz, according to two aides, called it “an insult”": the aides pass on what Ruiz said. */
function holdsTelling(outer: Finding, inner: Finding): boolean {
  const [subject, verb] = outer.contents;
  if (outer.rule !== 'quotes/according-to' || outer === inner || !subject || !verb) return false;
  const speaker = inner.speaker;
  return speaker?.to === subject.to && speaker.from >= subject.from && inner.cue.from === verb.from;
}

/** Whether a kept finding takes the next one in: the same words, an owner's noun, or who passes it on. */
function isTakenIn(view: QuoteView, kept: Finding[], next: Finding): boolean {
  if (kept.some((each) => isSame(each, next))) return true;
  kept.forEach((each, i) => {
    const isOver = next.place === 'before' && runsOver(each, next.clause);
    if (isOver && opensRelative(view, each)) kept[i] = cut(view, each, next.clause);
  });
  const at = kept.findIndex(
    (each) => holdsNoun(each, next) || relays(view, each, next) || passesOn(view, next, each),
  );
  const inner = kept[at];
  if (!inner) return false;
  if (holdsNoun(inner, next) || relays(view, inner, next)) kept[at] = passedOn(next, inner);
  else {
    kept.forEach((each, i) => {
      if (runsOver(each, next.clause)) kept[i] = cut(view, each, next.clause);
    });
    kept[at] = isSomebody(view, inner) ? chained(view, inner, next) : widened(inner, next);
  }
  return true;
}

/** The words as the one who owns them said them, with who passes them on. */
function passedOn(finding: Finding, by: Finding): Finding {
  return by.speaker ? { ...finding, chain: [...finding.chain, by.speaker] } : finding;
}

/** What somebody is said to say inside another's words, and no marks show: it is the other's account. */
function isInside(view: QuoteView, each: Finding, outer: Finding): boolean {
  const own = each.contents[0];
  if (each === outer || !own || holdsMarks(view, own)) return false;
  return outer.contents.some((range) => range.from < own.from && own.to <= range.to);
}

/** Whether both hold the same words. */
function isSame(a: Finding, b: Finding): boolean {
  const [first, second] = [a.contents[0], b.contents[0]];
  return first !== undefined && first.from === second?.from && first.to === second.to;
}

/** "The Post reported that Ruiz, the envoy, said the deal “is dead”": all that is told is her telling. */
function relays(view: QuoteView, outer: Finding, next: Finding): boolean {
  const [told, own] = [outer.contents[0], next.contents[0]];
  if (!told || !own || !next.speaker || outer.place !== 'after' || next.place !== 'after')
    return false;
  const lemma = view.verbs.get(lowerAt(view, outer.cue.to - 1))?.verb.lemma;
  const isRelay = lemma === 'report' || outer.rule === 'quotes/according-to';
  if (!isRelay || !isTold(view, next.cue.to - 1, THAT_CLAUSE)) return false;
  const opens = next.speaker.from >= told.from && next.speaker.from <= told.from + LONGEST_TITLE;
  return opens && own.to >= told.to;
}

/** Most words of a title before a name. */
const LONGEST_TITLE = 4;

/** "Ruiz highlighted Lind’s comments: “…”": the words are Lind's, and Ruiz passes them on. */
function holdsNoun(each: Finding, next: Finding): boolean {
  const content = each.contents[0];
  if (next.rule !== 'quotes/noun' || !content || !next.speaker) return false;
  const lead = next.speaker.from - content.from;
  return each.place === 'after' && lead >= 0 && lead <= LONGEST_TITLE;
}

/** Whether what a finding holds goes on past a token. */
function runsOver({ contents }: Finding, at: number): boolean {
  const last = contents.at(-1);
  return last !== undefined && last.from < at && at < last.to;
}

/** Whether all that `next` holds is what `inner` told already, in the same words. */
function passesOn(view: QuoteView, next: Finding, inner: Finding): boolean {
  const [theirs, own] = [next.contents[0], inner.contents[0]];
  if (!theirs || !own || next.place !== 'before' || next.speaker === null) return false;
  if (opensRelative(view, inner)) return false;
  if (inner.place === 'before') return theirs.from <= own.from && inner.cue.to <= theirs.to;
  return theirs.from <= own.from + 1 && theirs.to > own.from && inner.cue.from < next.cue.from;
}

/** "The sides met envoys who urged calm, an aide said": the aide tells of more than the envoys. */
function opensRelative(view: QuoteView, { speaker }: Finding): boolean {
  return speaker !== null && has(view, speaker.from, RELATIVE);
}

/** Whether a name, a description or a personal pronoun speaks. */
function isSomebody(view: QuoteView, { speaker, cue }: Finding): boolean {
  if (!speaker || speaker.entities.length > 0) return speaker !== null;
  if (isTold(view, cue.to - 1)) return true;
  return (
    (view.mentionOf[speaker.to - 1] ?? -1) >= 0 ||
    has(view, speaker.from, SUBJECT_PRONOUN | RELATIVE)
  );
}

/** "Villagers said it held": a verb that only people have. */
function isTold(view: QuoteView, verb: number, orTakes = 0): boolean {
  const known = view.verbs.get(lowerAt(view, verb))?.verb;
  if (!known || SHOWING_VERBS.has(known.lemma)) return false;
  if (known.lemma === 'express' || known.lemma === 'voice') return true;
  const tells = (known.takes & (CLAUSE | FOLLOWS | OBJECT)) === (CLAUSE | FOLLOWS);
  return tells || (known.takes & orTakes) !== 0;
}

/** "The talks demand patience, Ruiz said": what nobody says belongs to the one who does. */
function widened(inner: Finding, outer: Finding): Finding {
  const [first, ...rest] = outer.contents;
  const from = Math.min(first?.from ?? inner.clause, inner.speaker?.from ?? inner.clause);
  return first ? { ...outer, contents: [{ from, to: first.to }, ...rest] } : outer;
}

function chained(view: QuoteView, inner: Finding, outer: Finding): Finding {
  const chain = outer.speaker ? [...inner.chain, outer.speaker] : inner.chain;
  return { ...cut(view, inner, outer.clause), chain };
}
