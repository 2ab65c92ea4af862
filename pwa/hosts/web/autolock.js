// Locks by itself: after a while without a touch, and when the app was out of sight for a minute.

const MINUTE = 60_000;
const LOOK = 5_000;
/** So much a phone may correct its clock by itself; who puts it back further gains no time. */
const SLACK = 10_000;
const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'touchmove'];

/** Whether so much time has passed since then, or the clock was put back behind it. @param {number} since @param {number} time */
export function isOver(since, time) {
  const passed = Date.now() - since;
  return passed >= time || passed < -SLACK;
}

/**
 * @param {() => number | undefined} minutesOf how long without a touch; 0 is only when out of sight, and
 *   undefined never, as nothing is locked
 * @param {() => void} lock
 * @param {() => boolean} isPrivate whether what is on the screen is covered while out of sight, lock or no lock
 * @returns {() => boolean} locks where it is time to, and says whether it was
 */
export function watch(minutesOf, lock, isPrivate) {
  let touched = Date.now();
  let hiddenSince = document.hidden ? Date.now() : undefined;

  function look() {
    const minutes = minutesOf();
    if (minutes === undefined) return false;
    const late = Boolean(minutes) && isOver(touched, minutes * MINUTE);
    const due = late || (hiddenSince !== undefined && isOver(hiddenSince, MINUTE));
    if (due) lock();
    return due;
  }

  // a phone that slept wakes by a touch, which must not count as one before it was looked
  function touch() {
    if (!look()) touched = Date.now();
  }

  // covered while out of sight, so that neither the list of open apps nor the way back shows what was there. Not by the
  // class that covers when the app is left: nothing takes that away before the next page is there
  function turn() {
    look();
    hiddenSince = document.hidden ? (hiddenSince ?? Date.now()) : undefined;
    document.documentElement.classList.toggle('k-unseen', document.hidden && (minutesOf() !== undefined || isPrivate()));
  }
  for (const name of TOUCHES) addEventListener(name, touch, { passive: true, capture: true });
  document.addEventListener('visibilitychange', turn);
  addEventListener('pageshow', look);
  setInterval(look, LOOK);
  return look;
}
