import { LENT_ROLE } from '../../lexicon/office-fit.ts';
import type { DayBounds } from '../../model/date-value.ts';
import type { DocumentId } from '../../model/ids.ts';
import { compareStrings } from '../../model/order.ts';
import type { RoleMention } from '../../model/reading.ts';
import type { ActorRole } from '../../model/record.ts';
import type { Citation } from '../../model/span.ts';
import type { Bearer } from '../link/bearers.ts';
import { cite } from '../cite.ts';
import type { Sources } from '../cite.ts';
import { titleRole } from './role-title.ts';

/** The state an office always belongs to ("secretary of state"); null where the text has to say. */
export type StateOfOffice = (office: string) => string | null;

interface Attested {
  readonly role: RoleMention;
  readonly of: string | null;
  readonly citations: Citation[];
}

/**
 * The offices that articles give some bearers, one entry for an office of one body, with the days
 * and words that attest it. An office whose body one article leaves out is that of the others, where they
 * name only one.
 */
export function collectRoles(
  bearers: readonly Bearer[],
  sources: Sources,
  stateOf: StateOfOffice,
): readonly ActorRole[] {
  const attested = new Map<string, Attested>();
  const bodies = bodiesByOffice(bearers);
  const offices = new Set(bearers.flatMap(({ roles }) => roles.map(({ office }) => office)));
  const isTold = bearers.some(({ roles }) =>
    roles.some((role) => role.office !== '' && !isLent(role)),
  );
  for (const { document, roles } of bearers) {
    for (const printed of roles.filter((role) => role.office !== '' && !(isTold && isLent(role)))) {
      const role = { ...printed, office: fullOffice(printed.office, offices) };
      const of = role.of ?? onlyBody(bodies.get(officeKey(role)));
      const key = `${officeKey(role)}|${of ?? ''}`;
      const entry = attested.get(key) ?? { role, of, citations: [] };
      entry.citations.push(cite(sources, document, role));
      attested.set(key, entry);
    }
  }
  return [...attested.values()]
    .map(({ role, of, citations }): ActorRole => {
      const { office, former } = role;
      const sentTo = citations.map((citation) => destinationOf(citation, office, sources));
      const isOfOneBody = stateOf(office) !== null;
      const destination = sentTo.find((place) => place !== null) ?? null;
      const title = titleRole(office, of, { former, isOfOneBody, destination });
      const attestedOn = spanOf(
        citations.map(({ document }) => document),
        sources,
      );
      return { title, office, of, former, attested: attestedOn, citations };
    })
    .toSorted(compareRoles);
}

/** "her Chilean counterpart": an office by that of another, which gives way to one that is told. */
function isLent({ rule }: RoleMention): boolean {
  return rule === LENT_ROLE;
}

/** "Secretary" is short for "secretary of state" where somebody is given one such office elsewhere. */
function fullOffice(office: string, offices: ReadonlySet<string>): string {
  if (office.includes(' ')) return office;
  const longer = [...offices].filter((other) => other.startsWith(`${office} `));
  return longer.length === 1 ? (longer[0] ?? office) : office;
}

/** Offices that are held at a place in the name of another. */
const SENT = /(?:ambassador|envoy|emissary|representative|consul|consul general)$/;

/** Where somebody is sent: the names after "to" in "Ambassador to Borduria". */
function destinationOf(
  { document, end }: Citation,
  office: string,
  { texts }: Sources,
): string | null {
  if (!SENT.test(office)) return null;
  const after = texts.get(document)?.slice(end, end + 60) ?? '';
  return /^ to ((?:the )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,3})/u.exec(after)?.[1] ?? null;
}

function officeKey({ office, former }: RoleMention): string {
  return `${office}|${former}`;
}

function bodiesByOffice(bearers: readonly Bearer[]): ReadonlyMap<string, ReadonlySet<string>> {
  const bodies = new Map<string, Set<string>>();
  for (const role of bearers.flatMap(({ roles }) => roles)) {
    if (role.of === null) continue;
    const key = officeKey(role);
    bodies.set(key, (bodies.get(key) ?? new Set()).add(role.of));
  }
  return bodies;
}

function onlyBody(bodies: ReadonlySet<string> | undefined): string | null {
  return bodies?.size === 1 ? ([...bodies][0] ?? null) : null;
}

/** First and last day on which the articles can have appeared; null where none is dated. */
function spanOf(documents: readonly DocumentId[], { published }: Sources): DayBounds | null {
  let span: DayBounds | null = null;
  for (const document of documents) {
    const days = published.get(document);
    if (!days) continue;
    span = span
      ? {
          earliest: days.earliest < span.earliest ? days.earliest : span.earliest,
          latest: days.latest > span.latest ? days.latest : span.latest,
        }
      : days;
  }
  return span;
}

function compareRoles(a: ActorRole, b: ActorRole): number {
  return (
    (a.attested?.earliest ?? Infinity) - (b.attested?.earliest ?? Infinity) ||
    compareStrings(a.title, b.title)
  );
}
