import { useQuery } from '@tanstack/react-query';
import { PencilLine } from 'lucide-react';
import { useState, type JSX } from 'react';

import { useWholeIndex } from '../../store/hooks.ts';
import { localName } from '../../store/local-corpora.ts';
import { useViewStore } from '../../store/view-store.ts';
import type { CorrectionTarget } from '../../ui/correction-slot.ts';
import { Button } from '../Button.tsx';
import { AcceptDoubt } from './AcceptDoubt.tsx';
import { CorrectionForms } from './CorrectionForms.tsx';
import { CorrectionList } from './CorrectionList.tsx';
import styles from './correct.module.css';
import { correctionsQuery, isAbout } from './corrections-query.ts';
import { targetOfDoubt } from './doubts.ts';

interface CorrectionToolProps {
  readonly target: CorrectionTarget;
}

/** Puts something right in a corpus that is kept here; draws nothing for any other. */
export function CorrectionTool({ target }: CorrectionToolProps): JSX.Element | null {
  const name = localName(useViewStore((state) => state.corpus));
  const { data } = useQuery({ ...correctionsQuery(name ?? ''), enabled: name !== null });
  if (name === null || !data?.canCorrect) return null;
  if (target.type === 'all') return <CorrectionList name={name} kept={data} />;
  return <CorrectOne key={JSON.stringify(target)} name={name} target={target} />;
}

function CorrectOne({
  name,
  target,
}: CorrectionToolProps & { readonly name: string }): JSX.Element {
  const index = useWholeIndex();
  const { data } = useQuery(correctionsQuery(name));
  const [isOpen, setOpen] = useState(false);
  const [told, setTold] = useState('');
  const about = target.type === 'doubt' ? targetOfDoubt(target.item, index) : target;
  const made = data ? data.listed.filter((one) => isAbout(one, about, index)) : [];
  return (
    <div className={styles['tool']}>
      {target.type === 'words' && (
        <p className={styles['words']}>Selected: “{target.words.words.slice(0, 160)}”</p>
      )}
      {about && (
        <Button
          look="link"
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
            setTold('');
          }}
        >
          <PencilLine size={14} aria-hidden />{' '}
          {target.type === 'words' ? 'Say what these words are' : 'Correct'}
        </Button>
      )}
      {target.type === 'doubt' && target.item.citation && (
        <AcceptDoubt name={name} doubt={target.item} about={about} />
      )}
      {data && target.type !== 'doubt' && made.length > 0 && (
        <CorrectionList name={name} kept={{ ...data, listed: made, unfit: new Map() }} isShort />
      )}
      {isOpen && about && (
        <CorrectionForms
          name={name}
          target={about}
          onDone={(words) => {
            setOpen(false);
            setTold(words);
          }}
        />
      )}
      <p role="status" className={styles['told']}>
        {told}
      </p>
    </div>
  );
}
