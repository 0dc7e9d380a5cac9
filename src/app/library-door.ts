import { create } from 'zustand';

interface LibraryDoor {
  readonly isOpen: boolean;
  /** Dropped on the page last, to be read. */
  readonly dropped: readonly File[];
}

/** Whether "Your own articles" stands open. */
export const useLibraryDoor = create<LibraryDoor>(() => ({ isOpen: false, dropped: [] }));

/** Opens "Your own articles", with what was dropped on the page. */
export function openLibrary(dropped: readonly File[] = []): void {
  useLibraryDoor.setState({ isOpen: true, dropped });
}

/** Closes it. */
export function closeLibrary(): void {
  useLibraryDoor.setState({ isOpen: false, dropped: [] });
}
