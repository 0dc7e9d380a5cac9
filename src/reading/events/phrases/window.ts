/** A stretch of tokens, half-open, in which details of an event are looked for. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** How far a verb or noun may stand from its people, day and place, in tokens: keeps the work linear. */
export const REACH = 80;
