import type { DocumentHead } from '../../model/document.ts';
import type { Furniture } from '../../model/reading.ts';
import type { TextRange } from '../../model/span.ts';
import type { PreparedText } from '../../text/prepared-text.ts';

/** Title and author lines and the stretches that are not article text, in order, not overlapping. */
export interface PageParts {
  readonly title: TextRange | null;
  readonly author: TextRange | null;
  readonly furniture: readonly Furniture[];
}

/** Tells article text from menus, bylines, related articles and stamps. */
export function findPageParts(_prepared: PreparedText, _head: DocumentHead): PageParts {
  return { title: null, author: null, furniture: [] };
}
