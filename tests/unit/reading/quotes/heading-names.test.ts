import { describe, expect, it } from 'vitest';
import { quotesOf } from './quotes-of.ts';

const BODY = '\n\nThe bridge will be mended by May, Ana Ruiz said on Friday in Port Anselm.';
const SAID = 'Ana Ruiz: The bridge will be mended by May';

describe('a heading without marks', () => {
  it.each([
    ['Ruiz: the bridge stays shut until May', 'Ruiz: the bridge stays shut until May'],
    ['Bridge to stay shut until May: Ana Ruiz', 'Ana Ruiz: Bridge to stay shut until May'],
    ['Bridge to stay shut until May - Ruiz', 'Ruiz: Bridge to stay shut until May'],
  ])('names its speaker beside a clause: %s', (heading, expected) => {
    expect(quotesOf(heading + BODY)).toEqual([expected, SAID]);
  });

  it.each([
    'Ruiz: who is the new envoy to Lusia',
    'Bo Lind: the bridge stays shut until May',
    'Norway: the bridge stays shut until May',
    'Ruiz: a portrait',
  ])('is no statement of one whom the article does not quote, nor a topic: %s', (heading) => {
    expect(quotesOf(heading + BODY)).toEqual([SAID]);
  });

  it('says whose marked words they are after the country it is about', () => {
    const text = `Norway, Ana Ruiz: “The bridge stays shut until May”${BODY}`;
    expect(quotesOf(text)).toEqual(['Ana Ruiz: The bridge stays shut until May', SAID]);
  });
});
