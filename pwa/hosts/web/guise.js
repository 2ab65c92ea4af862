// The plain name and icon, for who would rather not have others see what this app is. What differs stands in the
// page beside what is usual: in `data-neutral` in its head, and by two classes of the theme in its body.

import { keep, kept } from './stored.js';

const KEPT = 'kring-neutral';
/** The plain app opens with it: an iPhone brings along nothing else to the home screen. See `manifest` in page.py. */
const TOLD = '?neutral';

/** What of an element of the head is the name, or the address of the icon. @type {Record<string, 'textContent' | 'href' | 'content'>} */
const TAKES = { TITLE: 'textContent', LINK: 'href', META: 'content' };

export const isNeutral = () => Boolean(kept('localStorage', KEPT));

/** Keeps what was chosen, and shows it; fails where it can't be kept. @param {boolean} neutral */
export function chooseGuise(neutral) {
  if (neutral) localStorage.setItem(KEPT, '1');
  else localStorage.removeItem(KEPT);
  drawGuise();
}

/** Takes over how the app was put on the home screen. */
export function takeGuise() {
  if (location.search !== TOLD) return;
  keep('localStorage', KEPT, '1');
  history.replaceState(history.state, '', location.pathname + location.hash);
}

/** Has the page look as it was chosen. */
export function drawGuise() {
  const neutral = isNeutral();
  document.documentElement.classList.toggle('k-neutral', neutral);
  for (const part of document.head.querySelectorAll('[data-neutral]')) {
    const { dataset } = /** @type {HTMLElement} */ (part);
    const its = /** @type {any} */ (part);
    const what = TAKES[part.tagName];
    dataset.usual = dataset.usual ?? its[what];
    its[what] = neutral ? dataset.neutral : dataset.usual;
  }
}
