import { ClipboardPaste, FolderOpen } from 'lucide-react';
import { useRef, useState, type JSX } from 'react';

import type { CorpusEntry } from '../model/format/manifest.ts';
import { localName } from '../store/local-corpora.ts';
import type { BringRequest } from './bring-files.ts';
import { Button, takeFocus } from './Button.tsx';
import styles from './ChooseStep.module.css';
import { READABLE } from './readable.ts';

/** Where articles go. */
export type Target = Omit<BringRequest, 'files'>;

interface ChooseStepProps {
  /** What is kept in this browser: more can be added to it. */
  readonly kept: readonly CorpusEntry[];
  readonly target: Target;
  readonly onTarget: (target: Target) => void;
  /** Dropped before it was said where they go. */
  readonly pending: readonly File[];
  readonly onBring: (files: readonly File[]) => void;
}

/** Where articles come in: dropped, chosen or pasted, into a new corpus or one that is kept. */
export function ChooseStep(props: ChooseStepProps): JSX.Element {
  const { kept, target, onTarget, pending, onBring } = props;
  const input = useRef<HTMLInputElement>(null);
  const [isPasting, setPasting] = useState(false);
  const isNew = target.into === null;
  return (
    <>
      <div className={styles['where']}>
        {kept.length > 0 && (
          <label>
            Put them in
            <select
              value={target.into ?? ''}
              onChange={({ currentTarget: { value } }) =>
                onTarget({ ...target, into: value === '' ? null : value })
              }
            >
              <option value="">a new corpus</option>
              {kept.map(({ id, title: name }) => (
                <option key={id} value={localName(id) ?? ''}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        {isNew && (
          <label>
            Called
            <input
              type="text"
              autoComplete="off"
              value={target.title}
              onChange={({ currentTarget: { value } }) => onTarget({ ...target, title: value })}
            />
          </label>
        )}
      </div>
      {pending.length > 0 && (
        <p className={styles['pending']}>
          {pending.length === 1 ? `“${pending[0]?.name}” is` : `${pending.length} files are`} ready.{' '}
          <Button look="main" ref={takeFocus} onClick={() => onBring(pending)}>
            {isNew ? 'Read into a new corpus' : 'Add to this corpus'}
          </Button>
        </p>
      )}
      <div className={styles['drop']}>
        <p className={styles['big']}>Drop articles here</p>
        <p className={styles['muted']}>{READABLE.words}</p>
        <div className={styles['buttons']}>
          <Button look="main" onClick={() => input.current?.click()}>
            <FolderOpen size={16} aria-hidden /> Choose files
          </Button>
          <Button aria-expanded={isPasting} onClick={() => setPasting(!isPasting)}>
            <ClipboardPaste size={16} aria-hidden /> Paste text
          </Button>
        </div>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept={READABLE.accept}
          aria-label="Files with articles"
          onChange={({ currentTarget: { files } }) => onBring([...(files ?? [])])}
        />
      </div>
      {isPasting && <PasteForm onPaste={(file) => onBring([file])} />}
    </>
  );
}

function PasteForm({ onPaste }: { readonly onPaste: (file: File) => void }): JSX.Element {
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  return (
    <form
      className={styles['paste']}
      onSubmit={(event) => {
        event.preventDefault();
        onPaste(new File([text], `${name.trim() || 'pasted text'}.txt`, { type: 'text/plain' }));
      }}
    >
      <label>
        Name of the article
        <input
          type="text"
          autoComplete="off"
          placeholder="pasted text"
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <label>
        Its text, with headline, byline and date as printed
        <textarea rows={8} value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <Button type="submit" look="main" disabled={text.trim() === ''}>
        Read this text
      </Button>
    </form>
  );
}
