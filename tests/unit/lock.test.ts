import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

interface LockEntry {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly hasInstallScript?: boolean;
}

/**
 * Optional dependencies that an entry names and the lock does not hold, as "entry lacks name".
 * npm drops platform packages the registry did not show it, without a word; `npm ci` then fails.
 */
function missingPlatforms(packages: Readonly<Record<string, LockEntry>>): string[] {
  const held = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !held.has(name))
      .map((name) => `${path} lacks ${name}`),
  );
}

const lock: { packages: Record<string, LockEntry> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);

test('the check sees a dropped platform package', () => {
  const packages = { 'node_modules/tool': { optionalDependencies: { 'tool-mac': '1.0.0' } } };
  expect(missingPlatforms(packages)).toEqual(['node_modules/tool lacks tool-mac']);
});

test('the lock holds the packages of every platform', () => {
  expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
  expect(missingPlatforms(lock.packages)).toEqual([]);
});

test('nothing in the lock runs a script when installed', () => {
  const scripted = Object.entries(lock.packages).filter(([, entry]) => entry.hasInstallScript);
  expect(scripted.map(([path]) => path)).toEqual([]);
});
