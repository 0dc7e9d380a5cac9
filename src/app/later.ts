import { lazy, type ComponentType } from 'react';

/** What the first picture does not need: one file, asked for by whichever part comes first. */
export const loadLater = () => import('./later-parts.ts');
type Parts = Awaited<ReturnType<typeof loadLater>>;

function later<Props>(pick: (parts: Parts) => ComponentType<Props>) {
  return lazy(async () => ({ default: pick(await loadLater()) }));
}

export const CorpusMenu = later((parts) => parts.CorpusMenu);
export const ElsewherePage = later((parts) => parts.ElsewherePage);
export const EmbedPage = later((parts) => parts.EmbedPage);
export const EmptyRecordPage = later((parts) => parts.EmptyRecordPage);
export const FaultPage = later((parts) => parts.FaultPage);
export const HelpDialog = later((parts) => parts.HelpDialog);
export const LibraryDoor = later((parts) => parts.LibraryDoor);
export const NoCorpusPage = later((parts) => parts.NoCorpusPage);
export const Notices = later((parts) => parts.Notices);
