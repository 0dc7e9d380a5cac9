import type { Account } from './account.ts';
import { principals } from './compare-people.ts';
import type { People } from './compare-people.ts';
import type { Draft } from './draft.ts';
import { isLeadOf } from './headline.ts';
import { isMainTurn } from './stage-fit.ts';

/** How far a meeting told without people may be from the sentence that names them, in sentences. */
const NEAR = 3;

/** Letters between an event word and a day beside it: " in ", "’s long ". */
const BESIDE = 8;

/** Whether what an account and a draft share is enough to take them for one event, where nothing speaks against it. */
export function isEnough(
  draft: Draft,
  account: Account,
  people: People,
  evidence: number,
  isFirst: boolean,
): boolean {
  if (account.isApposition && account.at - draft.latest <= 1) return true;
  if (isLeadOf(draft, account, people, isFirst)) return true;
  if (account.kind === 'hearing') return account.at - draft.latest <= 1 || evidence > 0;
  if (isMainTurn(draft, account, people)) return true;
  if (isSameVisit(draft, account, people)) return true;
  if (account.novelty === 'new') return isSameNews(draft, account, evidence);
  if (isOtherwhere(draft, account, people) || isOtherTime(draft, account, people, evidence))
    return false;
  if (draft.participants.length === 0 && draft.isLasting && account.isVerb) return false;
  if (isGoingOn(draft, account, people)) return true;
  if (draft.participants.length === 0)
    return (
      (account.novelty === 'definite' && isNearNobody(draft, account)) ||
      (evidence >= 3 && account.at - draft.first <= NEAR)
    );
  if (account.isVerb) return isRetold(draft, account, people);
  if (account.isOfOthers) return evidence - 2 * people.shared >= 3;
  if (account.novelty !== 'definite' && isNewsFarOff(draft, account)) return false;
  if (account.participants.length === 0 || (people.isVague && people.shared === 0))
    return (
      account.novelty === 'definite' ||
      evidence >= 3 ||
      (draft.isLasting && account.kind === 'talks')
    );
  if (account.novelty === 'definite')
    return (
      people.shared > 0 ||
      people.isVague ||
      draft.isSummit ||
      principals(account.participants) === 0
    );
  return people.shared >= 2 || (people.shared > 0 && evidence >= 5);
}

/** "paid a visit to Rome", "is on a visit": of one visitor, told again within the article without another day or place. */
function isSameVisit(draft: Draft, account: Account, people: People): boolean {
  if (draft.kind !== 'visit' || account.kind !== 'visit' || people.shared === 0) return false;
  if (account.novelty === 'new' || account.isPlural) return false;
  if (draft.participants[0]?.entity !== account.participants[0]?.entity) return false;
  return !isNewsFarOff(draft, account) && (account.date === null || draft.date !== null);
}

/** "his talks with Lind" can be the talks of nobody told just before, no talks far off. */
function isNearNobody(draft: Draft, { at, participants }: Account): boolean {
  if (participants.length === 0 || draft.mentions.length > 1) return true;
  const isNamed = draft.date !== null || draft.place !== null || draft.isHeadline;
  return at - draft.latest <= NEAR && (isNamed || participants.length < 2);
}

/** "Ruiz is in talks to buy a stake", said twice: the same that go on, of the same people. */
function isGoingOn(draft: Draft, account: Account, people: People): boolean {
  const areTalks = draft.kind === 'talks' && account.kind === 'talks';
  const isPlain = account.novelty === 'open' && !account.isVerb && !account.date && !account.place;
  return areTalks && isPlain && people.isEqual;
}

/** "the Rome talks", "their Rome meeting": named by a place that was not told of the one before, far behind it. */
function isOtherwhere(draft: Draft, account: Account, people: People): boolean {
  if (account.isVerb || !account.place || draft.place) return false;
  const isName = account.place.range.start < account.trigger.start;
  if (people.shared > 1 && !isName) return false;
  return account.at - draft.latest > 1 && !(draft.date && account.date);
}

/** "The visit in March", far behind one of which no day was told: named by its day, it is another. */
function isOtherTime(draft: Draft, account: Account, people: People, evidence: number): boolean {
  if (!isNamedByDay(account) || draft.date || people.shared > 1 || evidence >= 3) return false;
  return account.at - draft.latest > NEAR && draft.latest - draft.first <= NEAR;
}

/** "the visit in March", "Monday’s talks", no "said on Monday that the talks": the day stands beside the word. */
function isNamedByDay({ date, trigger, isVerb }: Account): boolean {
  if (!date || isVerb) return date !== null;
  const { start, end } = date.range;
  return start >= trigger.end
    ? start - trigger.end <= BESIDE
    : end <= trigger.start && trigger.start - end <= BESIDE;
}

/** Two words for "another meeting" to come mean one when nothing parts them; for what was held, day and place agree. */
function isSameNews(draft: Draft, account: Account, evidence: number): boolean {
  if (!draft.isNew) return false;
  if (account.count > 0 && account.count === draft.count) return true;
  if (account.status === 'held') return evidence >= 7;
  return (account.date !== null && draft.date !== null) || evidence >= 4;
}

/** A verb tells a meeting again when the people are the same and nothing new is said of when or where. */
function isRetold(draft: Draft, account: Account, people: People): boolean {
  if (people.shared === 0) return false;
  if (account.kind === 'talks' && account.isWeak) return true;
  if (people.isEqual) return !isNewsFarOff(draft, account);
  const isSameDay =
    draft.date !== null && (account.date !== null || account.at - draft.latest <= 1);
  return people.shared >= 2 && (account.isWeak || isSameDay || account.turn !== null);
}

/** When and where are both told for the first time, far behind what told neither: another meeting of the same people. */
function isNewsFarOff(draft: Draft, account: Account): boolean {
  const isBare = draft.date === null && draft.place === null;
  return isBare && account.date !== null && account.place !== null && account.at - draft.latest > 1;
}
