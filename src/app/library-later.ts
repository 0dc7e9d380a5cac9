import { lazy } from 'react';

/** "Your own articles", fetched when it is opened. */
export const LibraryDialog = lazy(async () => {
  const { LibraryDialog: loaded } = await import('../library/LibraryDialog.tsx');
  return { default: loaded };
});
