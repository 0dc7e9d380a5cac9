/** Builds every corpus under `data/` and the page with it. */
export const BUILD = 'npm run build';
