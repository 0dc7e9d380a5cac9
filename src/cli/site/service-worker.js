// The page offline. What stands in capitals is filled in when a site is written: a version made
// from all files, and their list. A new version waits until the page asks for it, so that nobody
// gets half of one and half of the other.

const CACHE = `parley ${self.registration.scope} VERSION`;
const FILES = ['FILES'];

self.addEventListener('install', (event) => {
  event.waitUntil(fill());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(clear());
});

self.addEventListener('message', (event) => {
  if (event.data === 'skip-waiting') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(self.registration.scope)) {
    event.respondWith(answer(event.request));
  }
});

async function fill() {
  const cache = await caches.open(CACHE);
  await cache.addAll(FILES.map((file) => new Request(file, { cache: 'reload' })));
}

/** Other sites of this origin keep theirs: the scope is part of the name. */
async function clear() {
  const own = `parley ${self.registration.scope} `;
  const old = (await caches.keys()).filter((name) => name.startsWith(own) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** Module scripts vary by origin, which would make every stored one a stranger. */
async function answer(request) {
  const cache = await caches.open(CACHE);
  const isPage = request.mode === 'navigate' && isRoot(request.url);
  const stored = await cache.match(isPage ? './' : request, { ignoreVary: true });
  if (stored) return stored;
  const fresh = await fetch(request);
  // texts of a large record are not fetched beforehand; their names carry their hash
  if (fresh.ok && /\/record\/.*-[0-9a-f]{16}\.json$/.test(request.url)) {
    await cache.put(request, fresh.clone());
  }
  return fresh;
}

function isRoot(url) {
  const path = new URL(url).pathname;
  const root = new URL(self.registration.scope).pathname;
  return path === root || path === `${root}index.html`;
}
