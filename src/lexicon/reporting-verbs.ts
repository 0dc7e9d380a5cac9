/** What a verb of saying takes, as bits. */
/** A clause with or without "that": "she said (that) it held". */
export const CLAUSE = 1;
/** A clause only after "that", a colon or marks: "he replied that", not "he replied it held". */
export const THAT_CLAUSE = 2;
/** Its words may stand before it: "…," she said. */
export const FOLLOWS = 4;
/** A hearer comes first: "told reporters that". */
export const HEARER = 8;
/** What is said is its object: "condemned the attack", "urged both sides to meet". */
export const OBJECT = 16;
/** What is said is an infinitive: "vowed to go on". */
export const INFINITIVE = 32;
/** What is said is an object only after one of its particles: "called for calm". */
export const PARTICLE = 64;
/** "described the talks as constructive". */
export const AS = 128;
/** Its object is a statement only where quotation marks show words: "called it “a farce”". */
export const NAMING = 256;

/** Its clause is a statement only where quotation marks show words: "believes that “it is over”". */
export const QUOTED_CLAUSE = 512;

/** Its clause may stand before it without marks, though "that" opens it after: "It was over, she wrote." */
export const CLAUSE_BEFORE = 1024;

export type VerbForm = 'past' | 'present' | 'base' | 'ing';

export interface ReportingVerb {
  readonly lemma: string;
  readonly takes: number;
  readonly particles: ReadonlySet<string>;
}

interface Line {
  readonly takes: number;
  /** Base forms; irregular ones as base/past/participle. */
  readonly verbs: string;
}

/** Source: by hand, from common news English. A new verb is one word in a line. */
const LINES: readonly Line[] = [
  {
    takes: CLAUSE | FOLLOWS,
    verbs:
      'say/said claim insist argue state add note explain acknowledge admit concede contend assert maintain stress emphasize emphasise ' +
      'reiterate observe remark suggest allege predict conclude confirm declare recall reveal complain testify caution opine ' +
      'underline affirm reaffirm hint lament boast report announce stipulate clarify argue theorize speculate disclose estimate ' +
      'swear/swore/sworn attest posit recount fret gripe grumble vent marvel muse reason detail ' +
      'specify reckon imply concur profess reassert forecast/forecast/forecast assess summarize summarise aver/averred surmise conjecture hypothesize divulge',
  },
  {
    takes: THAT_CLAUSE | FOLLOWS,
    verbs:
      'write/wrote/written tweet retweet post reply respond answer comment joke quip continue repeat counter retort exclaim shout whisper ' +
      'elaborate interject begin/began/begun finish laugh sigh snap scoff crow deadpan read/read gush blog text email chime wonder agree ' +
      'request chant yell scream proclaim demand urge plead vow pledge promise warn thunder insist cry mutter intone ' +
      'tease gloat enthuse bark roar whine press offer declare predict pronounce signal reflect lecture communicate',
  },
  { takes: CLAUSE | HEARER | FOLLOWS | INFINITIVE, verbs: 'tell/told' },
  {
    takes: CLAUSE_BEFORE,
    verbs: 'write/wrote/written tweet joke quip wonder warn counter retort',
  },
  { takes: THAT_CLAUSE, verbs: 'find/found determine rule charge' },
  {
    takes: THAT_CLAUSE | HEARER,
    verbs: 'assure remind notify warn brief reassure caution advise convince apprise',
  },
  { takes: THAT_CLAUSE | FOLLOWS | HEARER | INFINITIVE, verbs: 'ask' },
  { takes: CLAUSE | FOLLOWS | HEARER, verbs: 'inform' },
  { takes: QUOTED_CLAUSE, verbs: 'believe think/thought hope fear consider expect want' },
  {
    takes: OBJECT,
    verbs:
      'urge condemn denounce criticize criticise praise thank welcome hail slam rebuke demand dismiss decry deplore laud ' +
      'applaud commend blame accuse chide deny question cite propose reiterate emphasize emphasise underline underscore ' +
      'stress highlight acknowledge express voice describe characterize characterise portray depict lambaste deride ridicule mock ' +
      'encourage implore beg/begged recommend recall explain concede admit mention predict ' +
      'berate castigate lambast disavow renounce repudiate refute dispute rebut reaffirm outline detail request ' +
      'exhort beseech warn pledge promise suggest bemoan lament scold skewer vow',
  },
  {
    takes: INFINITIVE,
    verbs:
      'pledge promise vow threaten claim swear/swore/sworn demand propose offer request beg/begged',
  },
  {
    takes: CLAUSE,
    verbs:
      'pledge promise vow threaten demand propose recommend warn indicate signal deny mention point argue underscore highlight',
  },
  {
    takes: AS,
    verbs:
      'describe characterize characterise portray depict dismiss denounce condemn hail decry deride brand label term',
  },
  { takes: NAMING, verbs: 'call label dub brand deem term quote reject' },
];

/** Particles that turn a verb into one of saying, or carry what is said. By hand. */
const PARTICLES: readonly string[] = [
  'call for on upon out',
  'appeal for to',
  'warn of against about',
  'caution against',
  'speak/spoke/spoken of about out against',
  'complain about of',
  'comment on about',
  'insist on upon',
  'object to',
  'point out to',
  'boast of about',
  'agree with',
  'argue for against',
  'apologize for',
  'apologise for',
  'respond to',
  'ask about for',
  'joke about',
  'hint at',
  'inform of about',
  'remind of about',
  'assure of',
  'notify of',
  'tell/told about of',
  'rail against',
];

