import { ClipboardPaste, FolderOpen } from 'lucide-react';
import { useRef, useState, type ComponentProps, type JSX } from 'react';

import { Button, takeFocus } from './Button.tsx';
import styles from './ChooseStep.module.css';
import { PasteForm } from './PasteForm.tsx';
import { READABLE } from './readable.ts';
import { TargetFields } from './TargetFields.tsx';

interface ChooseStepProps extends ComponentProps<typeof TargetFields> {
  /** Dropped before it was said where they go. */
  readonly pending: readonly File[];
  readonly onBring: (files: readonly File[]) => void;
}

/** Where articles come in: dropped, chosen or pasted, into a new corpus or one that is kept. */
export function ChooseStep(props: ChooseStepProps): JSX.Element {
  const { kept, target, onTarget, pending, onBring } = props;
  const input = useRef<HTMLInputElement>(null);
  const [isPasting, setPasting] = useState(false);
  return (
    <>
      <TargetFields kept={kept} target={target} onTarget={onTarget} />
      {pending.length > 0 && (
        <p className={styles['pending']}>
          {pending.length === 1 ? `“${pending[0]?.name}” is` : `${pending.length} files are`} ready.{' '}
          <Button look="main" ref={takeFocus} onClick={() => onBring(pending)}>
            {target.into === null ? 'Read into a new corpus' : 'Add to this corpus'}
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
