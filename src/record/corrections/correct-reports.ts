import type { Correction } from '../../model/corrections.ts';
import type { ReportId } from '../../model/ids.ts';
import type { Citation, TextRange } from '../../model/span.ts';
import type { Sources } from '../cite.ts';
import type { DraftReport } from '../events/draft-report.ts';
import { reportId } from '../events/draft-reports.ts';
import type { ActorByName } from './actor-names.ts';
import type { CorrectionLog } from './correction-log.ts';
import { ofType } from './correction-log.ts';
import { findReport } from './find-report.ts';

/** Reports as corrected, and which of them a person took for one event. */
export interface CorrectedReports {
  readonly reports: readonly DraftReport[];
  readonly pairs: readonly (readonly [ReportId, ReportId])[];
}

export interface ReportContext {
  readonly actorByName: ActorByName;
  /** The sentence that words stand in; the words where there is none. */
  readonly sentenceOf: (words: Citation) => Citation;
  readonly sources: Sources;
  readonly log: CorrectionLog;
}

/** Applies all corrections of events: added ones first, so that others may point at them. */
export function correctReports(
  drafts: readonly DraftReport[],
  corrections: readonly Correction[],
  context: ReportContext,
): CorrectedReports {
  const reports = new Map(drafts.map((draft) => [draft.id, draft]));
  for (const correction of ofType(corrections, 'event-add'))
    addReport(reports, correction, context);
  const pairs: [ReportId, ReportId][] = [];
  for (const correction of corrections) {
    if (!/^event-(?!add)/.test(correction.action.type)) continue;
    const report = findReport([...reports.values()], correction, context);
    if (report) changeReport(reports, report, correction, { ...context, pairs });
  }
  return { reports: [...reports.values()], pairs };
}

function changeReport(
  reports: Map<ReportId, DraftReport>,
  report: DraftReport,
  correction: Correction,
  context: ReportContext & { readonly pairs: [ReportId, ReportId][] },
): void {
  const { action } = correction;
  if (action.type === 'event-drop') dropReport(reports, report.id);
  else if (action.type === 'event-merge') {
    const pointer = { ...correction, at: action.into, of: [] };
    const other = findReport([...reports.values()], pointer, context);
    if (!other) return;
    context.pairs.push([report.id, other.id]);
  } else {
    const change = changeOf(report, correction, context.actorByName);
    reports.set(report.id, { ...report, rule: 'correction', ...change });
  }
  context.log.apply(correction, report.id);
}

function changeOf(
  report: DraftReport,
  { action, at }: Correction,
  actorByName: ActorByName,
): Partial<DraftReport> {
  if (action.type === 'event-date') {
    return { date: { citation: report.date?.citation ?? at, value: action.date } };
  }
  if (action.type === 'event-place') {
    const citation = report.place?.citation ?? at;
    const place = action.place && { citation, names: action.place };
    return { place, settled: [...report.settled, 'place'] };
  }
  if (action.type === 'event-status') {
    return { status: action.status, settled: [...report.settled, 'status'] };
  }
  if (action.type === 'event-split') return { isApart: true };
  return action.type === 'event-participants' ? changePeople(report, action, actorByName) : {};
}

function changePeople(
  { participants, added }: DraftReport,
  { add, remove }: Extract<Correction['action'], { type: 'event-participants' }>,
  actorByName: ActorByName,
): Partial<DraftReport> {
  const gone = new Set(remove.map(actorByName));
  const more = add.flatMap(({ name, role }) => {
    const actor = actorByName(name);
    return actor === null ? [] : [{ actor, role }];
  });
  return {
    participants: participants.filter(({ actor }) => !gone.has(actor)),
    added: [...added, ...more],
  };
}

/** Takes a report out; its parts stand by themselves. */
function dropReport(reports: Map<ReportId, DraftReport>, id: ReportId): void {
  reports.delete(id);
  for (const part of reports.values()) {
    if (part.partOf === id) reports.set(part.id, { ...part, partOf: null });
  }
}

function addReport(
  reports: Map<ReportId, DraftReport>,
  correction: Correction & { readonly action: { readonly event: AddedEvent } },
  context: ReportContext,
): void {
  const { at, action } = correction;
  const { kind, status, date, place, participants, together, partOf } = action.event;
  const whole =
    partOf && findReport([...reports.values()], { ...correction, at: partOf, of: [] }, context);
  const id = freeId(reports, at, context.sentenceOf(at));
  reports.set(id, {
    id,
    document: at.document,
    kind,
    status,
    mentions: [{ trigger: at, sentence: context.sentenceOf(at) }],
    date: date && { citation: at, value: date },
    place: place && { citation: at, names: place },
    participants: participants.flatMap(({ name, role }) => {
      const actor = context.actorByName(name);
      return actor === null ? [] : [{ actor, role, citation: at, rule: 'correction' }];
    }),
    duration: null,
    outcome: null,
    hedge: null,
    order: null,
    together,
    rule: 'correction',
    partOf: whole?.id ?? null,
    published: context.sources.published.get(at.document) ?? null,
    added: [],
    settled: [],
    isApart: false,
  });
  context.log.apply(correction, id);
}

type AddedEvent = Extract<Correction['action'], { type: 'event-add' }>['event'];

function freeId(
  reports: ReadonlyMap<ReportId, unknown>,
  at: Citation,
  sentence: TextRange,
): ReportId {
  const id = reportId(at.document, sentence.start);
  return reports.has(id) ? reportId(at.document, at.start) : id;
}
