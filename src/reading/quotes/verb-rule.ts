import { COORDINATOR, FINITE, PREPOSITION } from '../../lexicon/function-words.ts';
import { clauseEdge } from './clause-edge.ts';
import type { Finding } from './finding.ts';
import { hasFinite, hasSureVerb, looksPast } from './finite-verbs.ts';
import type { Subject } from './speaker.ts';
import { agrees, isLifeless, isNobody } from './no-speaker.ts';
import { byParticiple } from './participle-rule.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { QuoteView } from './quote-view.ts';
import { readVerbGroup } from './read-verb-group.ts';
import { clauseAfter, clauseInside, fromAs, isAsFronted, wordsElsewhere } from './said-after.ts';
import {
  clauseAround,
  clauseBefore,
  markedAround,
  markedBefore,
  saidBefore,
} from './said-before.ts';
import { saysThis, THIS_SAID } from './this-said.ts';
import { has, isMark, isMarked, lowerAt } from './token-queries.ts';
import { toldBy } from './verb-place.ts';
import type { Place, Telling } from './verb-place.ts';
import { invertedSubject, ownSubject } from './verb-subject.ts';

/** Ways in which words can stand around a verb and its subject; the first that holds is taken. */
const RULES: readonly ((view: QuoteView, telling: Telling) => Finding | null)[] = [
  markedBefore,
  markedAround,
  clauseAfter,
  clauseInside,
  wordsElsewhere,
  clauseAround,
  clauseBefore,
];

/** Statements told by a verb of saying, in order of the verbs. */
export function findByVerb(view: QuoteView, unit: QuoteUnit): readonly Finding[] {
  const found: Finding[] = [];
  const limit = statementLimit(view, unit);
  let floor = unit.from;
  for (let i = unit.from; i < unit.to; i += 1) {
    const group = readVerbGroup(view, unit, i);
    if (!group) continue;
    const place = { unit, group, limit, floor, last: found.at(-1) };
    const finding = group.use === 'participle' ? byParticiple(view, place) : byFinite(view, place);
    if (!finding) continue;
    found.push(finding);
    floor = group.to;
  }
  return found;
}

/** The token after the unit's last word, its full stop left out. */
export function statementLimit(view: QuoteView, unit: QuoteUnit): number {
  let to = unit.to;
  while (to > unit.from && isMark(view, to - 1, '.!?…') && !isMarked(view, to - 1)) to -= 1;
  return to;
}

function byFinite(view: QuoteView, place: Place): Finding | null {
  const telling = withSubject(view, place);
  if (!telling) return null;
  if (isAsFronted(view, telling)) return fromAs(view, telling);
  if (!telling.before && saysThis(view, telling.group))
    return toldBy(telling, { contents: [], place: 'after', rule: THIS_SAID });
  for (const rule of RULES) {
    const found = rule(view, telling);
    if (found) return found;
  }
  return null;
}

/** "Ruiz, who leads it, said Lind’s reply to them | was late": what follows is a clause of its own. */
function isClause(view: QuoteView, place: Place, { speaker }: Subject): boolean {
  const { group, unit, limit } = place;
  const comma = group.from - 1;
  if (comma <= unit.from || !isMark(view, comma, ',') || isMarked(view, comma - 1)) return false;
  if (isMark(view, speaker.to, ',')) return false;
  const own = ownSubject(view, place);
  if (!own || own.speaker.entities.length === 0 || own.region > comma) return false;
  if (has(view, speaker.to, PREPOSITION)) return hasSureVerb(view, speaker.to, limit);
  const isNobody = speaker.entities.length === 0 && hasFinite(view, speaker.from + 1, limit);
  return isNobody && !hasPredicate(view, own.speaker.to, comma);
}

/** "Ruiz, the envoy, | left for the port, | said": a verb of her own between her and the verb of saying. */
function hasPredicate(view: QuoteView, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (!isMark(view, i, ',')) continue;
    if (has(view, i + 1, FINITE | COORDINATOR) || looksPast(view, i + 1)) return true;
  }
  return has(view, from, FINITE) || looksPast(view, from);
}

function withSubject(view: QuoteView, place: Place): Telling | null {
  const turned = invertedSubject(view, place);
  const inverted = turned && isClause(view, place, turned) ? null : turned;
  const subject = inverted ?? ownSubject(view, place);
  if (!subject || isLifeless(view, place.group, subject) || isNobody(view, subject)) return null;
  if (!inverted && !agrees(view, place.group, subject)) return null;
  const { group, unit } = place;
  const region = inverted ? group.from : subject.region;
  const end = inverted ? subject.speaker.to : group.to;
  const isGoverned = group.subject !== null && lowerAt(view, region - 1) === 'with';
  const clause = clauseEdge(view, unit.from, isGoverned ? region - 1 : region);
  const before = saidBefore(view, place, region);
  const { limit, floor, last } = place;
  const isInverted = inverted !== null;
  return { unit, group, limit, floor, last, subject, isInverted, region, end, clause, before };
}
