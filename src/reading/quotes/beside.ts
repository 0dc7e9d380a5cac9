import type { Finding } from './finding.ts';
import type { QuoteView } from './quote-view.ts';
import { speakerIn } from './speaker.ts';
import type { TokenRange } from './token-range.ts';

interface Beside {
  readonly name: TokenRange;
  readonly cue: TokenRange;
  /** Null where the words stand in the unit before. */
  readonly content: TokenRange | null;
  readonly rule: string;
}

/** A finding whose cue is the mark between a name and the words. */
export function findingBeside(view: QuoteView, { name, cue, content, rule }: Beside): Finding {
  return {
    contents: content ? [content] : [],
    speaker: speakerIn(view, name),
    cue,
    clause: Math.min(name.from, cue.from),
    place: content && content.from < name.from ? 'before' : 'after',
    chain: [],
    rule,
  };
}
