import type { HtmlElement } from '../intake/html/html-node.ts';
import type { ExtractedArticle, OpenPage } from '../intake/import-tools.ts';

/** Parses a page with linkedom and takes its article out with Readability. */
export async function openHtml(html: string): Promise<OpenPage> {
  const [{ parseHTML }, { Readability }] = await Promise.all([
    import('linkedom'),
    import('@mozilla/readability'),
  ]);
  // The parser builds no html element around a page that has none.
  const isWhole = /<html[\s>]/i.test(html);
  const { document } = parseHTML(isWhole ? html : `<html><body>${html}</body></html>`);
  for (const element of document.querySelectorAll('*')) lowerAttributes(element);
  function extract(): ExtractedArticle | null {
    const options = { disableJSONLD: true, serializer: (node: Node) => node };
    const found = new Readability<Node>(document, options).parse();
    if (!found?.content) return null;
    return {
      content: asElement(found.content),
      title: found.title ?? null,
      byline: found.byline ?? null,
    };
  }
  return { root: asElement(document.documentElement), extract };
}

/** The parser keeps CLASS and class apart; in a page they are one. */
function lowerAttributes(element: Element): void {
  for (const { name, value } of Array.from(element.attributes)) {
    const lower = name.toLowerCase();
    if (lower === name) continue;
    element.removeAttribute(name);
    element.setAttribute(lower, value);
  }
}

/** The parser's own tree has all that importing looks at; its types are those of a browser. */
function asElement(node: Node): HtmlElement {
  return node as unknown as HtmlElement;
}
