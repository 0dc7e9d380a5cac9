import { ADVERB, BE } from '../../lexicon/event-grammar.ts';
import { dateWithin } from '../../model/edtf-values.ts';
import type { ReportDate } from '../../model/reading.ts';
import { is, lowerAt, rangeOfTokens } from './event-view.ts';
import type { EventView } from './event-view.ts';
import { descriptionStart, holdingVerb } from './noun-phrase.ts';
import type { Scene } from './scene.ts';
import type { Trigger } from './trigger.ts';

/** "is negotiating", "are in talks" with no day of their own: going on when the article was published; null for others. */
export function dateUnderWay(scene: Scene, trigger: Trigger): ReportDate | null {
  const { view } = scene;
  const { published } = view.layers;
  if (!published || !isUnderWay(scene, trigger)) return null;
  const value = dateWithin(
    { earliest: published.start.earliest, latest: published.end.latest },
    {
      timex: published.timex,
      precision: published.precision,
      basis: 'anchored',
      because: 'going on when the article was published',
    },
  );
  return { range: rangeOfTokens(view, trigger.token, trigger.to), value };
}

function isUnderWay(scene: Scene, { token, frame }: Trigger): boolean {
  const { view } = scene;
  if (frame === null) {
    const start = descriptionStart(scene, token);
    return lowerAt(view, start - 1) === 'in' && isPresent(view, holdingVerb(scene, start));
  }
  if (!lowerAt(view, token).endsWith('ing')) return false;
  let i = token - 1;
  while (i > token - 4 && is(view, i, ADVERB) && !is(view, i, BE)) i -= 1;
  return isPresent(view, i);
}

function isPresent(view: EventView, verb: number): boolean {
  return /^(?:is|are)$/.test(lowerAt(view, verb));
}
