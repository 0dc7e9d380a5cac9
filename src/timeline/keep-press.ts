/** A press that gestures take up once their code has come. */
export interface KeptPress {
  /** Hands the press on, if it is still held, to whatever hears of it there by now; keeps no more. */
  readonly takeUp: () => void;
  readonly stop: () => void;
}

/** Remembers the press of a mouse on an element for as long as it is held. */
export function keepPress(element: Element): KeptPress {
  const own = new AbortController();
  const options = { signal: own.signal, capture: true };
  let held: MouseEvent[] = [];
  const forget = (): void => void (held = []);
  const keep = (event: Event): void => {
    if (event.type === 'pointerdown') forget();
    if (event instanceof MouseEvent) held.push(event);
  };
  element.addEventListener('pointerdown', keep, options);
  element.addEventListener('mousedown', keep, options);
  document.addEventListener('pointerup', forget, options);
  document.addEventListener('pointercancel', forget, options);
  return {
    takeUp: () => {
      own.abort();
      const press = held.at(-1);
      // without a mousedown somebody has the press already
      if (press?.type !== 'mousedown') return;
      const there = document.elementFromPoint(press.clientX, press.clientY);
      for (const event of held) there?.dispatchEvent(again(event));
    },
    stop: () => own.abort(),
  };
}

function again(event: MouseEvent): MouseEvent {
  const { type } = event;
  return event instanceof PointerEvent
    ? new PointerEvent(type, event)
    : new MouseEvent(type, event);
}
