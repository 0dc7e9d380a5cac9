/** What is done again and again: "at times", "every Friday", "would often meet". */
const AGAIN_AND_AGAIN =
  /^(?:often|sometimes|usually|regularly|frequently|occasionally|typically|routinely|every|each|times|whenever)$/;

/** Before "would": it is a plan that somebody tells, no habit. */
const TOLD_AHEAD = /^(?:said|says|that|agreed|announced|promised|pledged|vowed|whether|if|they)$/;

/** "at times they would meet", "used to meet": what happened many times, from the words before its verb, nearest first. */
export function isHabit(left: readonly string[]): boolean {
  if (left[0] === 'to' && left[1] === 'used') return true;
  const would = left.indexOf('would');
  if (would < 0 || would > 2 || left.some((word) => TOLD_AHEAD.test(word))) return false;
  return left.some((word) => AGAIN_AND_AGAIN.test(word));
}
