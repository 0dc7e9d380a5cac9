import { useState, type JSX } from 'react';

import type { StatementId } from '../model/ids.ts';
import type { Statement } from '../model/record.ts';
import { describeDate } from '../record/words/describe-date.ts';
import { explainDirectness } from '../record/words/directness-words.ts';
import { useRecordIndex } from '../store/hooks.ts';
import { QuotationBlock } from '../ui/QuotationBlock.tsx';
import { hueOf } from './actor-hue.ts';
import { ActorChip } from './ActorChip.tsx';
import { Correctable } from './Correctable.tsx';
import { citeStatement } from './cite-statement.ts';
import { EventRow } from './EventRow.tsx';
import { SectionHead } from './SectionHead.tsx';
import { sourceLine } from './source-name.ts';
import { SourceWords, ShowInSource } from './SourceWords.tsx';
import { speakersOf } from '../record/speakers-of.ts';
import styles from './StatementStep.module.css';
import { WordingVariants } from './WordingVariants.tsx';

/** One statement: the words exactly as printed, and everything that is known of them. */
export function StatementStep({ id }: { readonly id: StatementId }): JSX.Element | null {
  const index = useRecordIndex();
  const statement = index.statementsById.get(id);
  if (!statement) return null;
  const { parts, directness, speaker } = statement;
  const first = parts[0];
  const actor = speaker?.actor ? index.actorsById.get(speaker.actor) : undefined;
  const names = speakersOf(statement).flatMap((one) => index.actorsById.get(one)?.name ?? []);
  const event = statement.event && index.eventsById.get(statement.event);
  const variants = statement.variants.flatMap((one) => index.statementsById.get(one) ?? []);
  return (
    <>
      <h2 className={styles['title']}>
        {actor
          ? `Said by ${names.join(' and ')}`
          : `Said by ${speaker?.citation.words ?? 'somebody not named'}`}
      </h2>
      <QuotationBlock
        parts={parts.map(({ words }) => words)}
        isParaphrase={directness === 'paraphrase'}
        hue={hueOf(actor, index)}
      >
        {first && <ShowInSource citation={first} />}
        <CopyButton statement={statement} />
      </QuotationBlock>
      <Facts statement={statement} />
      <Correctable target={{ type: 'statement', statement: id }} />
      {event && (
        <>
          <SectionHead title="Belongs to" />
          <EventRow event={event} actor={null} />
        </>
      )}
      {variants.length > 0 && (
        <>
          <SectionHead title="The same words, told elsewhere" />
          <WordingVariants statement={statement} variants={variants} />
        </>
      )}
    </>
  );
}

function Facts({ statement }: { readonly statement: Statement }): JSX.Element {
  const { documentsById } = useRecordIndex();
  const { speaker, chain, cue, medium, date, edits, about } = statement;
  const document = documentsById.get(statement.document);
  const signs = [
    edits.brackets ? 'words in brackets were put in' : '',
    edits.ellipsis ? 'words were left out' : '',
    edits.unbalanced ? 'the quotation marks do not match' : '',
  ].filter((sign) => sign !== '');
  return (
    <dl className={styles['facts']}>
      <dt>Speaker, as printed</dt>
      <dd>
        {speaker ? (
          <SourceWords citation={speaker.citation}>“{speaker.citation.words}”</SourceWords>
        ) : (
          'not named'
        )}
      </dd>
      {speaker?.actor && (
        <>
          <dt>Taken for</dt>
          <dd>
            {speakersOf(statement).map((one) => (
              <ActorChip key={one} actor={one} />
            ))}
          </dd>
        </>
      )}
      {cue && (
        <>
          <dt>Told with</dt>
          <dd>
            <SourceWords citation={cue}>“{cue.words}”</SourceWords>
          </dd>
        </>
      )}
      {chain.length > 0 && (
        <>
          <dt>Second hand, through</dt>
          <dd>
            {chain.map(({ citation }) => (
              <SourceWords key={citation.start} citation={citation}>
                “{citation.words}”
              </SourceWords>
            ))}
          </dd>
        </>
      )}
      <dt>How</dt>
      <dd>
        {explainDirectness(statement.directness)}
        {medium === 'unknown' ? '' : ` · ${medium}`}
      </dd>
      <dt>When</dt>
      <dd>{date ? describeDate(date) : 'not known'}</dd>
      <dt>Source</dt>
      <dd>{document ? sourceLine(document) : statement.document}</dd>
      {signs.length > 0 && (
        <>
          <dt>As printed</dt>
          <dd>{signs.join('; ')}</dd>
        </>
      )}
      {about.length > 0 && (
        <>
          <dt>To or about</dt>
          <dd className={styles['people']}>
            {about.map((id) => (
              <ActorChip key={id} actor={id} />
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}

function CopyButton({ statement }: { readonly statement: Statement }): JSX.Element {
  const index = useRecordIndex();
  const [answer, setAnswer] = useState('');
  function copy(): void {
    const text = citeStatement(statement, index, window.location.href);
    navigator.clipboard
      .writeText(text)
      .then(() => setAnswer('Copied'))
      .catch(() => setAnswer('Could not be copied'));
  }
  return (
    <>
      <button type="button" className={styles['copy']} onClick={copy}>
        Copy with source
      </button>
      <span role="status">{answer}</span>
    </>
  );
}
