/** What can be brought, for the page's own file dialog and in words. */
export const READABLE = {
  accept: '.txt,.md,.html,.htm,.mhtml,.mht,.pdf,.docx,.zip,.json',
  words:
    'Saved web pages, PDF, Word files, plain text or Markdown, as many as you like; or a corpus that was saved here.',
} as const;
