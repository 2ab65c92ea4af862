// A new version is fetched while the one that runs goes on; it takes over when the person says so.

/**
 * Has the whole app kept on this phone, and says when a newer one lies ready.
 * @param {string} base of the host
 * @param {() => void} onNewer may be called more than once
 */
export async function keepUpToDate(base, onNewer) {
  const { serviceWorker } = navigator;
  let controlled = Boolean(serviceWorker.controller);
  const known = await serviceWorker.register(`${base}/sw.js`, { scope: `${base}/` });
  if (known.waiting && controlled) onNewer();
  known.addEventListener('updatefound', () => {
    const coming = known.installing;
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed' && serviceWorker.controller) onNewer();
    });
  });
  // another window said yes; the first version of all takes over by itself
  serviceWorker.addEventListener('controllerchange', () => {
    if (controlled) onNewer();
    controlled = true;
  });
  // an app on the home screen may stay open for weeks, and browsers look for a newer one only when it is opened
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) known.update().catch(() => undefined);
  });
}

/** Has the newer version take over, and opens it. @param {string} home where; another address than that of now */
export async function takeUpdate(home) {
  const open = () => location.replace(home);
  const known = await navigator.serviceWorker.getRegistration();
  const waiting = known?.waiting;
  // another window was first
  if (!waiting) return open();
  navigator.serviceWorker.addEventListener('controllerchange', open, { once: true });
  waiting.postMessage('take over');
}
