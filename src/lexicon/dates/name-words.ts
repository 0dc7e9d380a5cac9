/**
 * Nouns that make the date before them part of a name, when they have a capital: "May Day Hotel", "March
 * 23 Movement", "Sunday Times". What may itself be dated ("the November 10 Statement") is left out. By hand.
 */
export const NAMED_AFTER_DATES: ReadonlySet<string> = new Set(
  (
    'Movement Movements Group Brigade Brigades Square Street Avenue Road Bridge Boulevard University Front Airport Stadium Party Army ' +
    'Hotel Hospital School Hall Palace Garden Gardens Park Club Mosque Church Market Foundation Cemetery Alliance Coalition Times ' +
    'Telegraph Post Mail Mirror Express Herald Tribune World Star Independent Programme Magazine'
  ).split(' '),
);

/** Nouns that make a weekday part of a name: "the Good Friday Agreement". By hand. */
export const NAMED_AFTER_WEEKDAYS: ReadonlySet<string> = new Set('Agreement Accord'.split(' '));

/** Words that make the weekday after them a name: "Bloody Sunday". By hand. */
export const NAMING_WEEKDAYS: ReadonlySet<string> = new Set('Bloody Black'.split(' '));
