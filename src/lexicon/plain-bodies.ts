import { buildPhraseTable } from './phrase-table.ts';
import type { PhraseTable } from './phrase-table.ts';

/**
 * What words in small letters name with a state before or after them: a `body` of it ("Chile's
 * foreign ministry"), the `state` itself ("the Chilean government"), or a `group` that acts for it.
 */
export type PlainBodyKind = 'body' | 'state' | 'group';

/** A body in small letters. */
export interface PlainBody {
  readonly words: readonly string[];
  readonly kind: PlainBodyKind;
}

/** By hand. */
const BODIES =
  'foreign ministry|ministry of foreign affairs|foreign affairs ministry|defense ministry|defence ministry|ministry of defense|ministry of defence|interior ministry|finance ministry|trade ministry|commerce ministry|economy ministry|health ministry|justice ministry|energy ministry|oil ministry|agriculture ministry|education ministry|transport ministry|ministry|parliament|national assembly|security council|national security council|central bank|supreme court|constitutional court|high court|presidential office|army|military|navy|air force|armed forces|border guard|border guards|border service|security service|security services|intelligence service|intelligence agency|embassy|election commission|electoral commission|ruling party|ruling coalition|cabinet|competition authority|state television|state news agency|coast guard|coastguard|national guard|office';
const STATES =
  'government|federal government|central government|transitional government|interim government|caretaker government|authorities|leadership|administration|side|regime';
const GROUPS =
  'delegation|negotiating team|negotiating delegation|opposition|rebels|separatists|military delegation|trade delegation';

/** Bodies in small letters by their words. */
export function buildPlainBodies(): PhraseTable<PlainBody> {
  const lines: readonly [string, PlainBodyKind][] = [
    [BODIES, 'body'],
    [STATES, 'state'],
    [GROUPS, 'group'],
  ];
  return buildPhraseTable(
    lines.flatMap(([line, kind]) =>
      line.split('|').map((phrase) => [phrase, { words: phrase.split(' '), kind }] as const),
    ),
  );
}

/** What is led by a person: "the Ruiz administration". By hand. */
export const LED_BODIES: ReadonlySet<string> = new Set(
  'administration government cabinet campaign camp team office'.split(' '),
);
