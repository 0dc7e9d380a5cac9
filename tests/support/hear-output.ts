import { vi } from 'vitest';

/** What a stream was given. */
export interface Heard {
  text: string;
}

/** Takes in what is written to stdout or stderr from here to the end of the test; none is shown. */
export function hearOutput(name: 'stdout' | 'stderr'): Heard {
  const heard: Heard = { text: '' };
  vi.spyOn(process[name], 'write').mockImplementation((part) => {
    heard.text += String(part);
    return true;
  });
  return heard;
}
