// Takes a circle, or all of them, off this phone, and says honestly what that does not reach.

import { allCircles, wipe } from './circles.js';
import { eraseAll } from './database.js';
import { forget } from './phone_lock.js';
import { Screen } from './screen.js';

const { kring } = window;

/** What would be wiped. @param {string} circle as in `askToWipe` */
async function wipedBy(circle) {
  // where it can't be read there is all the more reason to wipe
  const circles = await allCircles(kring.database).catch(() => []);
  return circles.filter(({ id }) => !circle || id === circle);
}

/** @param {string} circle as in `askToWipe` @returns {Promise<boolean>} whether it is gone */
async function wiped(circle) {
  try {
    await (circle ? wipe(kring.database, circle) : eraseAll(kring.database));
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}

/**
 * Asks, wipes, and says so.
 * @param {string} circle its id, or '' for everything
 * @returns {Promise<boolean>} whether it was done or tried, after which only a new start goes on: Python is gone
 */
export async function askToWipe(circle) {
  const all = !circle;
  const going = await wipedBy(circle);
  const phones = going.flatMap(({ entry }) => entry.phone ?? []);
  const screen = new Screen('wipe', { all, name: all ? '' : going[0]?.name, phone: phones.length });
  let tried = false;
  while ((await screen.act()) === 'go') {
    if (!screen.input('sure').checked) {
      screen.say('tick');
      continue;
    }
    screen.say('');
    // Python goes first: it must not write once more
    kring.worker.terminate();
    tried = true;
    if (!(await wiped(circle))) {
      screen.say('failed', {}, []);
      continue;
    }
    phones.forEach(forget);
    await new Screen('wiped', { all }).act();
    break;
  }
  return tried;
}
