/** Courtesy titles printed before a name; they tell a person and are no office. By hand. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx h.e. daw dr prof professor sir dame lord lady rev fr hon messrs mme mlle ' +
    'sheikh sheik baroness baron monsieur madame herr frau señor señora senor senora doña signor haji hajji hj hajah comrade ' +
    'tun datuk dato datin mdm madam puan encik alhaji hajiya mallam engr barr shri smt ustaz maulana pehin yb yab ' +
    'excellency majesty highness eminence holiness'
  ).split(' '),
);

/** Second words of courtesy titles of two, by the first: "Tan Sri", "Datuk Seri". By hand. */
export const HONORIFIC_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    tan: new Set(['sri']),
    puan: new Set(['sri', 'seri']),
    datuk: new Set(['seri', 'sri', 'wira', 'panglima', 'amar', 'patinggi']),
    dato: new Set(['seri', 'sri']),
    datin: new Set(['seri', 'sri']),
  }),
);

/** Short forms of titles before a name: printed form in lower case without its stop, and the office. */
export const TITLE_SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sen: 'senator',
    del: 'delegate',
    mk: 'knesset member',
    mks: 'knesset member',
    sens: 'senator',
    rep: 'representative',
    reps: 'representative',
    gov: 'governor',
    govs: 'governor',
    gen: 'general',
    col: 'colonel',
    maj: 'major',
    lt: 'lieutenant',
    capt: 'captain',
    cmdr: 'commander',
    adm: 'admiral',
    sgt: 'sergeant',
    cpl: 'corporal',
    brig: 'brigadier',
    'lt-gen': 'lieutenant general',
    'maj-gen': 'major general',
    'brig-gen': 'brigadier general',
    'snr-gen': 'general',
    snr: 'general',
    amb: 'ambassador',
    pres: 'president',
    supt: 'superintendent',
    det: 'detective',
    insp: 'inspector',
    pm: 'prime minister',
    fm: 'foreign minister',
    vp: 'vice president',
  }),
);
