import '@fontsource-variable/inter/index.css';

/**
 * Asks for the serif of names, titles and quotations. The sans of the interface comes with the
 * page; this one waits until the first picture stands, so that the first load asks for one font.
 */
export async function loadSerif(): Promise<void> {
  await import('@fontsource-variable/source-serif-4/index.css');
}
