/** Words around an event word that settle what is told of it; by hand. */
function words(line: string): ReadonlySet<string> {
  return new Set(line.split(' '));
}

/** After "meet": things one fulfils rather than people one sees. */
export const FULFILLED = words(
  'demand demands need needs requirement requirements criteria criterion deadline deadlines target targets goal goals ' +
    'expectation expectations standard standards condition conditions obligation obligations challenge challenges cost costs ' +
    'payroll rules guidelines objectives quota quotas promises commitments threshold test definition',
);

/** Before an event noun: it is another thing ("press conference", "wake-up call"). */
export const OTHER_THING_BEFORE = words(
  'press news wake-up roll close trading training spelling market margin conference-call battle',
);

/** After "call" and "calls": a demand, not a conversation. */
export const DEMAND_AFTER = words('for on to upon');

export const AUXILIARIES = words(
  'be is are was were been being has have had having will would shall should can could may might must do does did to also ' +
    'already previously then later first both all reportedly again recently just now ever never not separately jointly personally ' +
    'briefly together bilaterally once twice only even still soon earlier privately repeatedly finally subsequently',
);

/** Words at which a clause ends when one walks over it. */
export const CLAUSE_BREAKS = words(
  'that which who whom whose when while where after before because although though but if unless until whereas since as so than said says',
);

export const FUTURE_WORDS = words('will would shall may could should might');

export const PLANNED_WORDS = words(
  'planned plan plans planning scheduled schedule due set expected expects expect slated upcoming forthcoming next coming proposed ' +
    'possible potential future agreed agree intends intend hopes hope headed heading ready prepared preparing prepares likely to',
);

/** Which plan a word tells: firm, or only looked for. */
export const ANNOUNCED_WORDS = words(
  'will planned scheduled set agreed agree announced due slated plan plans shall',
);

export const URGED_WORDS = words(
  'urged urge urges urging encouraged encourage encourages called calls call calling demanded demand demands asked invited invite invites ' +
    'proposed propose proposes offered offer offers pressed press should must suggested suggests appealed ready willing',
);

export const CANCELLED_WORDS = words(
  'cancelled canceled cancel cancels scrapped aborted called-off skipped',
);

export const POSTPONED_WORDS = words(
  'postponed postpone postpones delayed deferred rescheduled adjourned',
);

export const DENIED_WORDS = words(
  'not never no denied deny denies refused refuse refuses rejected reject declined decline failed without n’t didn’t wasn’t won’t',
);

export const HEDGES = words('reportedly allegedly supposedly apparently purportedly');
