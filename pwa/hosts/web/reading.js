// What somebody showed is on this phone to be read, and no longer: it goes once the app was out of sight for a while.

import { isOver } from './autolock.js';

const { kring } = window;
/** In milliseconds: as long as somebody may need to write down what was agreed, or to take a call. */
const AWAY = 15 * 60_000;
const LOOK = 30_000;
const OVERVIEW = '/lezen/overzicht';

/** Whether an overview is on the screen, drawn by the small reader or by Python. */
export const isReading = () =>
  document.documentElement.classList.contains('k-reading') || kring.place().path === OVERVIEW;

/** Covers what is read before it can be seen again, and ends Python with all that it knew. */
function forget() {
  document.documentElement.classList.add('k-covered');
  location.reload();
}

/** From now on what is read goes, also where another page stands above it. */
export function watchReading() {
  let hiddenSince = document.hidden ? Date.now() : undefined;

  function look() {
    if (hiddenSince === undefined || !isOver(hiddenSince, AWAY)) return;
    hiddenSince = undefined;
    if (isReading()) forget();
    else kring.tell({ what: 'unseen' });
  }

  document.addEventListener('visibilitychange', () => {
    look();
    hiddenSince = document.hidden ? (hiddenSince ?? Date.now()) : undefined;
  });
  setInterval(look, LOOK);
}
