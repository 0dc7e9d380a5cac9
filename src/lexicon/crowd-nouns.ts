/**
 * Groups and bodies that take part in talks without being named: "the union", "senior union ",
 * "five rebel groups". By hand; callings under which somebody speaks unnamed ("officials") stand with
 * the descriptions, press and public ("reporters", "voters") are left out, for they are told to.
 */
const BODIES =
  'union company firm board management opposition committee council delegation army militia junta group coalition consortium ' +
  'regulator airline bank federation association panel team crew mission workforce government military authorities troika quartet';

const CROWDS =
  'unions companies firms boards bosses managers employers employees workers staff strikers rebels insurgents guerrillas militants ' +
  'militias separatists warlords tribesmen elders clerics bishops mps deputies councillors councilors mayors governors farmers ' +
  'miners teachers doctors nurses pilots drivers students protesters organisers organizers residents families relatives shareholders ' +
  'investors creditors lenders bankers bondholders suppliers regulators airlines banks carmakers scientists activists campaigners dissidents ' +
  'exiles groups factions mediators monitors generals officers teams delegations chiefs owners clubs ' +
  'attendants dockers engineers technicians machinists mechanics steelworkers autoworkers longshoremen cleaners guards paramedics firefighters lecturers ' +
  'musicians actors writers screenwriters studios producers growers publishers insurers rulers monarchs policymakers financiers donors charities businesses businessmen industrialists academics monks chieftains landowners contractors veterans refugees';

/** Callings of those who count in a body, before "figures": "senior union figures", not "job figures". */
export const FIGURE_WORDS: ReadonlySet<string> = new Set(
  'senior leading key top prominent political opposition public religious military business union party government industry'.split(
    ' ',
  ),
);

/**
 * Words for several of a kind that point at those told before when nothing says of which kind they are: "the leaders",
 * "both parties"; with a word before them they are a group of their own: "euro zone leaders", "nineteen nations".
 */
export const KINDS_OF_PEOPLE: ReadonlySet<string> = new Set(
  (
    'leaders ministers officials envoys negotiators diplomats representatives delegates lawmakers legislators parliamentarians senators executives ' +
    'ambassadors politicians presidents premiers chancellors commissioners secretaries commanders experts heads members partners nations countries ' +
    'governments states parties'
  ).split(' '),
);

/** One of a kind, behind "a": "a rebel leader", "a federal mediator". */
export const ONE_OF_A_KIND: ReadonlySet<string> = new Set(
  'leader mediator envoy negotiator commander representative delegate diplomat conciliator arbitrator'.split(
    ' ',
  ),
);

/** As printed in the middle of a sentence. */
export const CROWD_NOUNS: ReadonlySet<string> = new Set([
  ...BODIES.split(' '),
  ...CROWDS.split(' '),
  ...KINDS_OF_PEOPLE,
  ...ONE_OF_A_KIND,
  'figures',
]);