/** Base forms of verbs of saying that are nouns as well ("claims", "a call"). By hand. */
export const ALSO_NOUNS = new Set(
  (
    'claim report call demand request promise offer comment note state answer question tweet post blog remark protest challenge joke ' +
    'fear text brief point quote pledge voice appeal talk reply shout whisper laugh sigh fire shot email label brand term cast ' +
    'estimate charge signal reason rule counter begin finish dispute attack praise blame highlight outline detail hint lament scan boast'
  ).split(' '),
);

/** Verbs that things have as well as people. By hand. */
export const SHOWING_VERBS: ReadonlySet<string> = new Set(
  'suggest indicate signal reveal confirm predict underline underscore highlight promise threaten argue point reflect'.split(
    ' ',
  ),
);

/** Verbs that things have more often than people: they need somebody's name before them. By hand. */
export const TELLING_VERBS: ReadonlySet<string> = new Set(
  'underline underscore highlight signal reflect threaten promise'.split(' '),
);

/** Subjects of such verbs that say nothing. By hand. */
export const LIFELESS: ReadonlySet<string> = new Set(
  (
    'it this that these those which evidence data figures numbers results result decision decisions move moves fact facts history ' +
    'experience signs sign images video videos footage record records events event trend trends nothing everything something what ' +
    'deal agreement attack attacks crisis situation weather market markets price prices plan visit meeting talks'
  ).split(' '),
);

/** Verbs that tell a statement only of those who look into things: "the report found that". By hand. */
export const FINDING_VERBS: ReadonlySet<string> = new Set(['find', 'determine', 'rule']);

/** Whose findings are statements. By hand. */
export const FINDERS: ReadonlySet<string> = new Set(
  (
    'report reports study studies investigation inquiry commission committee court judge judges tribunal panel audit probe review ' +
    'survey poll experts investigators inspectors auditors analysis assessment watchdog mission group researchers prosecutors'
  ).split(' '),
);

export interface VerbEntry {
  readonly verb: ReportingVerb;
  readonly form: VerbForm;
}

/** Verbs of saying by every form in lower case. `extra` adds base forms that take a clause. */
export function buildReportingVerbs(extra: readonly string[] = []): ReadonlyMap<string, VerbEntry> {
  const verbs = new Map<string, { lemma: string; takes: number; particles: Set<string> }>();
  const spelled = new Map<string, string>();
  const enter = (entry: string, takes: number, particles: readonly string[]) => {
    const lemma = entry.split('/')[0] ?? entry;
    const verb = verbs.get(lemma) ?? { lemma, takes: 0, particles: new Set<string>() };
    verb.takes |= takes;
    particles.forEach((particle) => verb.particles.add(particle));
    verbs.set(lemma, verb);
    if (entry.includes('/') || !spelled.has(lemma)) spelled.set(lemma, entry);
  };
  for (const { takes, verbs: list } of LINES)
    for (const entry of list.split(' ')) enter(entry, takes, []);
  for (const line of PARTICLES) {
    const [entry = '', ...particles] = line.split(' ');
    enter(entry, PARTICLE, particles);
  }
  for (const entry of extra) enter(baseEntry(entry.toLowerCase(), verbs), CLAUSE | FOLLOWS, []);
  return inflectAll(verbs, spelled);
}

/** A corpus may write "mused" for "muse": the base form with its past. */
function baseEntry(entry: string, known: ReadonlyMap<string, ReportingVerb>): string {
  if (known.has(entry) || !/[^e]ed$/.test(entry)) return entry;
  const [mute, bare] = [entry.slice(0, -1), entry.slice(0, -2)];
  const base = [mute, bare, bare.slice(0, -1)].find((form) => known.has(form));
  if (base !== undefined) return base;
  return `${/(?:[cguvz]|[^s]s)ed$/.test(entry) ? mute : bare}/${entry}`;
}

function inflectAll(
  verbs: ReadonlyMap<string, ReportingVerb>,
  spelled: ReadonlyMap<string, string>,
): ReadonlyMap<string, VerbEntry> {
  const forms = new Map<string, VerbEntry>();
  for (const [lemma, verb] of verbs) {
    const [base = lemma, past = pastOf(lemma), participle = past] = (
      spelled.get(lemma) ?? lemma
    ).split('/');
    forms.set(base, { verb, form: 'base' });
    forms.set(presentOf(base), { verb, form: 'present' });
    forms.set(ingOf(base, past), { verb, form: 'ing' });
    forms.set(past, { verb, form: 'past' });
    forms.set(participle, { verb, form: 'past' });
    if (!/[aeiou]l$/.test(base)) continue;
    forms.set(`${base}led`, { verb, form: 'past' });
    forms.set(`${base}ling`, { verb, form: 'ing' });
  }
  return forms;
}

/** Verbs that double their last letter. */
const DOUBLING = new Set([
  'admit',
  'concur',
  'dub',
  'quip',
  'rebut',
  'beg',
  'begin',
  'pan',
  'snap',
  'refer',
  'chat',
]);

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return DOUBLING.has(base) ? `${base}${base.slice(-1)}ed` : `${base}ed`;
}

function presentOf(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:[sxz]|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
}

function ingOf(base: string, past: string): string {
  if (base.endsWith('e')) return `${base.slice(0, -1)}ing`;
  const doubles = DOUBLING.has(base) || past === `${base}${base.slice(-1)}ed`;
  return doubles ? `${base}${base.slice(-1)}ing` : `${base}ing`;
}
