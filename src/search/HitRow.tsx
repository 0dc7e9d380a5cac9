import { FileText, MapPin, Quote } from 'lucide-react';
import type { JSX } from 'react';

import { describeDate } from '../record/words/describe-date.ts';
import { titleEvent } from '../record/words/title-event.ts';
import { useRecordIndex } from '../store/hooks.ts';
import { MarkGlyph } from '../ui/MarkGlyph.tsx';
import { placeName } from '../ui/place-name.ts';
import { SideDot } from '../ui/SideDot.tsx';
import { wordsOf } from './entries.ts';
import type { Found, Hit } from './hits.ts';
import { Marked } from './Marked.tsx';
import { bestPlace, snippetAround } from './match.ts';
import { printedForm } from './printed-form.ts';
import styles from './SearchDialog.module.css';
import { attributionOf, sourceOf } from './source-words.ts';
import { roleAt } from '../record/role-at.ts';

/** As many letters of a longer text are shown. */
const SNIPPET_LETTERS = 150;

interface RowProps<Type extends Hit['type']> {
  readonly hit: Extract<Hit, { type: Type }>;
  readonly terms: ReadonlySet<string>;
}

/** What a row says of the thing found. */
export function HitRow({ found: { hit, terms } }: { readonly found: Found }): JSX.Element {
  switch (hit.type) {
    case 'actor':
      return <ActorRow hit={hit} terms={terms} />;
    case 'place':
      return <PlaceRow hit={hit} terms={terms} />;
    case 'event':
      return <EventRow hit={hit} terms={terms} />;
    case 'statement':
      return <StatementRow hit={hit} terms={terms} />;
    case 'words':
      return <WordsRow hit={hit} terms={terms} />;
  }
}

function ActorRow({ hit, terms }: RowProps<'actor'>): JSX.Element | null {
  const { actorsById, sidesById } = useRecordIndex();
  const actor = actorsById.get(hit.actor);
  if (!actor) return null;
  const side = actor.side ? sidesById.get(actor.side) : undefined;
  const printed = printedForm(actor, terms);
  return (
    <>
      <SideDot hue={side?.hue ?? null} />
      <span>
        <b>
          <Marked text={actor.name} terms={terms} />
        </b>{' '}
        <small>
          {printed !== null && (
            <>
              printed “<Marked text={printed} terms={terms} />”{' · '}
            </>
          )}
          <Marked text={roleAt(actor, null)?.title ?? side?.name ?? ''} terms={terms} />
        </small>
      </span>
    </>
  );
}

function PlaceRow({ hit, terms }: RowProps<'place'>): JSX.Element | null {
  const { placesById, record } = useRecordIndex();
  const place = placesById.get(hit.place);
  if (!place) return null;
  const count = record.events.filter((event) => event.place?.place === place.id).length;
  return (
    <>
      <MapPin size={13} aria-hidden />
      <span>
        <b>
          <Marked text={placeName(place)} terms={terms} />
        </b>{' '}
        <small>{count === 1 ? '1 event' : `${count} events`}</small>
      </span>
    </>
  );
}

function EventRow({ hit, terms }: RowProps<'event'>): JSX.Element | null {
  const index = useRecordIndex();
  const event = index.eventsById.get(hit.event);
  if (!event) return null;
  const place = event.place && index.placesById.get(event.place.place);
  const details = [
    event.date ? describeDate(event.date.value, 'short') : 'no date',
    place ? placeName(place) : null,
  ];
  return (
    <>
      <MarkGlyph kind={event.kind} status={event.status} />
      <span>
        <b>
          <Marked text={titleEvent(event, index, 'card')} terms={terms} />
        </b>{' '}
        <small>
          <Marked text={details.filter((one) => one !== null).join(' · ')} terms={terms} />
        </small>
      </span>
    </>
  );
}

function StatementRow({ hit, terms }: RowProps<'statement'>): JSX.Element | null {
  const index = useRecordIndex();
  const statement = index.statementsById.get(hit.statement);
  if (!statement) return null;
  const words = wordsOf(statement);
  const shown = snippetAround(words, bestPlace(words, terms), SNIPPET_LETTERS);
  const isParaphrase = statement.directness === 'paraphrase';
  return (
    <>
      <Quote size={12} aria-hidden />
      <span>
        <span className={styles['words']} data-paraphrase={isParaphrase || undefined}>
          {!isParaphrase && '“'}
          <Marked text={shown} terms={terms} />
          {!isParaphrase && '”'}
        </span>{' '}
        <small>
          <Marked text={attributionOf(statement, index)} terms={terms} />
        </small>
      </span>
    </>
  );
}

function WordsRow({ hit, terms }: RowProps<'words'>): JSX.Element {
  const index = useRecordIndex();
  const shown = snippetAround(hit.text, bestPlace(hit.text, terms), SNIPPET_LETTERS);
  return (
    <>
      <FileText size={13} aria-hidden />
      <span>
        <span className={styles['words']} data-article>
          <Marked text={shown} terms={terms} />
        </span>{' '}
        <small>{sourceOf(hit.document, index)}</small>
      </span>
    </>
  );
}
