import { parseEdtf } from '../model/edtf.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The day of a timestamp as it is printed, in its own time zone, as EDTF (`2031-03-12`, `2031-03`);
 * null where none is given. Days with the month in figures count only with the year in front: 03/04
 * is two days.
 */
export function readDay(stamp: string): string | null {
  const text = stamp.trim().toLowerCase();
  const figures =
    /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)/.exec(text) ?? /^(\d{4})(-)(\d{2})$/.exec(text);
  if (figures) return settled(figures[1], figures[3], figures[4]);
  const dayFirst =
    /(?:^|\D)(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3})[a-z]{0,6}\.?,?[\s-]+(\d{4})(?!\d)/.exec(
      text,
    );
  if (dayFirst) return settled(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst =
    /(?:^|[^a-z])([a-z]{3})[a-z]{0,6}\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/.exec(text);
  return monthFirst && settled(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
}

function monthOf(name = ''): string {
  return String(MONTHS.indexOf(name) + 1);
}

/** The parts as EDTF, if there is such a day and printing was known in its time. */
function settled(year = '', month = '', day: string | undefined): string | null {
  const parts = [
    year,
    month.padStart(2, '0'),
    ...(day === undefined ? [] : [day.padStart(2, '0')]),
  ];
  const edtf = parts.join('-');
  return Number(year) >= 1450 && parseEdtf(edtf) ? edtf : null;
}
