import { asId } from '../../src/model/ids.ts';
import type { ActorId, StatementId } from '../../src/model/ids.ts';
import { compareStatements } from '../../src/model/record-order.ts';
import type { Statement } from '../../src/model/record.ts';
import type { Citation } from '../../src/model/span.ts';
import { onDay } from './date-values.ts';
import { LIND, MARSH, OFFICIAL, RUIZ } from './small-actors.ts';
import { MEETING, TALKS } from './small-reports.ts';
import { cite, GENEVA, PREVIEW, VIENNA } from './small-texts.ts';

export const CLOSER = idOf(cite(VIENNA, 'We have come closer than ever,'));
export const CLOSER_TOLD_AGAIN = idOf(cite(GENEVA, 'have come closer than ever.'));

function idOf({ document, start }: Citation): StatementId {
  return asId<StatementId>(`${document}@${start}`);
}

interface Sketch extends Partial<Statement> {
  readonly words: readonly [Citation, ...Citation[]];
  readonly by: readonly [actor: ActorId, printed: Citation];
}

function statement({ words, by: [actor, citation], ...told }: Sketch): Statement {
  const [first] = words;
  return {
    id: idOf(first),
    document: first.document,
    parts: words,
    directness: 'direct',
    speaker: { actor, citation },
    cue: null,
    chain: [],
    medium: 'remarks',
    date: null,
    edits: { brackets: false, ellipsis: false, unbalanced: false },
    event: null,
    about: [],
    variants: [],
    rule: 'by-hand',
    ...told,
  };
}

export const SMALL_STATEMENTS: readonly Statement[] = [
  statement({
    words: [cite(PREVIEW, 'a treaty was within reach')],
    by: [MARSH, cite(PREVIEW, 'Marsh', 2)],
    cue: cite(PREVIEW, 'said that'),
    directness: 'paraphrase',
    date: onDay('2024-03-01'),
  }),
  statement({
    words: [cite(VIENNA, 'We have come closer than ever,'), cite(VIENNA, 'There is no way back.')],
    by: [RUIZ, cite(VIENNA, 'Ruiz', 3)],
    cue: cite(VIENNA, 'said'),
    date: onDay('2024-03-11'),
    event: MEETING,
    variants: [CLOSER_TOLD_AGAIN],
  }),
  statement({
    words: [cite(VIENNA, 'useful.')],
    by: [LIND, cite(VIENNA, 'Lind', 3)],
    cue: cite(VIENNA, 'called'),
    directness: 'partial',
    date: onDay('2024-03-11'),
    event: MEETING,
  }),
  statement({
    words: [cite(GENEVA, 'have come closer than ever.')],
    by: [RUIZ, cite(GENEVA, 'Ruiz', 2)],
    cue: cite(GENEVA, 'as saying that'),
    directness: 'partial',
    chain: [{ actor: null, citation: cite(GENEVA, 'the Courier') }],
    event: MEETING,
    variants: [CLOSER],
  }),
  statement({
    words: [cite(GENEVA, 'Nobody should expect a signature this month,')],
    by: [OFFICIAL, cite(GENEVA, 'a senior Sudrian official')],
    cue: cite(GENEVA, 'said'),
    event: TALKS,
  }),
  statement({
    words: [cite(GENEVA, 'Good first day in Geneva.')],
    by: [MARSH, cite(GENEVA, 'Marsh', 2)],
    cue: cite(GENEVA, 'wrote'),
    medium: 'post',
    event: TALKS,
  }),
].toSorted(compareStatements);
