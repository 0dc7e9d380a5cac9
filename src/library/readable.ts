/** What can be brought, for the page's own file dialog and in words. */
export const READABLE = {
  accept: '.txt,.md',
  words: 'Plain text or Markdown, as many as you like.',
} as const;
