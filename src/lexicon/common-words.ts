/**
 * Words that are never part of a name when they open a sentence, lower case, by hand: articles,
 * pronouns, prepositions, conjunctions, auxiliaries and adverbs.
 */
const FUNCTION_LINES = `
the a an this that these those it its he she they we i you his her their our my your him them us me who whom whose which what when where why how
in on at by for from to of with without within into onto over under above below after before since until till during through throughout across along alongside around about against among amid between
beyond despite except inside outside near off out up down upon toward towards via per like unlike as than and or but nor so yet if unless although though while whereas because whether
one two three four five six seven eight nine ten eleven twelve first second third last next once twice half dozens hundreds thousands millions
now then here there today yesterday tomorrow tonight recently earlier later soon meanwhile however therefore thus hence moreover furthermore further instead otherwise nevertheless nonetheless finally eventually perhaps maybe indeed apparently certainly clearly reportedly allegedly
not no yes never ever always often sometimes still already also even just only too very quite rather almost nearly more most less least much many few several some any all both each every either neither none other another such same
is are was were be been being am has have had having do does did doing will would shall should can could may might must let
`;

/** Nouns, adjectives and participles that often open sentences and headlines, lower case, by hand. */
const OPENER_LINES = `
according asked speaking looking coming going hosting citing noting adding saying told said says say given based following including despite regarding concerning depending owing due
new old good bad big small high low long short great little early late young top senior major minor key main chief local national international foreign official officials sources people men women children
days day week weeks month months year years hours minutes monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
government governments minister ministers president leader leaders talks meeting meetings peace war deal agreement report reports news statement analysts experts critics supporters diplomats soldiers troops police authorities investors traders shares prices markets
everyone everybody everything someone somebody something anyone anybody anything nobody nothing others
well ok okay oh please thanks thank sorry hello sure
despite besides apart aside together ago away back again ahead far
prior related latest image source photo caption author read more see also editor note published updated share follow subscribe
witnesses figures residents activists protesters lawmakers voters investigators
ultimately venue direct dialogue important both strong sources asked armed
`;

/** Lower-case words that name no one even with a capital. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(FUNCTION_LINES.trim().split(/\s+/));

/** Lower-case words that name no one when they open a sentence and no capital follows. */
export const OPENER_WORDS: ReadonlySet<string> = new Set(OPENER_LINES.trim().split(/\s+/));

/** Lower-case words that stand between the parts of a person's name ("van der Pas", "bin Salman"). By hand. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de del della di da dos das du la le el al bin ibn ben abu ter ten zu zur bint ould af av dela'.split(
    ' ',
  ),
);

/** Days and months, lower case: capitals that name no one. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july ' +
    'august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun gmt est edt utc'
  ).split(' '),
);
