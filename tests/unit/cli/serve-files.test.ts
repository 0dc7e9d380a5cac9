import { afterEach, expect, it } from 'vitest';
import { securityHeaders } from '../../../src/cli/site/security-headers.ts';
import { serveFiles } from '../../../src/cli/site/serve-files.ts';
import type { Served } from '../../../src/cli/site/serve-files.ts';

let served: Served | null = null;

async function serve(isEmbeddable: boolean): Promise<string> {
  const files = [
    { path: 'index.html', content: '<p>page</p>' },
    { path: 'record/a b.json', content: '{}' },
  ];
  served = await serveFiles(files, { headers: securityHeaders(isEmbeddable), port: 0 });
  return served.url;
}

afterEach(() => served?.server.close());

it('answers with the files, their types and the policy, and nothing beside them', async () => {
  const url = await serve(false);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const page = await fetch(`${url}?v=1&corpus=a`);
  expect(await page.text()).toBe('<p>page</p>');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'$/);
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  expect((await fetch(`${url}record/a%20b.json`)).status).toBe(200);
  expect((await fetch(`${url}..%2f..%2fetc/passwd`)).status).toBe(404);
  expect((await fetch(`${url}%E0%A4%A`)).status).toBe(404);
  expect((await fetch(url, { method: 'POST' })).status).toBe(405);
});

it('may be held in a frame only when that is asked for', async () => {
  const page = await fetch(await serve(true));
  const policy = page.headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('frame-ancestors');
});
