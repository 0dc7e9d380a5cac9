import { OFFICE_LINES } from './offices.ts';
import { buildPhraseTable } from './phrase-table.ts';
import type { PhraseTable } from './phrase-table.ts';

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
    ...OFFICE_LINES.trim().split('\n').map(readOffice),
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
