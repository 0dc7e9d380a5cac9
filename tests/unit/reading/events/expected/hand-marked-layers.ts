import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseEdtf } from '../../../../../src/model/edtf.ts';
import type {
  DateMention,
  Entity,
  EntityKind,
  Mention,
  Quotation,
  RoleMention,
} from '../../../../../src/model/reading.ts';
import { rangesOverlap } from '../../../../../src/model/span.ts';
import type { TextRange } from '../../../../../src/model/span.ts';
import type { Layers } from '../../../../../src/reading/context.ts';
import { rangeOf } from './article.ts';
import type { Pointer } from './article.ts';

interface MarkedRole extends Pointer {
  readonly office: string;
  readonly of?: string;
  readonly former?: boolean;
}

interface Marked {
  readonly dates: readonly (Pointer & {
    readonly value: string | null;
    readonly duration?: string;
  })[];
  readonly actors: readonly {
    readonly name: string;
    readonly kind: EntityKind;
    readonly printed: readonly string[];
    readonly described?: readonly string[];
    readonly roles?: readonly MarkedRole[];
  }[];
  readonly metonyms: readonly (Pointer & { readonly actor: string })[];
  readonly places: readonly { readonly name: string; readonly printed: readonly string[] }[];
  readonly quotations: readonly {
    readonly words?: string;
    readonly before?: string;
    readonly after?: string;
    readonly parts?: readonly (string | Pointer)[];
    readonly directness: Quotation['directness'];
    readonly speaker: string | null;
    readonly speakerWords?: string;
  }[];
}

/**
 * The layers below events as a person marked them, so that events can be measured by themselves.
 * Pronouns other than those listed are tied to nobody.
 */
export function handMarkedLayers(
  file: string,
  text: string,
): Omit<Layers, 'reports' | 'published'> {
  const marked: Marked = parse(readFileSync(file, 'utf8'));
  const entities: Entity[] = marked.actors.map(({ name, kind, roles = [] }) => ({
    kind,
    name,
    roles: roles.map((role) => roleOf(text, role)),
  }));
  const taken: TextRange[] = [];
  const roles = entities.flatMap((entity) => entity.roles);
  const forms = new Map<string, { kind: EntityKind; form: Mention['form']; entities: number[] }>();
  marked.actors.forEach(({ kind, printed, described = [] }, entity) => {
    for (const words of printed) addForm(forms, words, { kind, form: 'name', entities: [entity] });
    for (const words of described)
      addForm(forms, words, {
        kind,
        form: /^(?:he|she|they|him|her)$/i.test(words) ? 'pronoun' : 'description',
        entities: [entity],
      });
  });
  for (const { name, printed } of marked.places) {
    entities.push({ kind: 'place', name, roles: [] });
    for (const words of printed)
      if (!forms.has(words))
        addForm(forms, words, { kind: 'place', form: 'name', entities: [entities.length - 1] });
  }
  const mentions: Mention[] = [];
  for (const [words, { kind, form, entities: who }] of [...forms].toSorted(
    (a, b) => b[0].length - a[0].length,
  )) {
    for (const range of occurrences(text, words)) {
      if (taken.some((other) => rangesOverlap(other, range))) continue;
      if (!words.includes(' ') && roles.some((role) => isInside(range, role))) continue;
      taken.push(range);
      const city = marked.places.findIndex(({ printed }) => printed.includes(words));
      const metonym = marked.metonyms.find((each) => rangesOverlap(rangeOf(text, each), range));
      const asPlace = city >= 0 && !metonym ? marked.actors.length + city : -1;
      const actor = metonym ? marked.actors.findIndex(({ name }) => name === metonym.actor) : -1;
      mentions.push({
        ...range,
        kind: asPlace >= 0 ? 'place' : actor >= 0 ? 'country' : kind,
        form,
        entities: asPlace >= 0 ? [asPlace] : actor >= 0 ? [actor] : who,
        standsForGovernment: metonym !== undefined,
        rule: 'hand',
      });
    }
  }
  return {
    entities,
    mentions: mentions.toSorted((a, b) => a.start - b.start || b.end - a.end),
    dates: datesOf(text, marked),
    quotations: quotationsOf(text, marked, mentions),
  };
}

/** A word of a longer title is no mention by itself ("Secretary" in "Secretary of State"). */
function isInside(word: TextRange, title: TextRange): boolean {
  return (
    title.start <= word.start &&
    word.end <= title.end &&
    title.end - title.start > word.end - word.start
  );
}

function addForm(
  forms: Map<string, { kind: EntityKind; form: Mention['form']; entities: number[] }>,
  words: string,
  form: { kind: EntityKind; form: Mention['form']; entities: number[] },
): void {
  const known = forms.get(words);
  if (known) known.entities.push(...form.entities);
  else forms.set(words, { ...form, entities: [...form.entities] });
}

function roleOf(text: string, role: MarkedRole): RoleMention {
  return {
    ...rangeOf(text, role),
    office: role.office,
    of: role.of ?? null,
    former: role.former ?? false,
    rule: 'hand',
  };
}

function occurrences(text: string, words: string): readonly TextRange[] {
  const found: TextRange[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[end] ?? ' '))
      found.push({ start: at, end });
  }
  return found;
}

function datesOf(text: string, marked: Marked): readonly DateMention[] {
  return marked.dates
    .map((date): DateMention => {
      const value = date.value === null ? null : parseEdtf(date.value.replace(/\/$/, '/..'));
      const type = date.duration === undefined ? 'DATE' : 'DURATION';
      return {
        ...rangeOf(text, date),
        type,
        timex: date.duration ?? value?.timex ?? null,
        value,
        rule: 'hand',
      };
    })
    .toSorted((a, b) => a.start - b.start);
}

function quotationsOf(
  text: string,
  marked: Marked,
  mentions: readonly Mention[],
): readonly Quotation[] {
  return marked.quotations.map((quotation) => {
    const { words = '', before = '', after = '' } = quotation;
    const parts = (quotation.parts ?? [{ words, before, after }]).map((part) =>
      rangeOf(text, typeof part === 'string' ? { words: part } : part),
    );
    const speaker = marked.actors.findIndex(({ name }) => name === quotation.speaker);
    const near = mentions.findLast(
      (m) => m.entities.includes(speaker) && m.start <= (parts[0]?.end ?? 0) + 200,
    );
    return {
      parts,
      directness: quotation.directness,
      speaker:
        speaker >= 0 && near ? { start: near.start, end: near.end, entities: [speaker] } : null,
      cue: null,
      chain: [],
      medium: 'unknown',
      edits: { brackets: false, ellipsis: false, unbalanced: false },
      rule: 'hand',
    };
  });
}
