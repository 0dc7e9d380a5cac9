import { useEffect, useState } from 'react';

import { trustedScriptUrl } from '../../ui/trusted-script-url.ts';

/** Written beside the page when it is built, or when a site is exported. */
const WORKER = './sw.js';

/** On one's own machine nothing goes offline, and the next project on the port would get our pages. */
const OWN_MACHINE = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * Has the browser keep the page, so that it opens without a network too. Gives what changes to a
 * newer version once one has come and waits; null until then.
 */
export function useNewVersion(): (() => void) | null {
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);
  useEffect(() => {
    if (!import.meta.env.PROD || OWN_MACHINE.test(window.location.hostname)) return;
    if (!('serviceWorker' in navigator)) return;
    // without a worker the page works as it did, but for being offline
    keepOffline(setWaiting).catch(() => setWaiting(null));
  }, []);
  return waiting && (() => changeTo(waiting));
}

async function keepOffline(onWaiting: (worker: ServiceWorker) => void): Promise<void> {
  const address = trustedScriptUrl(WORKER);
  const registration: ServiceWorkerRegistration | undefined =
    await navigator.serviceWorker.register(address);
  // browsers that are told to block workers give nothing back
  if (!registration) return;
  const tell = (): void => {
    if (registration.waiting && navigator.serviceWorker.controller) onWaiting(registration.waiting);
  };
  tell();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tell);
  });
}

function changeTo(worker: ServiceWorker): void {
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
    once: true,
  });
  worker.postMessage('skip-waiting');
}
