import type { JSX, ReactNode } from 'react';

import frame from './button-frame.module.css';
import styles from './ToolButton.module.css';

interface ToolButtonProps {
  readonly onClick: () => void;
  readonly icon: ReactNode;
  /** What it does; shown as a hint where no words stand on the button. */
  readonly label: string;
  /** Words on the button; they give way to the icon where there is little room. */
  readonly children?: ReactNode;
}

/** A button of the header or of a view's own tools: an icon, with words where there is room. */
export function ToolButton({ onClick, icon, label, children }: ToolButtonProps): JSX.Element {
  return (
    <button
      type="button"
      className={`${frame['frame']} ${styles['button']}`}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      {icon}
      {children !== undefined && <span className={styles['words']}>{children}</span>}
    </button>
  );
}
