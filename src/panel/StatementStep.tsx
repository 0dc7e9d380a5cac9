import type { JSX } from 'react';

import type { StatementId } from '../model/ids.ts';
import { speakersOf } from '../record/speakers-of.ts';
import { useRecordIndex } from '../store/hooks.ts';
import { QuotationBlock } from '../ui/QuotationBlock.tsx';
import { hueOf } from './actor-hue.ts';
import { CopyStatement } from './CopyStatement.tsx';
import { Correctable } from './Correctable.tsx';
import { EventRow } from './EventRow.tsx';
import { SectionHead } from './SectionHead.tsx';
import { ShowInSource } from './SourceWords.tsx';
import { StatementFacts } from './StatementFacts.tsx';
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
        <CopyStatement statement={statement} />
      </QuotationBlock>
      <StatementFacts statement={statement} />
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
