import { oneLine } from './html-node.ts';
import type { HtmlElement } from './html-node.ts';

/** What the meta tags and the microdata of a page say, by name in small letters. */
export interface PageClues {
  readonly metas: ReadonlyMap<string, string>;
  readonly items: ReadonlyMap<string, string>;
}

/** Looks through a page once. The first of several of one name counts; authors are joined. */
export function readClues(root: HtmlElement): PageClues {
  const metas = new Map<string, string>();
  for (const meta of root.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name');
    note(metas, name ?? meta.getAttribute('http-equiv'), meta.getAttribute('content'));
  }
  const items = new Map<string, string>();
  for (const item of root.querySelectorAll('[itemprop]')) {
    note(items, item.getAttribute('itemprop'), itemValue(item));
  }
  return { metas, items };
}

/** The first of these names that has a value, with its name. */
export function firstOf(
  values: ReadonlyMap<string, string>,
  names: readonly string[],
): readonly [name: string, value: string] | null {
  for (const name of names) {
    const value = values.get(name);
    if (value !== undefined) return [name, value];
  }
  return null;
}

function note(values: Map<string, string>, name: string | null, value: string | null): void {
  const line = oneLine(value);
  if (name === null || line === null) return;
  for (const key of name.toLowerCase().split(/\s+/)) {
    const before = values.get(key);
    if (before === undefined) values.set(key, line);
    else if (key === 'author' && before !== line) values.set(key, `${before}, ${line}`);
  }
}

/** The value of a microdata property; of a thing within, its name. */
function itemValue(item: HtmlElement): string | null {
  const given = item.getAttribute('content') ?? item.getAttribute('datetime');
  if (given !== null) return given;
  if (item.getAttribute('itemscope') === null) return item.textContent;
  const name = item.querySelector('[itemprop~="name"]');
  return name && (name.getAttribute('content') ?? name.textContent);
}
