const VOID_TAGS = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Tags that a next one of their kind closes: a page may leave out their ends. */
const SELF_ENDING = new Set('p li dt dd tr td th option thead tbody tfoot rb rt rp'.split(' '));

/**
 * How deep elements of a page lie in one another, at most, without building a tree. One pass over
 * the text; a page that leaves out ends counts as deeper than it is.
 */
export function measureDepth(html: string): number {
  let [depth, deepest] = [0, 0];
  for (const [tag, slash, name = ''] of html.matchAll(
    /<(\/?)([a-z][a-z0-9-]{0,40})[^<>]{0,4000}/gi,
  )) {
    const key = name.toLowerCase();
    if (VOID_TAGS.has(key) || SELF_ENDING.has(key) || tag.endsWith('/')) continue;
    depth = Math.max(0, depth + (slash === '/' ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/**
 * How many elements a page has, and how many marks that begin nothing (`<` and `&` by themselves):
 * trees of very many nodes side by side take the square of their number.
 */
export function countPieces(html: string): { readonly elements: number; readonly strays: number } {
  let [elements, strays] = [0, 0];
  for (const [mark] of html.matchAll(/<[a-z]?|&(?![a-z#])/gi)) {
    if (mark.length === 2) elements += 1;
    else strays += 1;
  }
  // Ends of elements, comments and declarations were counted among the strays.
  return { elements, strays: strays - (html.match(/<[/!?]/g)?.length ?? 0) };
}

/** The page without the pictures and fonts written into it, which can be most of it. */
export function dropDataUrls(html: string): string {
  return html.replace(/data:[a-z0-9.+-]{1,40}\/[a-z0-9.+-]{1,60}[^"'()\s<>]{64,}/gi, 'data:,');
}

/**
 * The page with two or more line breaks in a row made the paragraph they stand for: old pages have
 * no other, and an extraction can lose them.
 */
export function breaksToParagraphs(html: string): string {
  return html.replace(/<br\b[^<>]{0,200}>(?:\s{0,50}<br\b[^<>]{0,200}>){1,20}/gi, '<p>');
}
