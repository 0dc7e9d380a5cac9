import { createElement, lazy, type ComponentType, type JSX } from 'react';

/** What the first picture does not need: one file, asked for by whichever part comes first. */
const load = () => import('./later-parts.ts');
type Parts = Awaited<ReturnType<typeof load>>;

function later<Props>(pick: (parts: Parts) => ComponentType<Props>) {
  return lazy(async () => ({ default: pick(await load()) }));
}

export const CorpusMenu = later((parts) => parts.CorpusMenu);
export const ElsewherePage = later((parts) => parts.ElsewherePage);
export const EmptyRecordPage = later((parts) => parts.EmptyRecordPage);
export const LibraryDoor = later((parts) => parts.LibraryDoor);
export const NoCorpusPage = later((parts) => parts.NoCorpusPage);
export const Notices = later((parts) => parts.Notices);

/** Says what is wrong even where the server that should bring its words is gone. */
export const FaultPage = lazy(async () => {
  const parts = await load().catch(() => null);
  return { default: parts?.FaultPage ?? NoAnswer };
});

function NoAnswer(): JSX.Element {
  return createElement('p', { role: 'alert' }, 'The server that holds this page does not answer.');
}
