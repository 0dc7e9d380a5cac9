/** How many characters the bar is long. */
const BAR = 24;

/** Where progress is told: stderr, or what stands for it in a test. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Tells how far a command is. */
export interface Progress {
  /** A step begins. */
  readonly begin: (what: string) => void;
  /** It is done, and this came of it. */
  readonly end: (outcome: string) => void;
  /** Nothing more follows. */
  readonly close: () => void;
}

/** A bar that is drawn over on a terminal; elsewhere a line for each step that is done. */
export function openProgress(stream: ProgressStream, total: number): Progress {
  let [done, current] = [0, ''];
  function draw(): void {
    const filled = total === 0 ? BAR : Math.floor((BAR * done) / total);
    const bar = `${'='.repeat(filled)}${' '.repeat(BAR - filled)}`;
    const name = current.length > 40 ? `${current.slice(0, 39)}…` : current;
    stream.write(`\r\u001b[K[${bar}] ${done}/${total} ${name}`);
  }
  return {
    begin: (what) => {
      current = what;
      if (stream.isTTY === true) draw();
    },
    end: (outcome) => {
      done += 1;
      if (stream.isTTY === true) draw();
      else stream.write(`${current}: ${outcome}\n`);
    },
    close: () => {
      if (stream.isTTY === true) stream.write('\r\u001b[K');
    },
  };
}
