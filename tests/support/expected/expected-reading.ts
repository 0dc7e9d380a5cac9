import type { Document } from '../../../src/model/document.ts';
import { parseEdtf } from '../../../src/model/edtf.ts';
import type {
  Entity,
  EventReport,
  Mention,
  Quotation,
  Reading,
} from '../../../src/model/reading.ts';
import { rangesOverlap } from '../../../src/model/span.ts';
import type { TextRange } from '../../../src/model/span.ts';
import { prepareText } from '../../../src/text/prepared-text.ts';
import type { ExpectedActor, ExpectedArticle, ExpectedReport, Pointer } from './expected-files.ts';
import { findPointer, findWords } from './find-in-text.ts';

/**
 * The reading a careful person gives: made from the hand-marked answers for one article, so that
 * linking and merging are tested by themselves. Who is known only from another article is there as
 * the description printed here.
 */
export function expectedReading(document: Document, expected: ExpectedArticle): Reading {
  const { text, head } = document;
  const furniture = furnitureOf(text, expected);
  const sentences = prepareText(text).sentences.filter((sentence) =>
    furniture.every((stretch) => !rangesOverlap(stretch, sentence)),
  );
  const context = { text, sentences, expected };
  const entities = expected.actors.map((actor) => entityOf(text, actor, expected));
  return {
    document: head.id,
    published:
      head.published ??
      (expected.published.value === null ? null : parseEdtf(expected.published.value)),
    publishedRange: null,
    title: null,
    author: null,
    publisher: null,
    sentences,
    furniture: furniture.map((stretch) => ({ ...stretch, rule: 'by-hand' })),
    dates: datesOf(text, expected),
    entities,
    mentions: mentionsOf(text, expected, furniture),
    quotations: quotationsOf(context),
    reports: expected.reports.map((report) => reportOf(report, context)),
    notes: [],
  };
}

interface Context {
  readonly text: string;
  readonly sentences: readonly TextRange[];
  readonly expected: ExpectedArticle;
}

function furnitureOf(text: string, { furniture = [] }: ExpectedArticle): readonly TextRange[] {
  return furniture.flatMap(({ first, last }) => {
    const start = findPointer(text, { words: first })?.start;
    if (start === undefined) return [];
    const end = findPointer(text.slice(start), { words: last })?.end ?? 0;
    return [{ start, end: start + end }];
  });
}

/** Somebody known only from another article is what this one prints: a leader of a state. */
function entityOf(text: string, actor: ExpectedActor, expected: ExpectedArticle): Entity {
  const kind = actor.kind as Entity['kind'];
  if (actor.known === 'crossDocument') return describedEntity(text, actor);
  const roles = (actor.roles ?? []).flatMap(({ office, of, former, unsure, ...pointer }) => {
    const range = findPointer(text, pointer);
    if (!range || unsure === true) return [];
    return [{ ...range, office, of: of ?? null, former: former ?? false, rule: 'by-hand' }];
  });
  const described = describedRole(text, actor, expected);
  const [longest = actor.name] = [...actor.printed].toSorted((a, b) => b.length - a.length);
  const isPerson = kind === 'person' && !actor.printed.includes(actor.name);
  return { kind, name: isPerson ? longest : actor.name, roles: [...roles, ...described] };
}

/** `Deputy Prime Minister of Borduria`: the description is the office. */
function describedRole(
  text: string,
  { kind, name, described }: ExpectedActor,
  _expected: ExpectedArticle,
): Entity['roles'] {
  const match = /^(.+) of (.+)$/.exec(name);
  const range = findPointer(text, { words: described?.[0] ?? name });
  if (kind !== 'unnamed' || !match || !range) return [];
  const [, office = '', of = ''] = match;
  return [{ ...range, office: office.toLowerCase(), of, former: false, rule: 'by-hand' }];
}

function describedEntity(text: string, { accept, described }: ExpectedActor): Entity {
  const name = accept?.name?.[0] ?? 'somebody';
  const range = findPointer(text, { words: described?.[0] ?? name }) ?? { start: 0, end: 1 };
  const [, office = 'leader', of = ''] = /^(.+) of (.+)$/.exec(name) ?? [];
  return {
    kind: 'unnamed',
    name,
    roles: [{ ...range, office, of, former: false, rule: 'by-hand' }],
  };
}

