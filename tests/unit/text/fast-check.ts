import fc from 'fast-check';

/** A property over any text: letters of many scripts, marks, emoji, blanks and news punctuation. */
export function test(check: (text: string) => void): fc.IProperty<[string]> {
  const unit = fc.oneof(
    fc.constantFrom(
      'a',
      'Z',
      'İ',
      'é',
      '́',
      ' ',
      '\n',
      '\r\n',
      '.',
      '’',
      "'",
      's',
      '"',
      '“',
      '”',
      '7',
      '-',
      '🙂',
      'ש',
      '\u200b',
    ),
    fc.string({ unit: 'binary', maxLength: 2 }),
  );
  return fc.property(
    fc.array(unit, { maxLength: 40 }).map((units) => units.join('')),
    check,
  );
}

export { fc };
