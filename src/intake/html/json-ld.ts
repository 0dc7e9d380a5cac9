import { oneLine } from './html-node.ts';
import type { HtmlElement } from './html-node.ts';

type Json = Readonly<Record<string, unknown>>;

/** Longer ones are no description of an article. */
const LONGEST_SCRIPT = 500_000;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|PressRelease|LiveBlogPosting)$/;
const PAGE_TYPE = /(?:WebPage|CreativeWork)$/;

/**
 * The description of the article that a page gives in JSON-LD: the first thing of a type of article,
 * else the first page; null for none. What cannot be parsed is passed over.
 */
export function readJsonLd(root: HtmlElement): Json | null {
  const things = [...root.querySelectorAll('script[type="application/ld+json"]')].flatMap(parse);
  return things.find(isOf(ARTICLE_TYPE)) ?? things.find(isOf(PAGE_TYPE)) ?? null;
}

/** Text under a key; of a list its texts, joined by commas; null for none. */
export function textAt(thing: Json | null, key: string): string | null {
  const value = thing?.[key];
  const texts = listOf(value).flatMap((item) => (typeof item === 'string' ? [item] : []));
  return oneLine(texts.join(', '));
}

/** Names of the things, or texts, under a key, joined by commas; addresses are no names. */
export function namesAt(thing: Json | null, key: string): string | null {
  const names = listOf(thing?.[key]).flatMap((item) => {
    const name = isThing(item) ? item['name'] : item;
    const line = typeof name === 'string' ? oneLine(name) : null;
    return line === null || /^https?:/.test(line) ? [] : [line];
  });
  return oneLine([...new Set(names)].join(', '));
}

/** An address under a key, given as text or as a thing with an `@id` or `url`. */
export function addressAt(thing: Json | null, key: string): string | null {
  const value = thing?.[key];
  if (isThing(value)) return textAt(value, '@id') ?? textAt(value, 'url');
  return textAt(thing, key);
}

function parse(script: HtmlElement): readonly Json[] {
  const text = (script.textContent ?? '').replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)/, '').trim();
  if (text.length > LONGEST_SCRIPT) return [];
  try {
    return listOf(JSON.parse(text)).flatMap(withGraph);
  } catch {
    return [];
  }
}

/** A thing, or the things in its `@graph`. */
function withGraph(value: unknown): readonly Json[] {
  if (!isThing(value)) return [];
  const graph = listOf(value['@graph']).filter(isThing);
  return graph.length > 0 ? graph : [value];
}

function isOf(type: RegExp): (thing: Json) => boolean {
  return (thing) =>
    listOf(thing['@type']).some((name) => typeof name === 'string' && type.test(name));
}

function isThing(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}
