import { buildLexicon } from '../../../../src/lexicon/lexicon.ts';
import { readDocument } from '../../../../src/reading/read-document.ts';
import type { Reading } from '../../../../src/model/reading.ts';
import { bareDocument } from '../../../support/bare-document.ts';

const LEXICON = buildLexicon();

/** Reads a text as an article without a head. */
export function readText(text: string): Reading {
  return readDocument(bareDocument(text), LEXICON);
}

/** Mentions of a text, one a line: `words = entity + entity [kind form]`, `*` where it stands for a government. */
export function mentionLines(text: string): string[] {
  const { mentions, entities } = readText(text);
  return mentions.map((mention) => {
    const names = mention.entities.map((i) => entities[i]?.name).join(' + ') || '?';
    const stands = mention.standsForGovernment ? '*' : '';
    return `${text.slice(mention.start, mention.end)}${stands} = ${names} [${mention.kind} ${mention.form}]`;
  });
}

/** Roles of a text, one a line: `name: office of body`, `former` and the like before the office. */
export function roleLines(text: string): string[] {
  return readText(text).entities.flatMap((entity) =>
    entity.roles.map(
      ({ office, of, former }) =>
        `${entity.name}: ${former ? 'former ' : ''}${office}${of === null ? '' : ` of ${of}`}`,
    ),
  );
}
