// Which language the page speaks. It stands there in Dutch, with all its words; each other language has a page of its
// own, out of which the words are taken before anything is shown.

import { drawGuise } from './guise.js';
import { kept } from './stored.js';

const KEPT = 'kring-language';
/** On the root of the page until it speaks the language; what has words is not to be seen before that. */
const WAITS = 'k-waits';
/** What of a page is in its language, in the same order in each. */
const PARTS = 'head [data-neutral], #kring-exit, #kring-shell > main, body > template';
/** In milliseconds; after it Dutch is better than nothing. */
const PATIENCE = 4000;

const root = document.documentElement;

/** Keeps what was chosen, for the next time that the app opens; fails where that can't be. @param {string} tag */
export const chooseLanguage = (tag) => localStorage.setItem(KEPT, tag);

/**
 * The language to speak: the one that was chosen, else the first of the phone's own that there is, else Dutch.
 * @param {string[]} known BCP 47 tags
 */
export function languageOf(known) {
  const wanted = [kept('localStorage', KEPT), ...navigator.languages].map((tag) => tag.split('-')[0]);
  return wanted.find((tag) => known.includes(tag)) ?? root.lang;
}

/** Hides the words that stand there now, if they are not in the language. @param {string} tag */
export const waitFor = (tag) => root.classList.toggle(WAITS, tag !== root.lang);

/** @param {string} address of the page in the language @param {() => void} onTaken as in `translate` */
async function takeWords(address, onTaken) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const theirs = page.querySelectorAll(PARTS);
  document.querySelectorAll(PARTS).forEach((part, at) => part.replaceWith(document.adoptNode(theirs[at])));
  root.lang = page.documentElement.lang;
  root.dir = page.documentElement.dir;
  drawGuise();
  onTaken();
}

/**
 * Has the page speak the language, where that can be had; resolves when it may be shown.
 * @param {string} address
 * @param {() => void} onTaken called when its words are there, which may be after that: what was said before is to be said anew
 */
export async function translate(address, onTaken) {
  const given = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([takeWords(address, onTaken).catch((error) => console.error(error)), given]);
  root.classList.remove(WAITS);
}
