import type { Correction } from '../../model/corrections.ts';
import { rangesOverlap } from '../../model/span.ts';
import type { DraftStatement } from '../statements/draft-statements.ts';
import { statementId } from '../statements/draft-statements.ts';
import type { ActorByName } from './actor-names.ts';
import type { CorrectionLog } from './correction-log.ts';

const REMEDY = 'Point at words of the statement, or add it with statement-add';

/** Applies all corrections of statements. */
export function correctStatements(
  drafts: readonly DraftStatement[],
  corrections: readonly Correction[],
  actorByName: ActorByName,
  log: CorrectionLog,
): readonly DraftStatement[] {
  let statements = drafts;
  for (const correction of corrections) {
    if (!correction.action.type.startsWith('statement-')) continue;
    statements = correctStatement(statements, correction, actorByName, log);
  }
  return statements;
}

function correctStatement(
  statements: readonly DraftStatement[],
  correction: Correction,
  actorByName: ActorByName,
  log: CorrectionLog,
): readonly DraftStatement[] {
  const { action, at } = correction;
  if (action.type === 'statement-add') {
    const added = addedStatement(correction, action.statement, actorByName);
    if (statements.some(({ id }) => id === added.id)) {
      log.refuse(correction, 'a statement begins at these words already', 'Correct that one');
      return statements;
    }
    log.apply(correction, added.id);
    return [...statements, added];
  }
  const meant = statements.find(
    ({ document, parts }) =>
      document === at.document && parts.some((part) => rangesOverlap(part, at)),
  );
  if (!meant) {
    log.refuse(correction, 'no statement stands at these words', REMEDY);
    return statements;
  }
  log.apply(correction, meant.id);
  if (action.type === 'statement-drop') return statements.filter((one) => one !== meant);
  if (action.type !== 'statement-speaker') return statements;
  const actor = action.speaker === null ? null : actorByName(action.speaker);
  const citation = meant.speaker?.citation ?? meant.cue ?? at;
  const speaker = action.speaker === null ? null : { actor, citation };
  const { alsoBy: _, ...rest } = meant;
  return statements.map((one) => (one === meant ? { ...rest, speaker, rule: 'correction' } : one));
}

function addedStatement(
  { at }: Correction,
  { speaker, directness, medium }: AddedStatement,
  actorByName: ActorByName,
): DraftStatement {
  return {
    id: statementId(at.document, at.start),
    document: at.document,
    parts: [at],
    directness,
    speaker: speaker === null ? null : { actor: actorByName(speaker), citation: at },
    cue: null,
    chain: [],
    medium,
    edits: { brackets: false, ellipsis: false, unbalanced: false },
    about: [],
    rule: 'correction',
  };
}

type AddedStatement = Extract<Correction['action'], { type: 'statement-add' }>['statement'];
