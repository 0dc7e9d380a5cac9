import type { MeetingCounts } from '../record/meeting-counts.ts';

/** "3 meetings, 1 call, 1 planned"; what there is none of is left out; '' for nothing. */
export function countWords({ meetings, calls, planned }: MeetingCounts): string {
  const parts = [
    meetings > 0 ? `${meetings} ${meetings === 1 ? 'meeting' : 'meetings'}` : '',
    calls > 0 ? `${calls} ${calls === 1 ? 'call' : 'calls'}` : '',
    planned > 0 ? `${planned} planned` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** The first letters of the first and the last word: "AM". */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const first = words[0] ?? '';
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return [first, last].map((word) => word.charAt(0).toUpperCase()).join('');
}
