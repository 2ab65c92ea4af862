// The small reader: shows what a link holds before Python is there, and gives its place to Python's own page once that
// is drawn. Loaded only where the page was opened by a link with a code. Nothing is kept.

import { codeIn, decode } from './kr1.js';
import { Refused } from './kr1_faults.js';
import { today } from './kr1_tables.js';
import { ReaderView } from './reader_view.js';

const { kring } = window;
/** While this is among the classes of the page, the small reader stands in the place of the app. */
const STANDS = 'k-reading';
/** Sealed codes, keys and parts are for Python. */
const ANOTHER_TYPE = /^(?:[^#]*#)?\s*KR1[SKM]/;
/** Python draws many people a part at a time; in milliseconds. */
const PATIENCE = 3000;

const root = document.documentElement;
const place = /** @type {HTMLElement} */ (document.getElementById('kring-reader'));
/** How far the app is, and that it can't start: below what is read, as long as that stands here. @type {Element[]} */
let parts = [];
/** Where they stand then. */
const below = document.createElement('div');
below.className = 'k-stack k-no-print';
/** What is alike here and on Python's page, from its beginning on: there the overview goes on with a map. */
const ALIKE = ['.k-question', '.k-overview > *, .k-overview article', '.k-reader__beside > *'];

/** @param {Record<string, string>} words */
const sayWith = (words) => (/** @type {string} */ path, /** @type {Record<string, unknown>} */ values = {}) =>
  words[path].replace(/\{(\w+)\}/g, (_, name) => String(values[name]));

/**
 * @typedef {object} Data what the build made for one language
 * @property {string} language a BCP 47 tag
 * @property {string} direction `ltr` or `rtl`
 * @property {Record<string, string>} words by their paths
 * @property {import('./kr1.js').Format} format
 */

/** @param {Data} data @param {string} code */
function drawn({ words, format, direction }, code) {
  const view = new ReaderView(sayWith(words), `${kring.settings.base}/assets/pictures.svg`, format.choices, direction);
  below.replaceChildren(...parts);
  try {
    return view.overview(decode(codeIn(code), today(), format), below);
  } catch (error) {
    if (error instanceof Refused) return view.fault(error.message, below);
    throw error;
  }
}

/** @param {HTMLElement} main */
function show(main) {
  const top = document.createElement('header');
  top.className = 'k-top';
  const room = document.createElement('span');
  room.className = 'k-top__room';
  top.append(room);
  place.replaceChildren(top, main);
  place.hidden = false;
  root.classList.add(STANDS);
  if (document.activeElement === document.body) main.querySelector('h1')?.focus({ preventScroll: true });
  performance.mark('kring:readable');
}

/** Back to what the page shows while Python is on its way. */
function goAway() {
  root.classList.remove(STANDS);
  place.hidden = true;
  document.querySelector('#kring-shell h1')?.after(...parts);
  place.replaceChildren();
}

/** @param {Data} data @param {string} code */
function read(data, code) {
  if (ANOTHER_TYPE.test(codeIn(code))) goAway();
  else show(drawn(data, code));
}

/** The part that is at the top of the screen, and where; what comes before it may grow. */
function beingRead() {
  const found = ALIKE.flatMap((alike) =>
    [...place.querySelectorAll(alike)].map((part, at) => ({ alike, at, top: part.getBoundingClientRect().top })),
  );
  return found.filter(({ top }) => top < innerHeight / 3).pop();
}

/** How much of an overview is drawn there. @param {ParentNode | null} within */
const drawnIn = (within) => within?.querySelectorAll('.k-overview, .k-overview article').length ?? 0;

/** Python's page takes the place of this one, as far down as it was read. @returns {boolean} whether there is one here */
function handOver() {
  if (!root.classList.contains(STANDS)) return false;
  const since = performance.now();
  const app = document.getElementById('app');
  const whole = () => drawnIn(app) >= drawnIn(place) || performance.now() - since > PATIENCE;
  const swap = () => {
    if (!whole()) {
      requestAnimationFrame(swap);
      return;
    }
    const down = scrollY;
    const atHeading = place.contains(document.activeElement);
    const before = beingRead();
    goAway();
    const now = before && app?.querySelectorAll(before.alike)[before.at];
    scrollTo(0, down);
    if (now && down) scrollBy(0, now.getBoundingClientRect().top - before.top);
    // who reads on is not taken back to the beginning
    if (atHeading && !down) /** @type {HTMLElement | null} */ (app?.querySelector('h1'))?.focus({ preventScroll: true });
  };
  swap();
  return true;
}

/** Also when the words of the shell come after what is read: these say it in its language. */
function takeParts() {
  parts = [...document.querySelectorAll('#kring-shell [data-kring-while], #kring-shell #kring-failed, #kring-shell #kring-old')];
  if (root.classList.contains(STANDS)) below.replaceChildren(...parts);
}

kring.handOver = handOver;
Promise.all([kring.readerData, kring.translated])
  .then(([data]) => {
    takeParts();
    kring.takeParts = takeParts;
    place.lang = data.language;
    place.dir = data.direction;
    if (kring.code) read(data, kring.code);
    // another code, opened while Python is still on its way; boot.js may have taken it out of the address already
    addEventListener('hashchange', () => !kring.drawn && read(data, location.hash.slice(1) || kring.code));
  })
  .catch(console.error)
  .finally(() => kring.startPython());
