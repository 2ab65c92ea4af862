// Takes a circle, or all of them, off this phone, and says honestly what that does not reach.

import { allCircles, wipe } from './circles.js';
import { eraseAll } from './database.js';
import { forget } from './phone_lock.js';
import { Screen } from './screen.js';

const { kring } = window;

/** What of the phone's own lock opens a circle, or any. @param {string} circle as in `askToWipe` */
async function phoneLocks(circle) {
  // where it can't be read there is all the more reason to wipe
  const circles = await allCircles(kring.database).catch(() => []);
  return circles.filter(({ id }) => !circle || id === circle).flatMap(({ entry }) => entry.phone ?? []);
}

/**
 * Asks, wipes, and says so.
 * @param {string} circle its id, or '' for everything
 * @returns {Promise<boolean>} whether it was done
 */
export async function askToWipe(circle) {
  const all = !circle;
  const phones = await phoneLocks(circle);
  const screen = new Screen('wipe', { all, phone: phones.length });
  while ((await screen.act()) === 'go') {
    if (!screen.input('sure').checked) {
      screen.say('tick');
      continue;
    }
    // Python goes first: it must not write once more
    kring.worker.terminate();
    await (all ? eraseAll(kring.database) : wipe(kring.database, circle));
    phones.forEach(forget);
    await new Screen('wiped', { all }).act();
    return true;
  }
  return false;
}
