import { asId } from '../../src/model/ids.ts';
import type { DocumentId } from '../../src/model/ids.ts';
import type { Citation } from '../../src/model/span.ts';

/** 1 March 2024: what is to come, and what went before. */
export const PREVIEW = asId<DocumentId>('lantern-preview');
/** 12 March 2024: the day after the meeting in Vienna. */
export const VIENNA = asId<DocumentId>('courier-vienna');
/** No date printed; told in the days after 18 March 2024. */
export const GENEVA = asId<DocumentId>('geneva-notebook');

export const SMALL_TEXTS: ReadonlyMap<DocumentId, string> = new Map([
  [
    PREVIEW,
    `Ministers to meet in Vienna

Foreign ministers Ana Ruiz of Norland and Bo Lind of Sudria will meet in Vienna the week after next, at the invitation of Estmark's envoy Cleo Marsh. The two ministers spoke by phone in February.

A meeting of presidents Gil Moreno and Hana Berg, planned for 20 February, was called off. The two last met in Oslo. On 27 February shots were exchanged at the border.

Marsh said that a treaty was within reach.

Related articles
Ferry to Vienna delayed until 30 March
`,
  ],
  [
    VIENNA,
    `Ruiz and Lind meet at Hofburg House

On 11 March the foreign ministers of Norland and Sudria, Ana Ruiz and Bo Lindh, met in Vienna. They first sat down alone, then for two hours with Cleo Marsh of Estmark, who hosted them at Hofburg House.

“We have come closer than ever,” Ruiz said after the meeting. “There is no way back.” Lind called the talks “useful.”
`,
  ],
  [
    GENEVA,
    `Deputies at work

On Monday, one week after Vienna, deputy ministers Eva Stone and Finn Gray opened talks in Geneva that are expected to last several days.

In Vienna, Marsh had brought ministers Ruiz and Lind together; her adviser Dan Okoro was in the room too. Ruiz was quoted by the Courier as saying that both sides “have come closer than ever.”

“Nobody should expect a signature this month,” a senior Sudrian official said. Marsh wrote in a post: “Good first day in Geneva.” She is to testify before the Senate of Estmark on 16 April.
`,
  ],
]);

/** Cites the `nth` place (from 1) where the words stand in the text; throws when they do not. */
export function cite(document: DocumentId, words: string, nth = 1): Citation {
  const text = SMALL_TEXTS.get(document) ?? '';
  let start = -1;
  for (let found = 0; found < nth; found += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`“${words}” is not in ${document}`);
  return { document, start, end: start + words.length, words };
}
