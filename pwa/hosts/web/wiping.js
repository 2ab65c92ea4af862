// Takes a circle, or all of them, off this phone, and says honestly what that does not reach.

import { wipe } from './circles.js';
import { eraseAll } from './database.js';
import { Screen } from './screen.js';

const { kring } = window;

/**
 * Asks, wipes, and says so.
 * @param {string} circle its id, or '' for everything
 * @returns {Promise<boolean>} whether it was done
 */
export async function askToWipe(circle) {
  const all = !circle;
  const screen = new Screen('wipe', { all });
  while ((await screen.act()) === 'go') {
    if (!screen.input('sure').checked) {
      screen.say('tick');
      continue;
    }
    // Python goes first: it must not write once more
    kring.worker.terminate();
    await (all ? eraseAll(kring.database) : wipe(kring.database, circle));
    await new Screen('wiped', { all }).act();
    return true;
  }
  return false;
}
