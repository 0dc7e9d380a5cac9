/** Words that put their clause into the past, beside words in -ed. By hand, from common news verbs. */
export const PAST_WORDS: ReadonlySet<string> = new Set(
  (
    'was were had did said told met held made took came went gave got became began found left led ' +
    'brought bought broke chose drew drove fell felt flew fought grew heard kept knew laid lost ' +
    'meant paid ran rose sat saw sent shot sold sought spent spoke stood ' +
    'stole struck taught thought threw understood won wrote been withdrew overthrew undertook ' +
    'arose awoke built caught dealt fled forgot hung hid rang rode shook slept slid sang ' +
    'sank swept swore tore wore ago'
  ).split(' '),
);

/** Words that put their clause into the future. By hand. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(
  (
    "will shall 'll ’ll won't won’t would should scheduled slated planned penciled pencilled upcoming forthcoming " +
    'expires deadline payable effective due tomorrow expect expected expects likely'
  ).split(' '),
);

/** Present forms that news uses for what is arranged; after "to" the verb before decides. By hand. */
export const ARRANGED_WORDS: ReadonlySet<string> = new Set(
  (
    'begin begins open opens start starts meet meets resume resumes convene convenes arrive arrives ' +
    'depart departs travel travels visit visits expire flies hosts'
  ).split(' '),
);

/** Nouns of what is arranged: "Monday’s talks will" looks ahead, "Monday’s ruling will" does not. By hand. */
export const ARRANGED_NOUNS: ReadonlySet<string> = new Set(
  (
    'meeting meetings talks summit session vote election elections primary primaries referendum debate hearing ' +
    'conference visit trip game match contest contests deadline event events rally speech address ceremony round caucuses'
  ).split(' '),
);

/** Words that look ahead when "to" or "for" follows: "plans to", "set for". */
export const AHEAD_WORDS: ReadonlySet<string> = new Set(
  (
    'plans plan planning intends intend going ' +
    'hopes hope hoping set poised ready about extended postponed delayed agreed invited'
  ).split(' '),
);

/** Forms that are not past although they end in -ed. */
export const NOT_PAST: ReadonlySet<string> = new Set(
  'need indeed speed feed seed breed hundred embed proceed exceed succeed united'.split(' '),
);

/** Verbs of what is arranged, as infinitives: "offered to host", "urged them to return". By hand. */
export const ARRANGED_INFINITIVES: ReadonlySet<string> = new Set(
  (
    'meet host hold return visit resume come travel go fly sign attend join start begin open arrive gather convene vote ' +
    'reply respond decide restart reconvene talk speak send withdraw leave'
  ).split(' '),
);

/** Progressive forms of what is arranged: "is travelling to Oslo on Friday". By hand. */
export const ARRANGED_PROGRESSIVES: ReadonlySet<string> = new Set(
  'travelling traveling flying meeting hosting holding returning visiting coming going leaving departing heading arriving convening reconvening gathering'.split(
    ' ',
  ),
);

/** Past verbs whose infinitive is still to come: "offered to host a summit on Thursday". By hand. */
export const CONTROL_WORDS: ReadonlySet<string> = new Set(
  (
    'offered urged asked proposed vowed promised pledged decided threatened wanted volunteered ordered persuaded convinced pressed ' +
    'called appealed accepted invited hoped needed begged encouraged told'
  ).split(' '),
);

/** Past verbs whose meeting, told right after them, is still to come: "proposed talks on Monday". By hand. */
export const ARRANGING_WORDS: ReadonlySet<string> = new Set(
  'announced proposed arranged agreed invited requested suggested demanded offered'.split(' '),
);
