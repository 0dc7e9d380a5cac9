import { describe, expect, it } from 'vitest';
import { shownDates } from './dates-in.ts';

const HISTORY =
  'In June 1998 talks began in Oslo. On 3 September fighting began, and the next day the king fled. ' +
  'In November 1998 they met again, and on 4 February they signed. In 2001 the king died. In July 2003 ' +
  'his son was crowned.';

describe('a history', () => {
  it.each([null, '2022-11-08'])('goes on with the years it prints, published %s', (published) => {
    expect(shownDates(HISTORY, published)).toEqual([
      'June 1998 = 1998-06',
      '3 September = 1998-09-03',
      'the next day = 1998-09-04',
      'November 1998 = 1998-11',
      '4 February = 1999-02-04',
      '2001 = 2001',
      'July 2003 = 2003-07',
    ]);
  });

  it('goes back some months in the year it tells of', () => {
    const told = `${HISTORY} In March 2005 he left, as he had said in January. In 2007 he came back.`;
    expect(shownDates(told, null).slice(-3)).toEqual([
      'March 2005 = 2005-03',
      'January = 2005-01',
      '2007 = 2007',
    ]);
  });

  it('is no news with years in its background', () => {
    const news =
      'The war began in 1988 and ended in 1994. On Saturday leaders met, as they did on 3 April. ' +
      'Talks of 2001 and 2011 had failed.';
    expect(shownDates(news, '2022-11-08')).toContain('3 April = 2022-04-03');
    expect(shownDates(news, null)).toContain('3 April = (XXXX-04-03)');
  });

  it('has more than a year or two', () => {
    const short = 'The war ended in 1994. On 3 April fighting began.';
    expect(shownDates(short, '2022-11-08')).toEqual(['1994 = 1994', '3 April = 2022-04-03']);
  });
});