function mentionsOf(
  text: string,
  { actors }: ExpectedArticle,
  furniture: readonly TextRange[],
): readonly Mention[] {
  const taken: TextRange[] = [];
  const forms = actors.flatMap(({ printed, described = [] }, entity) => [
    ...printed.map((words) => ({ words, entity, form: 'name' as const })),
    ...described
      .filter((words) => words.includes(' '))
      .map((words) => ({ words, entity, form: 'description' as const })),
  ]);
  const mentions = new Map<string, Mention>();
  for (const { words, entity, form } of forms.toSorted((a, b) => b.words.length - a.words.length)) {
    for (const range of findWords(text, words)) {
      const key = `${range.start} ${range.end}`;
      const known = mentions.get(key);
      const isFree = [...furniture, ...taken].every((other) => !rangesOverlap(other, range));
      if (!known && !isFree) continue;
      taken.push(range);
      const entities = [...(known?.entities ?? []), entity];
      const kind = actors[entity]?.kind as Entity['kind'];
      mentions.set(key, {
        ...range,
        kind,
        form,
        entities,
        standsForGovernment: false,
        rule: 'by-hand',
      });
    }
  }
  return [...mentions.values()].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function datesOf(text: string, { dates = [] }: ExpectedArticle): Reading['dates'] {
  return dates.flatMap(({ value, ...pointer }) => {
    const range = findPointer(text, pointer);
    const date = value === null ? null : parseEdtf(value);
    return range
      ? [{ ...range, type: 'DATE' as const, timex: null, value: date, rule: 'by-hand' }]
      : [];
  });
}

function reportOf(report: ExpectedReport, { text, sentences, expected }: Context): EventReport {
  const mentions = report.mentions.flatMap((pointer) => {
    const trigger = findPointer(text, pointer);
    if (!trigger) return [];
    return [{ trigger, sentence: sentences.find((one) => rangesOverlap(one, trigger)) ?? trigger }];
  });
  const within = (words: string): TextRange =>
    mentions.flatMap(({ sentence }) =>
      findWords(text, words).filter((range) => rangesOverlap(range, sentence)),
    )[0] ??
    findWords(text, words)[0] ??
    mentions[0]?.trigger ?? { start: 0, end: 1 };
  const pointed = (pointer: Pointer | undefined): TextRange | null =>
    pointer ? findPointer(text, pointer) : null;
  const value = report.date === null ? null : parseEdtf(report.date);
  const printedDate = (expected.dates ?? []).find((date) => date.value === report.date);
  const duration = pointed(report.duration);
  const whole = expected.reports.findIndex(({ key }) => key === report.partOf);
  const { venue = null, city = null, country = null } = report.place ?? {};
  return {
    kind: report.kind as EventReport['kind'],
    status: report.status as EventReport['status'],
    mentions,
    date: value && {
      value,
      range: pointed(printedDate) ?? mentions[0]?.trigger ?? { start: 0, end: 1 },
    },
    place: report.place && { range: within(venue ?? city ?? country ?? ''), venue, city, country },
    participants: (report.participants ?? []).map(({ name, role, printed }) => ({
      range: within(printed),
      entity: expected.actors.findIndex((actor) => actor.name === name),
      role: role as EventReport['participants'][number]['role'],
      rule: 'by-hand',
    })),
    duration: duration && { range: duration, days: null },
    outcome: pointed(report.outcome),
    hedge: pointed(report.hedge),
    partOf: whole >= 0 ? whole : null,
    order: report.order ?? null,
    together: (report.together ?? 'unknown') as EventReport['together'],
    rule: 'by-hand',
  };
}

function quotationsOf({ text, expected }: Context): readonly Quotation[] {
  const entityOf = (name: string | null): readonly number[] => {
    const at = expected.actors.findIndex((actor) => actor.name === name);
    return at >= 0 ? [at] : [];
  };
  return expected.quotations.flatMap((quotation): readonly Quotation[] => {
    const words = quotation.parts?.map((part) => part.words) ?? [quotation.words ?? ''];
    const parts = words.flatMap((part) => findPointer(text, { words: part }) ?? []);
    const attribution = quotation.attribution && findPointer(text, quotation.attribution);
    const { speakerWords } = quotation;
    if (parts.length < words.length) return [];
    const named = speakerWords
      ? findWords(text, speakerWords).find(
          (range) => attribution && rangesOverlap(range, attribution),
        )
      : undefined;
    const range = named ?? attribution;
    const edits = new Set(quotation.edits);
    return [
      {
        parts,
        directness: quotation.directness as Quotation['directness'],
        speaker: range ? { ...range, entities: entityOf(quotation.speaker) } : null,
        cue: null,
        chain: (quotation.chain ?? []).flatMap(({ name, words: link }) => {
          const at = findWords(text, link)[0];
          return at ? [{ ...at, entities: entityOf(name) }] : [];
        }),
        medium: (quotation.medium ?? 'unknown') as Quotation['medium'],
        edits: {
          brackets: edits.has('brackets'),
          ellipsis: edits.has('ellipsis'),
          unbalanced: edits.has('unbalanced'),
        },
        rule: 'by-hand',
      },
    ];
  });
}
