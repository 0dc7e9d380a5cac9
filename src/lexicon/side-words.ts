/**
 * Words for those who talk for a side and whom nothing names, at the end of a description: "the delegations", "senior US
 * officials", "both sides", "the negotiating team of Norway". By hand.
 */
const SIDE_WORDS =
  /(?:^| )(?:delegations?|delegates|negotiators|(?:negotiating )?teams?|sides|parties|officials|representatives|envoys|diplomats)(?: (?:of|from) .+)?$/i;

/** Whether a name or description is such a word for a side. */
export function isSideWord(name: string): boolean {
  return SIDE_WORDS.test(name);
}
