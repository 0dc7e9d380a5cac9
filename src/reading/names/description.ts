import { ADJECTIVE_HEADS } from '../../lexicon/description-words.ts';
import { lastWord, officeHead } from '../../lexicon/office-fit.ts';
import { BODY_NOUN, FUNCTION, PARTY, SPEECH } from '../../lexicon/word-classes.ts';
import { WORD } from '../../text/tokens.ts';
import type { TokenRange } from './atoms.ts';
import { capitalsEnd } from './capitals.ts';
import { countOf, determinerOf, determinersEnd, determinersStart } from './determiners.ts';
import type { Determiner } from './determiners.ts';
import type { OfficeUse } from './office-use.ts';
import { isCapital, isOf } from './scan.ts';
import { isVerb } from './stands-for.ts';
import type { Scan } from './scan.ts';

/** An office printed without a name: "the two foreign ministers", "a senior official". */
export interface Description extends TokenRange {
  readonly use: OfficeUse;
  /** First token after the articles. */
  readonly bare: number;
  readonly determiner: Determiner;
  /** "two" of "the two ministers"; null when not said. */
  readonly count: number | null;
  /** Last word of the office, singular: "official". */
  readonly head: string;
  /** Whether words after it say whose it is that name nobody: "the leaders of the junta". */
  readonly isRestricted: boolean;
  /** Whether a verb of saying stands beside it. */
  readonly isSpeaker: boolean;
}

/** Whether the office word goes with a noun after it: "an official visit", "the general mood". */
export function isAdjective(scan: Scan, { office, to }: OfficeUse): boolean {
  if (office.isPlural || !ADJECTIVE_HEADS.has(office.name)) return false;
  const lower = scan.tokens.lowers[to] ?? '.';
  if (scan.tokens.kinds[to] !== WORD || isOf(scan, to, FUNCTION | SPEECH) || isVerb(lower))
    return false;
  return lower !== 'familiar' && lower !== 'close' && lower !== 'involved';
}

/** Reads the articles, numbers and additions around an office that nobody is named for. */
export function readDescription(scan: Scan, use: OfficeUse): Description {
  const from = determinersStart(scan, use.from);
  const bare = determinersEnd(scan, from, use.to);
  const isRestricted = restricts(scan, use);
  const to = isRestricted ? nounsEnd(scan, use.to) : additionEnd(scan, use);
  return {
    isRestricted,
    from,
    to,
    use,
    bare,
    determiner: determinerOf(scan, from, bare, use),
    count: countOf(scan, from, use.to),
    head: lastWord(officeHead(use.office.name)),
    isSpeaker: isSpeaker(scan, from, to),
  };
}

/** What an office may be of in small letters without being another's: "the president of the country". By hand. */
const OWN_BODIES = new Set(
  'country republic nation state states countries nations republics parties sides government two both three these those day delegation delegations'.split(
    ' ',
  ),
);

/** "of the junta", "of a rebel group": an owner that is not named and that no word for the state stands for. */
function restricts(scan: Scan, { office, of, to }: OfficeUse): boolean {
  const { lowers } = scan.tokens;
  if (lowers[to] !== 'of' || of.length > 0 || !office.isOfBody) return false;
  const article = lowers[to + 1];
  const noun = article === 'the' || article === 'a' || article === 'an' ? to + 2 : to + 1;
  if (isCapital(scan, noun) || isOf(scan, noun, FUNCTION | BODY_NOUN | PARTY)) return false;
  return scan.tokens.kinds[noun] === WORD && !OWN_BODIES.has(lowers[noun] ?? '');
}

const ADDITIONS = ['familiar with', 'close to', 'involved in', 'briefed on', 'knowledge of'];
const ENDS = new Set([',', '.', ';', ':', '(', '"', '“', '”', 'who', 'that', 'and', '—', '–', '-']);

/** Those who are somebody's: "aides to Ana Ruiz". */
const HELPERS = new Set('aide adviser advisor assistant counselor envoy'.split(' '));

/** "familiar with the talks": up to four words more. */
function additionEnd(scan: Scan, use: OfficeUse): number {
  const { lowers } = scan.tokens;
  const at = use.to;
  if (lowers[at] === 'to' && isCapital(scan, at + 1) && HELPERS.has(lastWord(use.office.name)))
    return capitalsEnd(scan, at + 1, at + 6);
  if (ADDITIONS.some((addition) => use.office.name.endsWith(addition))) return nounsEnd(scan, at);
  const words = ADDITIONS.find((addition) => {
    const parts = addition.split(' ');
    return parts.every((part, i) => lowers[at + i] === part);
  });
  if (words === undefined) return at;
  return nounsEnd(scan, at + words.split(' ').length);
}

function nounsEnd(scan: Scan, start: number): number {
  let end = start;
  while (end < start + 4 && !ENDS.has(scan.tokens.lowers[end] ?? '.') && !isOf(scan, end, SPEECH))
    end += 1;
  return end;
}

/** Verbs before their subject: "said a senior official". */
const INVERTED = new Set(
  'said says added adds wrote writes noted notes stated announced explained argued warned'.split(
    ' ',
  ),
);

function isSpeaker(scan: Scan, from: number, to: number): boolean {
  const { lowers } = scan.tokens;
  if (INVERTED.has(lowers[from - 1] ?? '')) return true;
  if (lowers[from - 1] === 'to' && lowers[from - 2] === 'according') return true;
  for (let i = to; i < to + 6; i += 1) {
    if (isOf(scan, i, SPEECH)) return true;
    if (ENDS.has(lowers[i] ?? '.') || isCapital(scan, i)) return false;
  }
  return false;
}
