// Trying a code: wrong ones slow down, and that is kept, so that loading the page anew does not help.

import { change, rawKey, strengthen } from './circles.js';
import { codeKey, plain } from './keys.js';

const FREE = 3;
const SECOND = 1000;
/** How long to wait after the third wrong code, the fourth, and so on; the last one for all that follow. */
const WAITS = [30, 60, 5 * 60, 15 * 60, 60 * 60].map((seconds) => seconds * SECOND);

/** @param {number} wrong how many in a row @returns {number} milliseconds */
const waitAfter = (wrong) => (wrong < FREE ? 0 : WAITS[Math.min(wrong - FREE, WAITS.length - 1)]);

/**
 * How long it takes until the next code may be tried. A clock that was put back does not make it longer than it was.
 * @param {import('./circles.js').Entry} entry
 * @returns {number} milliseconds
 */
const waitOf = ({ wrong, until }) => Math.max(0, Math.min(until - Date.now(), waitAfter(wrong)));

/** @template {import('./circles.js').Entry} Entry @param {Entry} entry the wait in it, by the clock of now */
const byClock = (entry) => ({ ...entry, until: Date.now() + waitOf(entry) });

/**
 * How long it takes from now until the next code may be tried, also where the clock was put back.
 * @param {IDBDatabase} database @param {string} circle
 * @returns {Promise<number>} milliseconds
 */
export async function waitNow(database, circle) {
  const entry = await change(database, circle, byClock);
  return entry ? waitOf(entry) : 0;
}

/**
 * @param {IDBDatabase} database @param {string} circle
 * @param {string} code as typed
 * @param {string} program the address of argon.js
 * @returns {Promise<{raw?: Uint8Array<ArrayBuffer>, wait: number}>} the data key's bytes, or how long to wait
 */
export async function tryCode(database, circle, code, program) {
  let wait = 0;
  // counted as wrong before it is known: closing the window in between gains nothing
  const entry = await change(database, circle, (now) => {
    wait = waitOf(now);
    if (wait) return byClock(now);
    const wrong = now.wrong + 1;
    return { ...now, wrong, until: Date.now() + waitAfter(wrong) };
  });
  if (!entry?.code) throw new DOMException('no such circle', 'DataError');
  if (wait) return { wait };
  const made = (/** @type {import('./keys.js').Cost} */ cost) => codeKey(program, plain(code), cost);
  const raw = await rawKey(database, circle, entry, await made(entry.code));
  if (!raw) return { wait: waitOf(entry) };
  const right = await change(database, circle, (now) => ({ ...now, wrong: 0, until: 0 }));
  if (right) await strengthen(database, circle, right, raw, made);
  return { raw, wait: 0 };
}
