import fc from 'fast-check';

const HOSTILE =
  'a Z İ é \u0301 . ’ \' s " “ ” ‘ « » 7 - — 🙂 ש \u200b \u202e the Mr. U.S. said met May'.split(
    ' ',
  );

/** Texts of many scripts, marks, emoji, blanks, line ends and news punctuation, up to 120 units. */
export function anyText(): fc.Arbitrary<string> {
  const unit = fc.oneof(
    fc.constantFrom(...HOSTILE, ' ', '\n', '\r\n', '\n\n'),
    fc.string({ unit: 'binary', maxLength: 2 }),
  );
  return fc.array(unit, { maxLength: 60 }).map((units) => units.join(''));
}
