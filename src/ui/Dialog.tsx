import { X } from 'lucide-react';
import { useId, useLayoutEffect, useRef, type JSX, type ReactNode, type RefObject } from 'react';

import styles from './Dialog.module.css';
import { ToolButton } from './ToolButton.tsx';

interface DialogProps {
  /** Stands at its head and is its accessible name. */
  readonly title: string;
  /** Sets `--dialog-width`, and what else of its measures is to be its own. */
  readonly className: string | undefined;
  /** For who closes it from within: its `close()` leads to `onClose` as Esc does. */
  readonly ref?: RefObject<HTMLDialogElement | null>;
  /** Called once it has closed, whoever closed it. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page, open while it is there; the browser's own, which keeps the focus. */
export function Dialog({ title, className, ref, onClose, children }: DialogProps): JSX.Element {
  const own = useRef<HTMLDialogElement>(null);
  const dialog = ref ?? own;
  const titleId = useId();
  // no key gets to the page in between
  useLayoutEffect(() => dialog.current?.showModal(), [dialog]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className={`${styles['dialog']} ${className}`}
      onClose={onClose}
    >
      <div className={styles['head']}>
        <h2 id={titleId}>{title}</h2>
        <ToolButton
          label="Close"
          icon={<X size={16} aria-hidden />}
          onClick={() => dialog.current?.close()}
        />
      </div>
      {children}
    </dialog>
  );
}
