/** Words around a form of a verb of saying that tell how it is used. Source: by hand. */

/** Subjects of a form without "-s" that end in none themselves. */
export const PLURALS = new Set(
  'people police men women many some most both others few all who they we i you'.split(' '),
);

/** Pronouns before a verb in "-s". */
export const SINGULAR = new Set(['he', 'she', 'it', 'who', 'which', 'everyone', 'nobody']);

/** No subjects of a verb in "-s". */
export const MANY = new Set([
  'many',
  'several',
  'few',
  'both',
  'some',
  'all',
  'most',
  'others',
  'these',
]);

/** Before "to": what goes on is saying. */
export const GOING_ON = new Set([
  'went',
  'goes',
  'go',
  'continued',
  'continues',
  'continue',
  'gone',
  'proceeded',
]);

/** Means by which one says something: "used the speech to say", "took to the radio to warn". */
export const USING = new Set(['used', 'uses', 'took', 'takes', 'taking']);

/** After "was", before "to": the subject did say it. */
export const WILLING = new Set(
  'pleased happy glad quick keen eager careful proud delighted sorry moved'.split(' '),
);

/** Before a participle: it tells how or when the subject spoke. */
export const BEFORE_PARTICIPLE = new Set([
  'while',
  'when',
  'after',
  'before',
  'by',
  'in',
  'and',
  'as',
  'since',
]);

/** "was quoted as saying". */
export const QUOTED = new Set(['quoted', 'quoting', 'cited', 'reported']);

/** Papers whose "saying" is their author's: "issued a statement saying". */
export const PAPERS = new Set(
  'statement letter memo email e-mail tweet tweets post message release note report speech interview release communique declaration'.split(
    ' ',
  ),
);
