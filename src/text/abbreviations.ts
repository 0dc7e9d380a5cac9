/** Words whose full stop ends no sentence: what they belong to follows. Lower case, by hand. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr drs prof profs sen sens rep reps gov govs gen col maj lt capt cmdr adm sgt cpl pvt brig insp det hon rev msgr supt amb atty asst del pres ' +
    'messrs mme mlle st mt ft vs eg ie cf approx fig vol ed eds pp no nos art sec min'
  ).split(' '),
);

/** Words whose full stop may end a sentence as well: the word after it tells. Lower case, by hand, places after AP style. */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'jr sr inc corp co ltd llc bros dept univ assn est etc al ave blvd ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ala ariz ark calif colo conn fla ga ill ind kan ky md mich minn mont neb nev okla ore pa tenn vt va wis wyo ont que'
  ).split(' '),
);
