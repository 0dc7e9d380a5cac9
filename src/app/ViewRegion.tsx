import { Suspense, type JSX, type ReactNode } from 'react';
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary';

import styles from './ViewRegion.module.css';

interface ViewRegionProps {
  /** The name of the landmark: Timeline, Network or Panel. */
  readonly name: string;
  readonly id: string;
  /** Changes of these give a broken view another try. */
  readonly retryOn: readonly unknown[];
  readonly children: ReactNode;
}

/** One view: a landmark, the wait for its code, and a boundary, so that it alone breaks. */
export function ViewRegion({ name, id, retryOn, children }: ViewRegionProps): JSX.Element {
  return (
    <section aria-label={name} id={id} tabIndex={-1} className={styles['region']}>
      <ErrorBoundary FallbackComponent={BrokenView} resetKeys={[...retryOn]}>
        <Suspense fallback={<p className={styles['message']}>Loading …</p>}>{children}</Suspense>
      </ErrorBoundary>
    </section>
  );
}

function BrokenView({ error, resetErrorBoundary }: FallbackProps): JSX.Element {
  return (
    <div role="alert" className={styles['message']}>
      <h2>This view broke</h2>
      <p>The others still work, and nothing is lost. This is a fault in Parley.</p>
      <p className={styles['detail']}>{error instanceof Error ? error.message : String(error)}</p>
      <button type="button" className={styles['button']} onClick={resetErrorBoundary}>
        Try again
      </button>
    </div>
  );
}
