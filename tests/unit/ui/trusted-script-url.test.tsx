import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** A fresh copy of the module: it makes its policy once. */
async function load(): Promise<(url: string) => string> {
  const module = await import('../../../src/ui/trusted-script-url.ts');
  return module.trustedScriptUrl;
}

test('our own script is resolved against the page', async () => {
  const trustedScriptUrl = await load();
  expect(trustedScriptUrl('./assets/reading.js')).toBe(
    new URL('./assets/reading.js', document.baseURI).href,
  );
});

test('a script from elsewhere is refused', async () => {
  const trustedScriptUrl = await load();
  expect(() => trustedScriptUrl('https://example.org/x.js')).toThrow(
    'another origin: https://example.org/x.js',
  );
});

test('the policy "parley" is made once, where the browser has Trusted Types', async () => {
  const createPolicy = vi.fn<(name: string, rules: object) => object>((_name, rules) => rules);
  vi.stubGlobal('trustedTypes', { createPolicy });
  const trustedScriptUrl = await load();
  trustedScriptUrl('./a.js');
  trustedScriptUrl('./b.js');
  expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['parley']);
});
