import { buildLexicon } from '../../../../src/lexicon/lexicon.ts';
import type { Quotation } from '../../../../src/model/reading.ts';
import { readDocument } from '../../../../src/reading/read-document.ts';
import { bareDocument } from '../../../support/bare-document.ts';

const LEXICON = buildLexicon();

/** The quotations of a text as read by the whole pipeline. */
export function quotationsOf(text: string): readonly Quotation[] {
  return readDocument(bareDocument(text), LEXICON).quotations;
}

/** One line per quotation: `speaker: words | more words`, speaker as printed, `-` for none. */
export function quotesOf(text: string): string[] {
  return quotationsOf(text).map(({ speaker, parts }) => {
    const who = speaker ? text.slice(speaker.start, speaker.end) : '-';
    return `${who}: ${parts.map((part) => text.slice(part.start, part.end)).join(' | ')}`;
  });
}
