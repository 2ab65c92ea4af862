// Asks for a code: the one there is, or a new one. A code goes from its field to the worker that makes a key of
// it, and nowhere else.

import { tryCode, waitNow } from './attempts.js';
import { plain } from './keys.js';
import { openByPhone } from './phone_lock.js';
import { Screen } from './screen.js';

/** @typedef {import('./circles.js').Circle} Circle */
/** @typedef {{act: string, raw?: Uint8Array<ArrayBuffer>}} Outcome `raw`: the data key's bytes, where the code was right */

const SHORTEST = 6;
const EASY = /^(.)\1+$/;
const ROW = '01234567890 09876543210 abcdefghijklmnopqrstuvwxyz qwertyuiop';
const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** A screen reader says each change, so there are not too many. */
const STEP = 10;

/**
 * What is wrong with a new code, as in `data-says`; '' for nothing.
 * @param {string} first @param {string} second both as typed
 * @param {number} [shortest] in letters
 */
export function faultOfCode(first, second, shortest = SHORTEST) {
  const code = plain(first);
  if ([...code].length < shortest) return 'short';
  if (EASY.test(code) || ROW.includes(code.toLowerCase())) return 'easy';
  return code === plain(second) ? '' : 'differ';
}

/**
 * By what a password manager tells circles apart. Not by name: it keeps what it is given where others can read it.
 * @param {string} id
 */
const userOf = (id) => id.slice(0, 8);

/**
 * Asks for a new code, twice.
 * @param {Circle} circle
 * @returns {Promise<string | undefined>} as it is used; '' for rather none, undefined where it was left without an answer
 */
export async function askNewCode({ id, entry }) {
  const screen = new Screen('new', { first: !entry.code });
  screen.input('username').value = userOf(id);
  screen.input('code').focus();
  for (;;) {
    const act = await screen.act();
    if (act !== 'go') return act === 'none' ? '' : undefined;
    const [first, second] = screen.codes().map((input) => input.value);
    const fault = faultOfCode(first, second);
    screen.say(fault);
    screen.busy(!fault);
    if (!fault) return plain(first);
  }
}

/**
 * Asks for the code of a circle until it is right or something else is tapped.
 * @param {IDBDatabase} database @param {Circle} circle @param {string} program the address of argon.js
 * @param {'unlock' | 'current'} name of the screen
 * @returns {Promise<Outcome>}
 */
export async function askCode(database, circle, program, name) {
  const screen = new Screen(name, { name: circle.name, phone: circle.entry.phone });
  const field = screen.input('code');
  screen.input('username').value = userOf(circle.id);
  if (circle.entry.code?.digits) field.inputMode = 'numeric';
  for (const part of screen.all('[data-picture]')) draw(part, circle.picture);
  const waiting = circle.entry.until ? await waitNow(database, circle.id) : 0;
  if (waiting) countDown(screen, waiting);
  field.focus();
  for (;;) {
    const act = await screen.act();
    if (act === 'phone') {
      const opened = await openByPhone(database, circle.id);
      if (opened) return { act, raw: opened };
      screen.say('phone');
      continue;
    }
    if (act !== 'go') return { act };
    const typed = field.value;
    field.value = '';
    if (!plain(typed)) {
      screen.say('empty');
      field.focus();
      continue;
    }
    screen.say('');
    screen.busy(true);
    const { raw, wait, failed } = await tryCode(database, circle.id, typed, program, () => screen.say('slow', {}, []));
    if (raw) return { act, raw };
    screen.busy(false);
    screen.say(failed ? 'failed' : 'wrong', {}, failed ? [] : [field]);
    if (failed) field.value = typed;
    if (wait) countDown(screen, wait);
    field.focus();
  }
}

/** Has a `<use>` show the picture of a circle, if one was chosen. @param {Element} part @param {string} picture */
export function draw(part, picture) {
  const [sheet] = (part.getAttribute('href') ?? '').split('#');
  if (picture) part.setAttribute('href', `${sheet}#${picture}`);
}

/** Says how long to wait, until it is over. @param {Screen} screen @param {number} wait milliseconds */
function countDown(screen, wait) {
  const end = Date.now() + wait;
  screen.busy(true);
  function tick() {
    if (!screen.open) return clearInterval(ticking);
    const left = end - Date.now();
    if (left > MINUTE) screen.say('minutes', { count: Math.ceil(left / MINUTE) });
    else if (left > 0) screen.say('seconds', { count: Math.ceil(left / SECOND / STEP) * STEP });
    else {
      clearInterval(ticking);
      screen.say('');
      screen.busy(false);
    }
  }
  const ticking = setInterval(tick, SECOND);
  tick();
}
