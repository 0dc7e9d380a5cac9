import { AIDES } from './offices/aides.ts';
import { CALLINGS } from './offices/callings.ts';
import { CLERGY } from './offices/clergy.ts';
import { COMPANIES } from './offices/companies.ts';
import { COURTS } from './offices/courts.ts';
import { DIPLOMATS } from './offices/diplomats.ts';
import { FORCES } from './offices/forces.ts';
import { GOVERNORS } from './offices/governors.ts';
import { HEADS_OF_STATE } from './offices/heads-of-state.ts';
import { LAWMAKERS } from './offices/lawmakers.ts';
import { LEADERS } from './offices/leaders.ts';
import { MINISTERS } from './offices/ministers.ts';
import { UNNAMED } from './offices/unnamed.ts';
import { buildPhraseTable } from './phrase-table.ts';
import type { PhraseTable } from './phrase-table.ts';

/**
 * Offices and titles, one a line: words in lower case, then after `|` marks: `t` also printed straight
 * before a name ("President X"), `s` speaks for a state or body (an office "of" something), `p`
 * already a plural, `=State` the state it always belongs to.
 */
const LISTED = [
  HEADS_OF_STATE,
  CLERGY,
  MINISTERS,
  COURTS,
  DIPLOMATS,
  AIDES,
  FORCES,
  LAWMAKERS,
  GOVERNORS,
  LEADERS,
  COMPANIES,
  CALLINGS,
  UNNAMED,
];

/** An office or title. */
export interface Office {
  /** Canonical words in the singular, lower case. */
  readonly name: string;
  /** Printed straight before a name ("President X"). */
  readonly isTitle: boolean;
  /** An office of a state or body, not a rank or calling. */
  readonly isOfBody: boolean;
  /** The state it always belongs to; null when the text has to say. */
  readonly state: string | null;
  readonly isPlural: boolean;
}

/** Offices by their words in lower case, plurals included; a corpus adds plain lines. */
export function buildOffices(lines: readonly string[]): PhraseTable<Office> {
  const offices = [
    ...lines.map((line) => readOffice(`${line.toLowerCase()}|ts`)),
    ...LISTED.flatMap((list) => list.trim().split('\n')).map(readOffice),
  ];
  return buildPhraseTable([
    ...offices.map((office) => [office.name, office] as const),
    ...offices
      .filter(({ isPlural }) => !isPlural)
      .map((office) => [pluralOf(office.name), { ...office, isPlural: true }] as const),
  ]);
}

function readOffice(line: string): Office {
  const [name = '', marks = ''] = line.split('|');
  const [flags = '', state = null] = marks.split('=');
  return {
    name,
    isTitle: flags.includes('t'),
    isOfBody: flags.includes('s'),
    state,
    isPlural: flags.includes('p'),
  };
}

/** "secretaries of state", "attorneys general", "spokesmen": the head noun takes the plural. */
export function pluralOf(office: string): string {
  const head =
    /^(.*?)( of .*| for .*| in .*| at .*| without .*|[- ]general|[- ]elect|-designate)?$/u.exec(
      office,
    );
  return `${pluralNoun(head?.[1] ?? office)}${head?.[2] ?? ''}`;
}

function pluralNoun(noun: string): string {
  if (/(?:man)$/.test(noun)) return noun.replace(/man$/, 'men');
  if (/[^aeo]y$/.test(noun)) return noun.replace(/y$/, 'ies');
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  return `${noun}s`;
}
