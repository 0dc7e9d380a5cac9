import type { ComponentProps, JSX } from 'react';

import frame from '../ui/button-frame.module.css';
import styles from './Button.module.css';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  /** `main` is the way on, `danger` cannot be undone, `link` stands within words. */
  readonly look?: 'plain' | 'main' | 'danger' | 'link';
}

/** A button with words, for dialogs and forms. */
export function Button({ look = 'plain', type, ...rest }: ButtonProps): JSX.Element {
  return (
    <button
      {...rest}
      type={type === 'submit' ? 'submit' : 'button'}
      data-look={look}
      className={`${frame['frame']} ${styles['button']}`}
    />
  );
}

/** As a `ref`: the focus goes there when it appears, as the way on of a dialog that changed. */
export function takeFocus(node: HTMLElement | null): void {
  node?.focus();
}
