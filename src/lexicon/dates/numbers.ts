/** Number words in lower case with what they count; tens join with ones. By hand. */
export const CARDINALS: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
    'sixteen seventeen eighteen nineteen twenty'
  )
    .split(' ')
    .map((word, n): [string, number] => [word, n])
    .concat([
      ['thirty', 30],
      ['forty', 40],
      ['fifty', 50],
      ['sixty', 60],
      ['seventy', 70],
      ['eighty', 80],
      ['ninety', 90],
      ['hundred', 100],
      ['thousand', 1000],
      ['dozen', 12],
    ]),
);

/** Ordinal words in lower case; tens join with ones ("twenty-first"). By hand. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
    'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, n): [string, number] => [word, n + 1])
    .concat([['thirtieth', 30]]),
);

/** Words for a number that is not told. By hand. */
export const VAGUE_NUMBERS: ReadonlySet<string> = new Set(['few', 'several', 'some', 'many']);

/** Decades of a century in words, in lower case ("the nineties"). By hand. */
export const DECADES: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);
