/** Asks for animation frames, at most one at a time. */
export interface FrameRequest {
  readonly request: () => void;
  readonly cancel: () => void;
}

/** Calls `draw` with the next animation frame after any number of requests. */
export function createFrameRequest(draw: () => void): FrameRequest {
  let pending: number | null = null;
  return {
    request: () => {
      pending ??= requestAnimationFrame(() => {
        pending = null;
        draw();
      });
    },
    cancel: () => {
      if (pending !== null) cancelAnimationFrame(pending);
      pending = null;
    },
  };
}
