import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { compareStrings } from '../model/order.ts';

/** A pattern with too many folders below it is most likely a mistake. */
const MOST_FILES = 10_000;

/**
 * The files that paths, folders and patterns stand for, sorted within each, each file once. A folder
 * stands for the files right in it; hidden files and `corpus.yaml` are passed over there. Patterns
 * know `*`, `?` and `**`, for shells that do not expand them; a file whose name looks like one wins.
 */
export async function expandPaths(
  inputs: readonly string[],
): Promise<{ readonly files: readonly string[]; readonly nothing: readonly string[] }> {
  const files = new Set<string>();
  const nothing: string[] = [];
  for (const input of inputs) {
    const found = await expandPath(input);
    if (found.length === 0) nothing.push(input);
    for (const file of found) files.add(file);
  }
  return { files: [...files], nothing };
}

async function expandPath(input: string): Promise<readonly string[]> {
  const path = resolve(input);
  const kind = await kindOf(path);
  if (kind === 'file') return [path];
  if (kind === 'folder') return filesIn(path);
  if (!/[*?]/.test(input)) return [];
  return matchPattern(path);
}

async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && !/^\.|^corpus\.yaml$/.test(entry.name))
    .map(({ name }) => join(folder, name))
    .toSorted(compareStrings);
}

async function matchPattern(pattern: string): Promise<readonly string[]> {
  const parts = pattern.split(sep);
  const first = parts.findIndex((part) => /[*?]/.test(part));
  const start = parts.slice(0, first).join(sep) || sep;
  const found: string[] = [];
  await walk(start, parts.slice(first), found);
  return found.toSorted(compareStrings);
}

/** Collects the files below a folder that fit the rest of a pattern. */
async function walk(folder: string, rest: readonly string[], found: string[]): Promise<void> {
  const [part = '', ...more] = rest;
  if (part === '**') await walk(folder, more, found);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (found.length >= MOST_FILES) return;
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') && !part.startsWith('.')) continue;
    if (part === '**') {
      if (entry.isDirectory()) await walk(path, rest, found);
    } else if (matches(entry.name, part)) {
      if (more.length === 0 && !entry.isDirectory()) found.push(path);
      else if (more.length > 0 && entry.isDirectory()) await walk(path, more, found);
    }
  }
}

/** Whether a name fits a pattern of `*` and `?`; by dynamic steps, so that no pattern takes long. */
function matches(name: string, pattern: string): boolean {
  let states = new Set([0]);
  for (const char of name) states = step(states, pattern, char);
  return [...closure(states, pattern)].some((state) => state === pattern.length);
}

function step(states: ReadonlySet<number>, pattern: string, char: string): Set<number> {
  const next = new Set<number>();
  for (const state of closure(states, pattern)) {
    if (pattern[state] === '*') next.add(state);
    else if (pattern[state] === '?' || pattern[state] === char) next.add(state + 1);
  }
  return next;
}

/** A star may stand for nothing. */
function closure(states: ReadonlySet<number>, pattern: string): Set<number> {
  const all = new Set<number>();
  for (const state of states) {
    let at = state;
    all.add(at);
    while (pattern[at] === '*') all.add((at += 1));
  }
  return all;
}

/** The name of the folder that a path stands for: `/a/my-corpus/` gives `my-corpus`. */
export function folderName(path: string): string {
  const whole = resolve(path);
  return basename(whole) || basename(dirname(whole));
}
