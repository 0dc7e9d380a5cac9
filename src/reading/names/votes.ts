/** What speaks for each kind a plain name can have, summed over every place where the words are printed. */
export interface Votes {
  person: number;
  organisation: number;
  place: number;
  /** For a name of something that is neither actor nor place. */
  other: number;
}
