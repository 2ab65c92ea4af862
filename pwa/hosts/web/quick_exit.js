// Leaves at once when asked to, also while Python loads or hangs. Nothing here waits for anything.

import { keep, kept } from './stored.js';

const LEFT = 'kring-left';

/**
 * Covers the screen first, then leaves: what was here is no longer an entry of the history.
 * @param {string} elsewhere the address of the neutral page
 */
function leave(elsewhere) {
  document.documentElement.classList.add('k-covered');
  // what is read out must be silent at once too
  if (window.speechSynthesis) speechSynthesis.cancel();
  location.replace(elsewhere);
  keep('sessionStorage', LEFT, '1');
}

/**
 * From now on the button leads away, and so does the way back to the app after it.
 * @param {string} elsewhere the address of the neutral page
 */
export function watchExit(elsewhere) {
  // the button is not there yet, and nothing that the page does with a tap may come before this
  addEventListener('click', ({ target }) => isExit(target) && leave(elsewhere), { capture: true });
  addEventListener('pageshow', ({ persisted }) => persisted && kept('sessionStorage', LEFT) && leave(elsewhere));
  // some browsers keep to themselves how the page was come by
  const [visit] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'));
  // earlier entries of the history are the app's too
  if (kept('sessionStorage', LEFT) && visit?.type === 'back_forward') leave(elsewhere);
  else keep('sessionStorage', LEFT, '');
}

/** @param {EventTarget | null} target */
const isExit = (target) => target instanceof Element && target.closest('#kring-exit');
