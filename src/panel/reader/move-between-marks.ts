import type { KeyboardEvent } from 'react';

/** Left and up go to the mark before, right and down to the next, Home and End to the ends. */
export function moveBetweenMarks(event: KeyboardEvent<HTMLElement>): void {
  const article = event.currentTarget.closest('[data-article]');
  const marks = [...(article?.querySelectorAll<HTMLElement>('[data-mark]') ?? [])];
  const at = marks.indexOf(event.currentTarget);
  const next = marks[nextMark(event.key, at, marks.length)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** -1 for keys that do not move. */
function nextMark(key: string, at: number, count: number): number {
  if (key === 'ArrowRight' || key === 'ArrowDown') return at + 1;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return at - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : -1;
}
