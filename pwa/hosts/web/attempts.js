// Trying a code: wrong ones slow down, and that is kept, so that loading the page anew does not help.

import { change, rawKey, strengthen } from './circles.js';
import { gone, isFull, valueOf } from './database.js';
import { codeKey, plain } from './keys.js';

const FREE = 3;
const SECOND = 1000;
/** How long to wait after the third wrong code, the fourth, and so on; the last one for all that follow. */
const WAITS = [30, 60, 5 * 60, 15 * 60, 60 * 60].map((seconds) => seconds * SECOND);

/** Where a phone is too full to count, each code waits so long before it is tried, or as long as those before it had to. */
const UNCOUNTED = 30 * SECOND;

/** @typedef {import('./circles.js').Entry} Entry */
/**
 * @typedef {object} Tried
 * @property {Uint8Array<ArrayBuffer>} [raw] the data key's bytes, where the code was right
 * @property {number} wait milliseconds until the next may be tried
 * @property {boolean} [failed] this phone could not try it, which counts for nothing
 */

/** @param {number} wrong how many in a row @returns {number} milliseconds */
const waitAfter = (wrong) => (wrong < FREE ? 0 : WAITS[Math.min(wrong - FREE, WAITS.length - 1)]);

/**
 * How long it takes until the next code may be tried. A clock that was put back does not make it longer than it was.
 * @param {Entry} entry
 * @returns {number} milliseconds
 */
const waitOf = ({ wrong, until }) => Math.max(0, Math.min(until - Date.now(), waitAfter(wrong)));

/** @param {Entry} entry the wait in it, by the clock of now */
const byClock = (entry) => ({ ...entry, until: Date.now() + waitOf(entry) });

/**
 * How long it takes from now until the next code may be tried, also where the clock was put back.
 * @param {IDBDatabase} database @param {string} circle
 * @returns {Promise<number>} milliseconds
 */
export async function waitNow(database, circle) {
  const entry = await change(database, circle, byClock).catch(whenFull(() => entryOf(database, circle)));
  return entry ? waitOf(entry) : 0;
}

/** @param {IDBDatabase} database @param {string} circle @returns {Promise<Entry | undefined>} */
const entryOf = (database, circle) => valueOf(database, 'circles', circle);

/** Does this where the phone was too full for what failed. @template T @param {() => T} work */
const whenFull = (work) => (/** @type {unknown} */ error) => {
  if (!isFull(error)) throw error;
  return work();
};

/**
 * @param {IDBDatabase} database @param {string} circle
 * @param {string} code as typed
 * @param {string} program the address of argon.js
 * @param {() => void} onSlow hears that the phone is too full to count, and that it takes a while therefore
 * @returns {Promise<Tried>}
 */
export async function tryCode(database, circle, code, program, onSlow) {
  const made = (/** @type {import('./keys.js').Cost} */ cost) => codeKey(program, plain(code), cost);
  const open = (/** @type {Entry | undefined} */ entry) => opened(database, circle, entry, made);
  return tryCounted(database, circle, open).catch(whenFull(() => tryUncounted(database, circle, open, onSlow)));
}

/** @param {IDBDatabase} database @param {string} circle @param {(entry: Entry | undefined) => Promise<Tried>} open */
async function tryCounted(database, circle, open) {
  let wait = 0;
  /** @type {Entry | undefined} */
  let before;
  // counted as wrong before it is known: closing the window in between gains nothing
  const entry = await change(database, circle, (now) => {
    before = now;
    wait = waitOf(now);
    if (wait) return byClock(now);
    const wrong = now.wrong + 1;
    return { ...now, wrong, until: Date.now() + waitAfter(wrong) };
  });
  if (wait) return { wait };
  const tried = await open(entry);
  if (tried.failed) await takeBack(database, circle, before, entry);
  return tried;
}

/**
 * As it was before a code that could not be tried, unless another window has counted meanwhile.
 * @param {IDBDatabase} database @param {string} circle @param {Entry} [before] @param {Entry} [counted]
 */
const takeBack = (database, circle, before, counted) =>
  change(database, circle, (now) => {
    const same = now.wrong === counted?.wrong && now.until === counted.until;
    return before && same ? { ...now, wrong: before.wrong, until: before.until } : now;
  });

/**
 * Waits first, since nothing is kept of it: loading the page anew begins the wait again, and another window has its turn
 * only after this one.
 * @param {IDBDatabase} database @param {string} circle @param {(entry: Entry | undefined) => Promise<Tried>} open
 * @param {() => void} onSlow
 */
function tryUncounted(database, circle, open, onSlow) {
  onSlow();
  return navigator.locks.request(`kring code ${circle}`, async () => {
    const wrong = (await entryOf(database, circle))?.wrong ?? 0;
    await new Promise((resolve) => setTimeout(resolve, Math.max(UNCOUNTED, waitAfter(wrong))));
    return open(await entryOf(database, circle));
  });
}

/**
 * @param {IDBDatabase} database @param {string} circle @param {Entry | undefined} entry
 * @param {(cost: import('./keys.js').Cost) => Promise<CryptoKey>} made the key of the code
 * @returns {Promise<Tried>}
 */
async function opened(database, circle, entry, made) {
  if (!entry?.code) throw gone();
  const key = await made(entry.code).catch((error) => console.error(error));
  if (!key) return { wait: 0, failed: true };
  const raw = await rawKey(database, circle, entry, key);
  if (!raw) return { wait: waitOf(entry) };
  // the code was right, and must open whatever becomes of this
  await afterRight(database, circle, raw, made).catch((error) => console.error(error));
  return { raw, wait: 0 };
}

/**
 * @param {IDBDatabase} database @param {string} circle @param {Uint8Array<ArrayBuffer>} raw
 * @param {(cost: import('./keys.js').Cost) => Promise<CryptoKey>} made
 */
async function afterRight(database, circle, raw, made) {
  const entry = await change(database, circle, (now) => ({ ...now, wrong: 0, until: 0 }));
  if (entry) await strengthen(database, circle, entry, raw, made);
}
