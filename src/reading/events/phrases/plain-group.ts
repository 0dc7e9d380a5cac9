import { AUXILIARY, PEOPLE, TITLE_ADJECTIVE, VERB } from '../../../lexicon/event-grammar.ts';
import type { Mention } from '../../../model/reading.ts';
import type { EventView, SentenceTokens } from './event-view.ts';
import { dateAt, is, lowerAt, mentionAt, rangeOfTokens, touches } from './event-view.ts';

const GROUP_PRONOUNS = new Set(['they', 'them', 'their', 'we', 'us', 'our']);

/** "they", "both sides", "the two leaders" where the names layer left them: a mention of nobody known. */
export function plainGroup(view: EventView, i: number, sentence: SentenceTokens): Mention | null {
  const lower = lowerAt(view, i);
  if (GROUP_PRONOUNS.has(lower) && view.tokens.words[i] !== 'US')
    return mentionOfNobody(view, i, i + 1, 'pronoun');
  if (i === sentence.from && isBareGroup(view, i))
    return mentionOfNobody(view, i, i + 1, 'description');
  if (lower !== 'the' && lower !== 'both' && lower !== 'these') return null;
  let j = i + 1;
  while (
    j < i + 4 &&
    j < sentence.to &&
    (is(view, j, PEOPLE | TITLE_ADJECTIVE) || isNumber(lowerAt(view, j)) || view.isRole[j] === 1)
  )
    j += 1;
  const isGroup = (is(view, j - 1, PEOPLE) || isCount(view, j - 1)) && !mentionAt(view, j);
  return isGroup && j > i + 1 ? mentionOfNobody(view, i, j, 'description') : null;
}

/** "Leaders have agreed to meet": those told of, at the head of a sentence and with a verb of their own. */
function isBareGroup(view: EventView, i: number): boolean {
  if (!/^(?:leaders|ministers|sides|parties|envoys|negotiators)$/.test(lowerAt(view, i)))
    return false;
  return mentionAt(view, i) === null && is(view, i + 1, AUXILIARY | VERB);
}

/** "the two"; no "the two-day meeting", no "the three days". */
function isCount(view: EventView, i: number): boolean {
  const isHyphened = lowerAt(view, i + 1) === '-' && touches(view, i + 1);
  return isNumber(lowerAt(view, i)) && !isHyphened && dateAt(view, i) === null;
}

function isNumber(lower: string): boolean {
  return /^(?:two|three|four|five)$/.test(lower);
}

function mentionOfNobody(
  view: EventView,
  from: number,
  to: number,
  form: Mention['form'],
): Mention {
  return {
    ...rangeOfTokens(view, from, to),
    kind: 'group',
    form,
    entities: [],
    standsForGovernment: false,
    rule: 'events/plain-group',
  };
}
