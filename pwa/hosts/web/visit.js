// Where a visit goes: away from what is open, to the choice between circles, or to reading alone.

import { keep, kept } from './stored.js';

const { kring } = window;
const NEXT = 'kring-next';
export const CHOOSE = 'choose';
/** What can be looked at without a circle; all else leads to the lock. */
const READING = ['/lezen', '/ontvangen', '/hulp', '/over', '/voor-hulpverleners', '/bijwerken'];

/**
 * Covers the screen, ends Python with all that it knew, and begins anew.
 * @param {string} [next] `CHOOSE`, also where there is just one circle, or the id of a circle to open
 */
export function leave(next = '') {
  document.documentElement.classList.add('k-covered');
  kring.worker.terminate();
  if (next) keep('sessionStorage', NEXT, next);
  const home = `${kring.settings.base}/`;
  // the same address with nothing but another fragment would not load the page
  if (location.pathname === home) location.reload();
  else location.replace(home);
}

/** What the visit before this one left for, as in `leave`; tells it once. */
export function toldNext() {
  const told = kept('sessionStorage', NEXT);
  keep('sessionStorage', NEXT, '');
  return told;
}

/** From now on only reading: whatever asks for a circle leads to the lock. */
export function readOnly() {
  kring.reading = true;
  kring.mayShow = (/** @type {string} */ path) => READING.some((start) => path.startsWith(start)) || (leave(), false);
}
