import { create } from 'zustand';

interface LibraryDoor {
  readonly isOpen: boolean;
  /** Files hang over the page. */
  readonly isOver: boolean;
  /** Dropped on the page last, to be read. */
  readonly dropped: readonly File[];
}

/** Whether "Your own articles" stands open. */
export const useLibraryDoor = create<LibraryDoor>(() => ({
  isOpen: false,
  isOver: false,
  dropped: [],
}));

/** Opens "Your own articles", with what was dropped on the page. */
export function openLibrary(dropped: readonly File[] = []): void {
  useLibraryDoor.setState({ isOpen: true, dropped });
}

/** Closes it. */
export function closeLibrary(): void {
  useLibraryDoor.setState({ isOpen: false, dropped: [] });
}

/** Tells that files hang over the page, or no longer do. */
export function hoverLibrary(isOver: boolean): void {
  useLibraryDoor.setState({ isOver });
}
