import { readAddress, writeAddress, type AddressedView, type ReadAddress } from './address.ts';
import { keepKnown } from './known-view.ts';
import { useRecordStore } from './record-store.ts';
import { addNotice } from './view-actions.ts';
import { useViewStore } from './view-store.ts';

/**
 * Keeps the address bar and the view the same: takes the view from the address now and on Back,
 * writes changes of the view to it. Where only the window changed, the entry is replaced; any
 * other change adds one, so that Back undoes it. Changes within a gesture wait for its end.
 * Gives a function that ends it.
 */
export function followAddress(page: Window): () => void {
  let written: AddressedView = useViewStore.getState();
  let isReading = false;
  const settle = (change: () => void): void => {
    isReading = true;
    change();
    isReading = false;
    written = useViewStore.getState();
    // written over itself within a Back it would count as another step
    if (page.location.search !== `?${writeAddress(written)}`) {
      putAddress(page, written, 'replaceState');
    }
  };
  const read = (): void =>
    settle(() => {
      apply(readAddress(page.location.search));
      holdAgainstRecord();
    });
  const write = (): void => {
    const view = useViewStore.getState();
    if (isReading || view.inGesture || writeAddress(view) === writeAddress(written)) return;
    putAddress(page, view, staysInEntry(written, view) ? 'replaceState' : 'pushState');
    written = view;
  };
  read();
  const endings = [
    useViewStore.subscribe(write),
    useRecordStore.subscribe(() => settle(holdAgainstRecord)),
  ];
  page.addEventListener('popstate', read);
  return () => {
    endings.forEach((end) => end());
    page.removeEventListener('popstate', read);
  };
}

/** Leaves out of the view what the loaded record does not know; waits for the record of its corpus. */
function holdAgainstRecord(): void {
  const { index } = useRecordStore.getState();
  const view = useViewStore.getState();
  if (index && index.record.corpus.id === view.corpus) apply(keepKnown(index, view));
}

function apply({ view, problems }: ReadAddress): void {
  const { corpus, embed, filter, window, arrangement, asOf, trail } = view;
  const known = corpus ?? useViewStore.getState().corpus;
  useViewStore.setState({ corpus: known, embed, filter, window, arrangement, asOf, trail });
  problems.forEach(addNotice);
}

/** The first corpus belongs to the entry that is there; a window is no step to undo. */
function staysInEntry(before: AddressedView, after: AddressedView): boolean {
  if (before.corpus === null) return true;
  return (
    before.corpus === after.corpus &&
    before.filter === after.filter &&
    before.arrangement === after.arrangement &&
    before.asOf === after.asOf &&
    before.trail === after.trail
  );
}

function putAddress(page: Window, view: AddressedView, how: 'pushState' | 'replaceState'): void {
  if (view.corpus === null) return;
  page.history[how](null, '', `?${writeAddress(view)}${page.location.hash}`);
}
