// What the page does when Python asks: lock, set a code, wipe. Codes and keys stay on this side.

import { answerOf } from './asking.js';
import { watch } from './autolock.js';
import { backUp, backupOf } from './backup.js';
import { change, MINUTES, oneCircle, sameKey, saveLabel, withCode } from './circles.js';
import { askCode, askNewCode } from './codes.js';
import { elsewhere, faultOf } from './database.js';
import { OF_DEVICE, watchDevice } from './device.js';
import { codeKey } from './keys.js';
import { chooseLanguage } from './language.js';
import { forget, isPossible, newPhoneLock } from './phone_lock.js';
import { isReading, watchReading } from './reading.js';
import { askToRestore } from './restore.js';
import { endScan, scan, tellMore } from './scanner.js';
import { closeScreen, leaveStep, Screen } from './screen.js';
import { CHOOSE, leave } from './visit.js';
import { stepIn, stepOut } from './way_back.js';
import { askToWipe } from './wiping.js';

/** @typedef {import('./circles.js').Circle} Circle */

const { kring } = window;

/** What Python is told of how a circle is locked. @param {Circle} [circle] */
export const lockOf = (circle) => ({
  code: Boolean(circle?.entry.code),
  minutes: circle?.entry.minutes ?? MINUTES,
  phone: Boolean(circle?.entry.phone),
  phone_possible: Boolean(kring.phonePossible),
  others: (kring.circles ?? []).some((/** @type {Circle} */ { id }) => id !== kring.circle?.id),
});

/** Tells Python, which may open another page, once the one below is the newest of the history. @param {object} told */
async function tell(told) {
  await stepOut();
  kring.tell(told);
}

/** The same for a visit that ends. @param {string} [next] as in `leave` */
async function end(next) {
  await stepOut();
  leave(next);
}

/** Reads anew what opens this circle, and tells Python. @param {string} said what was done, for a notice */
async function changed(said) {
  kring.circle = (await oneCircle(kring.database, kring.circle.id)) ?? kring.circle;
  await tell({ what: 'lock', ...lockOf(kring.circle), said });
}

/** Tells Python what was done about a backup. */
async function tellBackup() {
  kring.circle = (await oneCircle(kring.database, kring.circle.id)) ?? kring.circle;
  await tell({ what: 'backup', ...backupOf(kring.circle) });
}

/** The data key of this circle, from whoever knows its code. */
async function rawByCode() {
  return (await askCode(kring.database, kring.circle, kring.settings.argon, 'current')).raw;
}

/** Whether whoever holds the phone knows the code; true where there is none. */
async function knowsCode() {
  if (!kring.circle.entry.code) return true;
  const raw = await rawByCode();
  raw?.fill(0);
  return Boolean(raw);
}

/** Gives the circle a new data key, opened by this code from now on, or by none. @param {string} words */
async function relock(words) {
  const made = (/** @type {import('./keys.js').Cost} */ cost) => codeKey(kring.settings.argon, words, cost);
  const { phone } = kring.circle.entry;
  const { key, entry } = await withCode(kring.database, kring.circle, words ? { words, keyOf: made } : undefined);
  // the other one goes on with the key of before, and what it wrote by that could not be read
  if (kring.lost) throw elsewhere();
  const fault = await answerOf('rekeyed', 'rekey', key, entry);
  if (fault) return tell({ what: 'fault', fault });
  forget(phone);
  await changed(words ? 'set' : 'removed');
}

/** Has the phone's own lock open the circle too. @param {Uint8Array<ArrayBuffer>} raw its data key, which the caller erases */
async function lockByPhone(raw) {
  // its own screen, since browsers want a tap right before they ask for a finger or a face
  if ((await new Screen('phone').act()) !== 'go') return;
  const before = await oneCircle(kring.database, kring.circle.id);
  const phone = await newPhoneLock(kring.database, kring.circle.id, raw).catch(() => undefined);
  if (!phone || kring.lost) return forget(phone), tell({ what: 'lock', ...lockOf(kring.circle), said: 'no_phone' });
  // it opens the key of before, which a new code has ended
  await change(kring.database, kring.circle.id, (now) => (sameKey(now, before?.entry) ? { ...now, phone } : now));
  await changed('phone');
}

