// The circles on this phone: what opens each, and the name and picture by which its owner knows it.
//
// A circle has a data key of its own. It is kept wrapped: by the key of the code where there is a code, and
// around that by the key of this device. How many people are in a circle stands nowhere here.

import { transact, valueOf } from './database.js';
import { deviceKey, freshCost, freshKey, isWeak, keyOf, ownDeviceKey, seal, unseal } from './keys.js';

/** @typedef {import('./keys.js').Sealed} Sealed */
/**
 * @typedef {object} Entry what lies in the database for a circle
 * @property {number} format
 * @property {Sealed} wrapped the data key
 * @property {Sealed} [label] name and picture, encrypted by the device key
 * @property {import('./keys.js').Cost & {digits: boolean}} [code] what the code's key is made with
 * @property {import('./phone_lock.js').PhoneLock} [phone] where the phone's own lock opens it too
 * @property {number} wrong how many codes in a row were wrong
 * @property {number} until when the next may be tried, in milliseconds since 1970
 * @property {Backup} [backup] what was done about a backup of it
 * @property {number} minutes after how long without a touch it locks itself; 0 is only when hidden
 * @property {number} [taken] how often a window took it over from another
 */
/** @typedef {{made?: string, later?: string}} Backup days, as in 2026-11-23: of the last one, and of "not now" */
/** @typedef {{id: string, name: string, picture: string, entry: Entry}} Circle */

const FORMAT = 2;
export const MINUTES = 5;

/** @param {string} circle */
const aboutKey = (circle) => `kring key ${FORMAT} ${circle}`;
/** @param {string} circle */
const aboutCode = (circle) => `kring code ${FORMAT} ${circle}`;
/** @param {string} circle */
const aboutLabel = (circle) => `kring label ${FORMAT} ${circle}`;

/** @returns {Error} */
const damaged = () => new DOMException('the key of this device is gone', 'DataError');

/**
 * Wraps a data key.
 * @param {CryptoKey} device @param {string} circle @param {Uint8Array<ArrayBuffer>} raw
 * @param {CryptoKey} [code] the key of its code, or that of the phone's lock
 */
export async function wrap(device, circle, raw, code) {
  if (!code) return seal(device, aboutKey(circle), raw);
  const { nonce, sealed } = await seal(code, aboutCode(circle), raw);
  return seal(device, aboutKey(circle), await new Blob([nonce, sealed]).arrayBuffer());
}

/**
 * The bytes of a circle's data key.
 * @param {IDBDatabase} database @param {string} circle @param {Entry} entry
 * @param {CryptoKey} [code] the key of its code
 * @returns {Promise<Uint8Array<ArrayBuffer> | undefined>} undefined where the code is wrong
 * @throws {DOMException} the entry is damaged
 */
export async function rawKey(database, circle, entry, code) {
  if (entry.format > FORMAT) throw new DOMException('newer', 'VersionError');
  return unwrapBy(database, circle, entry.wrapped, code);
}

/**
 * As `rawKey`, of what was wrapped.
 * @param {IDBDatabase} database @param {string} circle @param {Sealed} wrapped @param {CryptoKey} [code]
 */
export async function unwrapBy(database, circle, wrapped, code) {
  const device = await deviceKey(database);
  if (!device) throw damaged();
  const inner = await unseal(device, aboutKey(circle), wrapped);
  if (!code) return inner;
  const what = { nonce: inner.slice(0, 12), sealed: inner.slice(12).buffer };
  return unseal(code, aboutCode(circle), what).catch(() => undefined);
}

/**
 * A circle that begins: its key, and what is to be kept together with its first record.
 * @param {IDBDatabase} database @param {string} circle
 * @returns {Promise<{key: CryptoKey, entry: Entry}>}
 */
export async function newCircle(database, circle) {
  return relock(await ownDeviceKey(database), circle, { format: FORMAT, wrong: 0, until: 0, minutes: MINUTES });
}

/**
 * A new data key, wrapped. Whoever copied the storage before learns nothing of what is written after.
 * @param {CryptoKey} device @param {string} circle
 * @param {Omit<Entry, 'wrapped'>} entry what stays as it is
 * @param {CryptoKey} [code] the key of its code, made with `entry.code`
 */
async function relock(device, circle, entry, code) {
  const raw = freshKey();
  const wrapped = await wrap(device, circle, raw, code);
  const key = await keyOf(raw);
  raw.fill(0);
  return { key, entry: { ...entry, wrapped } };
}

/**
 * What a circle gets in place of its entry when its code is set, changed or taken away.
 * @param {IDBDatabase} database @param {Circle} circle
 * @param {{words: string, keyOf: (cost: import('./keys.js').Cost) => Promise<CryptoKey>}} [code] the new one
 */
