import type { JSX } from 'react';

/** The whole page. */
export function App(): JSX.Element {
  return (
    <main>
      <h1>Parley</h1>
      <p>Who met whom, when, where, and on whose word.</p>
    </main>
  );
}
