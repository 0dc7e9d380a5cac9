/** Words that may stand between a name and an office in apposition to it. */
const BETWEEN = new Set(
  (
    ', ( — – - who is was are were has had been be served serves serving as now then currently also formerly previously once still ' +
    'the a an its his her their both all becomes became named appointed elected until recently'
  ).split(' '),
);

/** Words that open an apposition or statement of office: "Ana Ruiz, the minister", "Ana Ruiz is minister". */
const OPENS = new Set([',', '(', '—', '–', '-', 'is', 'was', 'became', 'becomes', 'who']);

/** Whether the tokens between a name and an office put the office in apposition to the name. */
export function isApposition(gap: string): boolean {
  const words = gap.split(' ');
  return OPENS.has(words[0] ?? '') && words.every((word) => BETWEEN.has(word));
}

/** "who served as", "formerly": whether the words make the office a past one. */
export function isPastGap(gap: string): boolean {
  return PAST.test(gap) && !PRESENT.test(gap);
}

const PAST = /served|formerly|previously|once|was|been/;
const PRESENT = /now|still|currently|become|became/;