/** @type {Record<string, (asked: any) => Promise<unknown> | void>} */
const ASKED = {
  ...OF_DEVICE,
  lock: () => leave(),
  print: () => print(),
  circles: () => leave(CHOOSE),
  scan,
  scan_more: async (asked) => tellMore(asked),
  scan_end: endScan,
  async code() {
    const words = (await knowsCode()) ? await askNewCode(kring.circle) : undefined;
    if (words) await relock(words);
    else if (words === '') await tell({ what: 'lock', ...lockOf(kring.circle), said: 'none' });
  },
  async no_code() {
    if ((await knowsCode()) && (await new Screen('none').act()) === 'go') await relock('');
  },
  async phone() {
    const raw = await rawByCode();
    if (raw) await lockByPhone(raw).finally(() => raw.fill(0));
  },
  async phone_off() {
    await change(kring.database, kring.circle.id, ({ phone: _, ...entry }) => entry);
    forget(kring.circle.entry.phone);
    await changed('phone_off');
  },
  async minutes({ minutes }) {
    await change(kring.database, kring.circle.id, (entry) => ({ ...entry, minutes }));
    await changed('');
  },
  async language({ tag }) {
    chooseLanguage(tag);
    const kept = kring.circle && (await oneCircle(kring.database, kring.circle.id));
    leave(kept?.id);
  },
  async wipe() {
    if (await askToWipe(kring.circle.id)) await end();
  },
  async wipe_all() {
    if (await askToWipe('')) await end();
  },
  async backup() {
    const fault = (await knowsCode()) ? await backUp(kring.circle) : '';
    if (fault) await tell({ what: 'fault', fault });
    else await tellBackup();
  },
  async backup_later({ day }) {
    await change(kring.database, kring.circle.id, (entry) => ({ ...entry, backup: { ...entry.backup, later: day } }));
    await tellBackup();
  },
  async restore() {
    const id = await askToRestore();
    if (id) await end(id);
  },
  async label({ name, picture }) {
    // told at each visit: a full phone opens what it has without a word of that
    if (name === kring.circle.name && picture === kring.circle.picture) return;
    await saveLabel(kring.database, kring.circle.id, name, picture);
  },
};

/** What has a screen of its own; the rest must not close one that is open. */
const ON_SCREEN = new Set(['code', 'no_code', 'phone', 'wipe', 'wipe_all', 'backup', 'restore', 'scan']);

/** One step of the history for all screens of what was asked; while one of them is at work, nothing is left. */
const stepAbove = () => stepIn(() => leaveStep() || stepAbove());

/** @param {{what: string}} asked */
async function answer(asked) {
  const above = ON_SCREEN.has(asked.what);
  if (above && asked.what !== 'scan') stepAbove();
  try {
    kring.circle = (kring.circle && (await oneCircle(kring.database, kring.circle.id))) ?? kring.circle;
    await ASKED[asked.what](asked);
  } catch (error) {
    console.error(error);
    await tell({ what: 'fault', fault: faultOf(error) });
  }
  if (!above) return;
  await stepOut();
  closeScreen(kring.drawn);
}

/**
 * Listens to Python, and to how long nothing was touched.
 * @returns {() => boolean} locks where it is time to, and says whether it was
 */
export function listen() {
  // not waited for: it is needed once there is a code, and must not hold up the question for it
  isPossible().then((possible) => (kring.phonePossible = possible));
  kring.asked = answer;
  watchDevice();
  kring.hear.older = () => kring.tell({ what: 'older' });
  // this window holds the lock, or the screen that says otherwise is open: what is newest can be read again
  kring.hear.elsewhere = () => kring.tell({ what: 'resumed' });
  watchReading();
  return watch(() => (kring.circle?.entry?.code ? kring.circle.entry.minutes : undefined), leave, isReading);
}
