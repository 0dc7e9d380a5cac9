import type { RuleName } from '../model/reading.ts';
import type { ParleyRecord } from '../model/record.ts';

/** The rule of facts that a person put there or changed. */
const CORRECTION: RuleName = 'correction';

interface FactKind {
  readonly name: string;
  /** The rule behind each fact of the kind. */
  readonly rules: readonly RuleName[];
}

/**
 * Which facts of a record came from reading and which from corrections, as text:
 *
 *     small corpus
 *       events        12 from reading, 1 from corrections
 *     rules
 *       events/verb   9
 *     corrections
 *       event-date  meeting-2031-03-12-tervo  The page prints the wrong day.
 */
export function explainRecord(record: ParleyRecord): string {
  const kinds = factKinds(record);
  const lines = [
    record.corpus.id,
    ...kinds.map(describeKindOfFact),
    'rules',
    ...describeRules(kinds.flatMap(({ rules }) => rules)),
    'corrections',
    ...record.corrections.map(({ action, target, why }) => `  ${action}  ${target}  ${why}`),
    ...(record.corrections.length === 0 ? ['  none'] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function factKinds(record: ParleyRecord): readonly FactKind[] {
  const { actors, events, reports, statements, documents } = record;
  const dated = events.flatMap(({ date }) => date ?? []);
  return [
    { name: 'actors', rules: actors.map(({ rule }) => rule) },
    { name: 'reports', rules: reports.map(({ rule }) => rule) },
    { name: 'events', rules: events.map(({ rule }) => rule) },
    {
      name: 'participants',
      rules: events.flatMap(({ participants }) => participants.map(({ rule }) => rule)),
    },
    {
      name: 'dates of events',
      rules: dated.map(({ value }) => (value.basis === 'corrected' ? CORRECTION : 'date')),
    },
    { name: 'statements', rules: statements.map(({ rule }) => rule) },
    {
      name: 'publication dates',
      rules: documents.flatMap(({ published, publishedBecause }) =>
        published ? [publishedBecause === null ? 'published' : 'corpus.yaml'] : [],
      ),
    },
  ];
}

function describeKindOfFact({ name, rules }: FactKind): string {
  const given = rules.filter((rule) => rule === CORRECTION || rule === 'corpus.yaml').length;
  return `  ${name.padEnd(18)} ${rules.length - given} from reading, ${given} from corrections`;
}

function describeRules(rules: readonly RuleName[]): readonly string[] {
  const counts = new Map<RuleName, number>();
  for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts]
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([rule, count]) => `  ${rule.padEnd(28)} ${count}`);
}
