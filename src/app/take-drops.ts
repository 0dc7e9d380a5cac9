import { hoverLibrary, openLibrary } from './library-door.ts';

/**
 * Takes files that are dropped anywhere on the page, from its first moment on: a browser whose page
 * does not would leave it for the file. Gives a function that ends it.
 */
export function takeDrops(page: Document): () => void {
  const own = new AbortController();
  const on = (name: 'dragover' | 'dragleave' | 'drop', hear: (event: DragEvent) => void): void =>
    page.addEventListener(
      name,
      (event) => {
        if (event.dataTransfer?.types.includes('Files')) hear(event);
      },
      { signal: own.signal },
    );
  on('dragover', (event) => {
    event.preventDefault();
    hoverLibrary(true);
  });
  on('dragleave', (event) => {
    if (event.relatedTarget === null) hoverLibrary(false);
  });
  on('drop', (event) => {
    hoverLibrary(false);
    event.preventDefault();
    if (event.dataTransfer) openLibrary([...event.dataTransfer.files]);
  });
  return () => own.abort();
}
