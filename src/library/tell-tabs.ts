/** What tabs tell one another: a corpus kept here has changed. */
const CHANNEL = 'parley-corpora';

let channel: BroadcastChannel | null = null;

function open(): BroadcastChannel {
  channel ??= new BroadcastChannel(CHANNEL);
  return channel;
}

/** Tells the other tabs that a corpus has changed. */
export function tellTabs(name: string): void {
  open().postMessage(name);
}

/** Hears of changes that other tabs make; gives a function that ends it. */
export function hearTabs(hear: (name: string) => void): () => void {
  const listen = ({ data }: MessageEvent<unknown>): void => {
    if (typeof data === 'string') hear(data);
  };
  open().addEventListener('message', listen);
  return () => open().removeEventListener('message', listen);
}
