// Locks by itself: after a while without a touch, and when the app was out of sight for a minute.

const MINUTE = 60_000;
const LOOK = 5_000;
const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'touchmove'];

/**
 * @param {() => number | undefined} minutesOf how long without a touch; 0 is only when out of sight, and
 *   undefined never, as nothing is locked
 * @param {() => void} lock
 */
export function watch(minutesOf, lock) {
  let touched = Date.now();
  let hiddenSince = document.hidden ? Date.now() : undefined;
  for (const touch of TOUCHES) addEventListener(touch, () => (touched = Date.now()), { passive: true, capture: true });

  function look() {
    const minutes = minutesOf();
    if (minutes === undefined) return;
    const now = Date.now();
    if (minutes && now - touched >= minutes * MINUTE) lock();
    if (hiddenSince !== undefined && now - hiddenSince >= MINUTE) lock();
  }

  // covered while out of sight, so that neither the list of open apps nor the way back shows what was there
  function turn() {
    look();
    hiddenSince = document.hidden ? (hiddenSince ?? Date.now()) : undefined;
    document.documentElement.classList.toggle('k-covered', document.hidden && minutesOf() !== undefined);
  }
  document.addEventListener('visibilitychange', turn);
  addEventListener('pageshow', look);
  setInterval(look, LOOK);
}
