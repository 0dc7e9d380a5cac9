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
    "will shall 'll ’ll won't won’t would should scheduled slated planned upcoming forthcoming " +
    'expires deadline payable effective due tomorrow expect expected expects likely'
  ).split(' '),
);

/** Present forms that news uses for what is arranged; after "to" the verb before decides. By hand. */
export const ARRANGED_WORDS: ReadonlySet<string> = new Set(
  (
    'begin begins open opens start starts meet meets resume resumes convene convenes arrive arrives ' +
    'depart departs travel travels visit visits expire'
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
