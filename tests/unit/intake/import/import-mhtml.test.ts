import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeBase64,
  decodeQuotedPrintable,
  latinBytes,
  latinText,
} from '../../../../src/intake/mhtml/transfer-encodings.ts';
import {
  faultLines,
  importBytes,
  importFixture,
  onlyArticle,
} from '../../../support/import-fixture.ts';

function message(part: string, boundary = 'boundary="==b"'): string {
  return `From: <Saved by hand>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\t${boundary}\r\n\r\n--==b\r\n${part}\r\n--==b--\r\n`;
}

describe('a page saved in one file', () => {
  it('by a browser is read as the page is, with the address it had', async () => {
    const { text, head } = onlyArticle(await importFixture('pages/chromium.mhtml'));
    const plain = onlyArticle(await importFixture('pages/microdata.html'));
    expect(text).toBe(plain.text);
    expect(head).toEqual({ ...plain.head, url: 'https://radio.example/news/deln-accepts' });
  });

  it.each([
    ['base64', 'PHA+VGhleSBtZXQg4oCTIG9uCkZyaWRheS4='],
    ['quoted-printable', '<p>They met =E2=80=93 o=\r\nn Friday.'],
    ['8bit', '<p>They met \u2013 on Friday.'],
  ])('is decoded from %s', async (encoding, body) => {
    const part = `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`;
    expect(onlyArticle(await importBytes('a.mht', message(part))).text).toBe(
      'They met – on Friday.',
    );
  });

  it.each([
    ['no page', message('Content-Type: image/png\r\n\r\nx')],
    ['no boundary', message('Content-Type: text/html\r\n\r\n<p>x', 'type="text/html"')],
  ])('that holds %s is refused', async (_what, content) => {
    expect(faultLines(await importBytes('a.mht', content))).toEqual([
      'a.mht: it holds no page. Save the page again as "HTML only" or "complete", or copy the text into a .txt file.',
    ]);
  });

  it('is not seen in a text that speaks of one', async () => {
    const text = 'Content-Type: text/plain\n\nContent-Type: multipart/related';
    expect(onlyArticle(await importBytes('a.txt', text)).text).toBe(text);
  });
});

describe('transfer encodings', () => {
  it('give back any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const hex = Array.from(bytes, (byte) => `=${byte.toString(16).padStart(2, '0')}`);
        expect(decodeQuotedPrintable(hex.join('=\r\n'))).toEqual(bytes);
        expect(decodeBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes);
        expect(latinBytes(latinText(bytes))).toEqual(bytes);
      }),
    );
  });
});
