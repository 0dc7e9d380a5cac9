import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { writeAnnotations } from '../../../../src/record/exports/annotations.ts';
import { SMALL_TEXTS, VIENNA } from '../../../support/small-texts.ts';
import { exportOf } from './small-export.ts';

const iri = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9+.-]*:[^\s"<>\\^`{|}]+$/i));
const instant = v.pipe(v.string(), v.isoTimestamp());

/** What the model of 2017 asks of an annotation: its MUSTs, and the two selectors. */
const targetSchema = v.strictObject({
  source: v.object({ id: iri, type: v.string(), format: v.string(), language: v.string() }),
  selector: v.tuple([
    v.strictObject({
      type: v.literal('TextQuoteSelector'),
      exact: v.pipe(v.string(), v.minLength(1)),
      prefix: v.string(),
      suffix: v.string(),
    }),
    v.strictObject({
      type: v.literal('TextPositionSelector'),
      start: v.pipe(v.number(), v.integer(), v.minValue(0)),
      end: v.pipe(v.number(), v.integer(), v.minValue(1)),
    }),
  ]),
});
const pageSchema = v.object({
  '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
  id: iri,
  type: v.literal('AnnotationPage'),
  partOf: v.object({ id: iri, type: v.literal('AnnotationCollection'), total: v.number() }),
  items: v.array(
    v.object({
      id: iri,
      type: v.literal('Annotation'),
      motivation: v.literal('describing'),
      generated: instant,
      generator: v.object({ id: iri, type: v.literal('Software') }),
      body: v.array(
        v.object({
          type: v.literal('TextualBody'),
          value: v.string(),
          purpose: v.picklist(['tagging', 'describing']),
        }),
      ),
      target: v.union([targetSchema, v.array(targetSchema)]),
    }),
  ),
});

function pageOf(input = exportOf()): v.InferOutput<typeof pageSchema> {
  return v.parse(pageSchema, JSON.parse(writeAnnotations(input)));
}

describe('statements as Web Annotations', () => {
  it('have the shape of the model, each with an id of its own', () => {
    const { items, partOf } = pageOf();
    expect(items).toHaveLength(6);
    expect(partOf.total).toBe(6);
    expect(new Set(items.map(({ id }) => id)).size).toBe(6);
  });

  it('select the words with 32 characters either side', () => {
    const targets = pageOf().items.flatMap(({ target }) => target);
    const texts = [...SMALL_TEXTS.values()].join('\n');
    for (const { selector } of targets) {
      const [{ prefix, exact, suffix }] = selector;
      expect(texts).toContain(prefix + exact + suffix);
      expect(prefix).toHaveLength(32);
    }
  });

  it('give interrupted words a target each', () => {
    const all = pageOf().items.map(({ target }) => target);
    const parts = all.find((target) => Array.isArray(target));
    expect([parts].flat().map((target) => target?.selector[0].exact)).toEqual([
      'We have come closer than ever,',
      'There is no way back.',
    ]);
  });

  it('count characters, not code units', () => {
    const input = exportOf({ sources: [VIENNA] });
    const plain = pageOf(input).items.flatMap(({ target }) => target)[0]?.selector[1];
    const text = SMALL_TEXTS.get(VIENNA) ?? '';
    // one letter of the title becomes a sign of two code units, so that all spans move by one unit
    const texts = new Map([[VIENNA, `\u{1F600}${text.slice(1)}`]]);
    const { index, shown } = input;
    const moved = shown.statements.map((statement) => ({
      ...statement,
      parts: statement.parts.map((part) => ({
        ...part,
        start: part.start + 1,
        end: part.end + 1,
      })),
    }));
    const page = pageOf({ ...input, index, texts, shown: { ...shown, statements: moved } });
    expect(page.items.flatMap(({ target }) => target)[0]?.selector[1]).toEqual(plain);
  });

  it('leave the position out where the text is not at hand', () => {
    const page: { items: { target: { selector: object[] } | object[] }[] } = JSON.parse(
      writeAnnotations({ ...exportOf({ sources: [VIENNA] }), texts: new Map() }),
    );
    const selectors = page.items
      .flatMap(({ target }) => target as { selector: object[] })
      .flatMap(({ selector }) => selector);
    expect(selectors.map((selector) => 'exact' in selector)).toEqual([true, true, true]);
  });
});
