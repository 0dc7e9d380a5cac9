/** Names that take "the" in running text. */
const WITH_ARTICLE =
  /^(?:United |European |Union |African |Arab |Security |Organi[sz]ation |Netherlands|Philippines|Czech Republic|Democratic Republic|Central African)|(?:Council|Commission|Committee|Center|Centre|Union|Department|Ministry|Office|Bank|Group|League|Agency|Parliament|Senate|Party|States|Nations|Islands)$/;

const SMALL_WORDS = new Set(['of', 'the', 'for', 'and', 'to', 'in', 'at', 'on', 'de']);

/**
 * An office as shown: "Foreign Minister of Armenia", "former Ambassador to Azerbaijan" for somebody
 * sent there. The body is left out where the office always belongs to one (`isOfOneBody`), names
 * it already, or has a destination.
 */
export function titleRole(
  office: string,
  of: string | null,
  options: {
    readonly former: boolean;
    readonly isOfOneBody: boolean;
    readonly destination?: string | null;
  },
): string {
  const { destination = null } = options;
  const former = options.former ? 'former ' : '';
  const title = `${former}${capitaliseOffice(office)}`;
  if (destination !== null) return `${title} to ${destination}`;
  if (of === null || options.isOfOneBody || office.includes(of.toLowerCase())) return title;
  return `${title} of ${WITH_ARTICLE.test(of) ? 'the ' : ''}${of}`;
}

function capitaliseOffice(office: string): string {
  return office
    .split(' ')
    .map((word, at) => (at > 0 && SMALL_WORDS.has(word) ? word : capitalise(word)))
    .join(' ');
}

function capitalise(word: string): string {
  return word.replace(/(^|-)(\p{Ll})/gu, (_, before: string, letter: string) => {
    return `${before}${letter.toUpperCase()}`;
  });
}
