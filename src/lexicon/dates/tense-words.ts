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

/** Words that put their clause into the future, and present forms that news uses for what is arranged. By hand. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(
  (
    "will shall 'll ’ll won't won’t would scheduled slated planned upcoming forthcoming " +
    'begin begins open opens start starts meet meets resume resumes convene convenes arrive arrives ' +
    'depart departs travel travels expire expires deadline payable effective due tomorrow ' +
    'expected expects likely'
  ).split(' '),
);

/** Words that look ahead when "to" or "for" follows: "plans to", "set for". */
export const AHEAD_WORDS: ReadonlySet<string> = new Set(
  (
    'expect plans plan planning intends intend going ' +
    'hopes hope hoping set poised ready about extended postponed delayed agreed invited'
  ).split(' '),
);

/** Forms that are not past although they end in -ed. */
export const NOT_PAST: ReadonlySet<string> = new Set(
  'need indeed speed feed seed breed hundred embed proceed exceed succeed united'.split(' '),
);
