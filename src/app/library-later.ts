import { lazy } from 'react';

/** "Your own articles", fetched when it is opened. */
export const LibraryDialog = lazy(async () => {
  const { LibraryDialog: loaded } = await import('../library/LibraryDialog.tsx');
  return { default: loaded };
});

/** Shows what other tabs change in the corpus that is open. */
export const KeptWatch = lazy(async () => {
  const { KeptWatch: loaded } = await import('../library/KeptWatch.tsx');
  return { default: loaded };
});

/** The way to put something right, fetched when the first such thing is shown. */
export const CorrectionTool = lazy(async () => {
  const { CorrectionTool: loaded } = await import('../library/correct/CorrectionTool.tsx');
  return { default: loaded };
});

/** The way to a copy that can be corrected. */
export const CopyFirst = lazy(async () => {
  const { CopyFirst: loaded } = await import('../library/correct/CopyFirst.tsx');
  return { default: loaded };
});
