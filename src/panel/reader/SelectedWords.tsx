import { useEffect, useState, type JSX } from 'react';

import type { DocumentText } from '../../model/document-text.ts';
import type { Citation } from '../../model/span.ts';
import { Correctable } from '../Correctable.tsx';
import { findNearest } from './find-nearest.ts';

/** Offers to say what the words are that were last selected in the article. */
export function SelectedWords({ text }: { readonly text: DocumentText }): JSX.Element | null {
  const [words, setWords] = useState<Citation | null>(null);
  useEffect(() => {
    function take(): void {
      const found = readSelection(text);
      // what is selected is forgotten when the form gets the focus: keep the last
      if (found) setWords(found);
    }
    document.addEventListener('selectionchange', take);
    return () => document.removeEventListener('selectionchange', take);
  }, [text]);
  return words && <Correctable target={{ type: 'words', words }} />;
}

/** What is selected in the article, as words of its text; null for nothing. */
function readSelection({ document: id, text }: DocumentText): Citation | null {
  const selection = window.getSelection();
  const article = document.querySelector('[data-article]');
  if (!selection || selection.isCollapsed || !article) return null;
  const range = selection.getRangeAt(0);
  if (!article.contains(range.commonAncestorContainer)) return null;
  const words = selection.toString().trim();
  const before = document.createRange();
  before.setStart(article, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = findNearest(text, words, before.toString().length);
  return start === null ? null : { document: id, start, end: start + words.length, words };
}
