/** Words whose full stop ends no sentence, in lower case; by hand, from common news style. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen col maj lt capt cmdr adm sgt hon rev st mt ft vs etc eg ie cf al ' +
    'jr sr inc corp co ltd llc bros dept univ assn est approx fig vol ed eds pp jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'mon tue tues wed thu thur thurs fri sat sun ave blvd amb sec min pres supt messrs mme mlle'
  ).split(' '),
);
