/** Offices that a word for several offices can mean, by the last words of the office. By hand. */
export const OFFICE_GROUPS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'leader',
    new Set(
      'president|prime minister|premier|chancellor|king|queen|emir|sultan|crown prince|supreme leader|leader|co-leader|chief|head|chairwoman|co-chair|first minister|taoiseach|chief minister|party leader|opposition leader|head of state|head of government|chairman|general secretary'.split(
        '|',
      ),
    ),
  ],
  [
    'diplomat',
    new Set(
      'foreign minister|deputy foreign minister|foreign secretary|secretary of state|assistant secretary of state|ambassador|envoy|special envoy|special representative|diplomat|negotiator|chief negotiator|minister of foreign affairs|high representative|foreign policy chief|mediator'.split(
        '|',
      ),
    ),
  ],
  [
    'negotiator',
    new Set(
      'chief negotiator|negotiator|lead negotiator|envoy|special envoy|special representative'.split(
        '|',
      ),
    ),
  ],
  [
    'envoy',
    new Set('special envoy|envoy|special representative|ambassador|personal envoy'.split('|')),
  ],
  [
    'lawmaker',
    new Set(
      'senator|congressman|congresswoman|representative|member of parliament|deputy|legislator|mp'.split(
        '|',
      ),
    ),
  ],
]);

/** Words before a calling that do not say which one it is: "the presidential aide". By hand. */
export const LOOSE_WORDS: ReadonlySet<string> = new Set(
  'presidential senior veteran top government'.split(' '),
);

const AIDES = new Set('aide|adviser|advisor|assistant|chief of staff'.split('|'));

const MEDIATORS = new Set(
  'mediator|facilitator|envoy|special envoy|personal envoy|special representative'.split('|'),
);

/** Offices that a single word can mean which nothing narrows: "the Kremlin representative" is no trade representative. */
export const BARE_GROUPS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['spokesman', new Set(['press secretary', 'spokesperson'])],
  ['spokeswoman', new Set(['press secretary', 'spokesperson'])],
  ['spokesperson', new Set(['press secretary', 'spokesman', 'spokeswoman'])],
  ['press secretary', new Set(['spokesman', 'spokeswoman', 'spokesperson'])],
  [
    'representative',
    new Set(
      'aide|spokesman|spokeswoman|spokesperson|press secretary|envoy|special envoy|special representative|permanent representative|ambassador|delegate|negotiator'.split(
        '|',
      ),
    ),
  ],
  ['aide', AIDES],
  ['adviser', AIDES],
  ['advisor', AIDES],
  ['mediator', MEDIATORS],
  ['facilitator', MEDIATORS],
  [
    'chief',
    new Set(
      'secretary-general|secretary general|director-general|head|president|chair|chairman|chief executive'.split(
        '|',
      ),
    ),
  ],
]);
