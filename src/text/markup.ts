/** Most units between "[" and "](" of a link, and of its address. */
const LONGEST_LABEL = 300;
const LONGEST_ADDRESS = 600;

const ENTITY =
  /&(?:quot|ldquo|rdquo|lsquo|rsquo|laquo|raquo|apos|nbsp|amp|mdash|ndash|hellip|#\d{2,4}|#x[\da-f]{2,4});/iy;

/**
 * The place after markup that stands at `at` and is no text: the brackets and the address of a
 * Markdown link, "**" and a hard blank as HTML spells it; `at` itself for none.
 *
 *     "[Ana](https://a.example) said"  ->  reads as "Ana said"
 */
export function markupEnd(text: string, at: number): number {
  switch (text.charCodeAt(at)) {
    case 42: // *
      return text.charCodeAt(at + 1) === 42 ? at + 2 : at;
    case 91: // [
      return opensLink(text, at) ? at + 1 : at;
    case 93: // ]
      return addressEnd(text, at);
    case 38: // &
      return isBlankEntity(entityAt(text, at)) ? entityEnd(text, at) : at;
    default:
      return at;
  }
}

/** The place after a character that HTML spells out at `at` ("&rdquo;"); `at` for none. */
export function entityEnd(text: string, at: number): number {
  return at + entityAt(text, at).length;
}

function entityAt(text: string, at: number): string {
  if (text.charCodeAt(at) !== 38) return '';
  ENTITY.lastIndex = at;
  return ENTITY.exec(text)?.[0] ?? '';
}

function isBlankEntity(entity: string): boolean {
  return /^&(?:nbsp|#160|#xa0);$/i.test(entity);
}

function opensLink(text: string, at: number): boolean {
  const limit = Math.min(text.length, at + LONGEST_LABEL);
  for (let i = at + 1; i < limit; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || unit === 91) return false;
    if (unit === 93) return addressEnd(text, i) > i;
  }
  return false;
}

/** The place after "](https://…)"; `at` where no address stands in brackets. */
function addressEnd(text: string, at: number): number {
  if (text.charCodeAt(at + 1) !== 40) return at;
  if (!/^(?:https?:|www\.|mailto:|[/#])/.test(text.slice(at + 2, at + 10))) return at;
  const limit = Math.min(text.length, at + LONGEST_ADDRESS);
  for (let i = at + 2; i < limit; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === 41) return i + 1;
    if (unit === 10) return at;
  }
  return at;
}
