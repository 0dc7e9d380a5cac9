/** What tabs tell one another: a corpus kept here has changed. */
const CHANNEL = 'parley-corpora';

type Hear = (name: string) => void;

let channel: BroadcastChannel | null = null;
let hear: Hear | null = null;
/** What was told while nobody heard. */
const missed = new Set<string>();

function open(): BroadcastChannel {
  if (channel) return channel;
  channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== 'string') return;
    if (hear) hear(data);
    else missed.add(data);
  });
  return channel;
}

/** Tells the other tabs that a corpus has changed. */
export function tellTabs(name: string): void {
  open().postMessage(name);
}

/** From now on nothing other tabs tell is lost: who hears later hears of it then. */
export function noteTabs(): void {
  open();
}

/**
 * Hears of changes that other tabs make, and first of those that nobody heard of; gives a function
 * that ends it. One hears at a time.
 */
export function hearTabs(listen: Hear): () => void {
  open();
  hear = listen;
  const told = [...missed];
  missed.clear();
  told.forEach(listen);
  return () => {
    if (hear === listen) hear = null;
  };
}