export async function withCode(database, { id, entry }, code) {
  const device = await deviceKey(database);
  if (!device) throw damaged();
  const { code: _, phone: __, ...rest } = { ...entry, wrong: 0, until: 0 };
  if (!code) return relock(device, id, rest);
  const cost = { ...freshCost(), digits: /^\d+$/.test(code.words) };
  return relock(device, id, { ...rest, code: cost }, await code.keyOf(cost));
}

/**
 * Has a window that was left behind give the circle no new key: the one that took it over goes on with the key of now.
 * @param {IDBDatabase} database @param {string} circle
 */
export const markTaken = (database, circle) =>
  change(database, circle, (entry) => ({ ...entry, taken: (entry.taken ?? 0) + 1 }));

/** Whether the same key opens both, of one circle at two times. @param {Entry} [one] @param {Entry} [other] */
export const sameKey = (one, other) => String(one?.wrapped.nonce) === String(other?.wrapped.nonce);

/**
 * Has a code cost as much as is asked today; the data key stays. Does nothing where another window has set a new code
 * while the key was made.
 * @param {IDBDatabase} database @param {string} circle @param {Entry} entry @param {Uint8Array<ArrayBuffer>} raw
 * @param {(cost: import('./keys.js').Cost) => Promise<CryptoKey>} codeKeyOf
 */
export async function strengthen(database, circle, entry, raw, codeKeyOf) {
  const device = await deviceKey(database);
  if (!device || !entry.code || !isWeak(entry.code)) return;
  const code = { ...freshCost(), digits: entry.code.digits };
  const wrapped = await wrap(device, circle, raw, await codeKeyOf(code));
  await change(database, circle, (now) => (sameKey(now, entry) ? { ...now, code, wrapped } : now));
}

/**
 * Changes an entry in one go with reading it.
 * @param {IDBDatabase} database @param {string} circle @param {(entry: Entry) => Entry} change
 * @returns {Promise<Entry | undefined>} as it is now; undefined where it is gone
 */
export async function change(database, circle, change) {
  /** @type {Entry | undefined} */
  let changed;
  await transact(database, ['circles'], 'readwrite', (transaction) => {
    const store = transaction.objectStore('circles');
    const request = store.get(circle);
    request.onsuccess = () => {
      if (!request.result) return;
      changed = change(request.result);
      store.put(changed, circle);
    };
  });
  return changed;
}

/**
 * What is kept of a circle's name and picture.
 * @param {CryptoKey} device @param {string} circle @param {string} name @param {string} picture
 */
const labelOf = (device, circle, name, picture) =>
  seal(device, aboutLabel(circle), new TextEncoder().encode(JSON.stringify({ name, picture })));

/** @param {IDBDatabase} database @param {string} circle @param {string} name @param {string} picture */
export async function saveLabel(database, circle, name, picture) {
  const device = await deviceKey(database);
  if (!device) return;
  const label = await labelOf(device, circle, name, picture);
  await change(database, circle, (entry) => ({ ...entry, label }));
}

/**
 * A circle from elsewhere that begins here: as `newCircle`, with its name and picture.
 * @param {IDBDatabase} database @param {string} circle @param {string} name @param {string} picture
 * @returns {Promise<{key: CryptoKey, entry: Entry}>}
 */
export async function newLabelled(database, circle, name, picture) {
  const { key, entry } = await newCircle(database, circle);
  return { key, entry: { ...entry, label: await labelOf(await ownDeviceKey(database), circle, name, picture) } };
}

/** @param {IDBDatabase} database @returns {Promise<Circle[]>} in the order of their ids, which says nothing */
export async function allCircles(database) {
  const [ids, entries] = await transact(database, ['circles'], 'readonly', (transaction) => {
    const store = transaction.objectStore('circles');
    return [store.getAllKeys(), store.getAll()];
  });
  return Promise.all(ids.result.map((id, at) => circleOf(database, String(id), entries.result[at])));
}

/** @param {IDBDatabase} database @param {string} id @returns {Promise<Circle | undefined>} */
export async function oneCircle(database, id) {
  const entry = await valueOf(database, 'circles', id);
  return entry && circleOf(database, id, entry);
}

/** @param {IDBDatabase} database @param {string} id @param {Entry} entry */
async function circleOf(database, id, entry) {
  const device = await deviceKey(database);
  const none = { name: '', picture: '' };
  if (!device || !entry.label) return { id, entry, ...none };
  // a label that can't be read must not keep anybody from opening the circle
  const label = await unseal(device, aboutLabel(id), entry.label).catch(() => undefined);
  return { id, entry, ...(label ? JSON.parse(new TextDecoder().decode(label)) : none) };
}

/** Takes one circle away: its key, its records, what it put in the joint view. @param {IDBDatabase} database @param {string} circle */
export async function wipe(database, circle) {
  await transact(database, ['circles', 'records', 'family'], 'readwrite', (transaction) => {
    transaction.objectStore('circles').delete(circle);
    transaction.objectStore('family').delete(circle);
    for (const which of ['newest', 'before', 'draft']) transaction.objectStore('records').delete(`${circle}/${which}`);
  });
}
