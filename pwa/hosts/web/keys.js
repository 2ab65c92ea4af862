// Encrypts, and makes keys: of this device, of a circle, of a code.

import { transact, valueOf } from './database.js';

/** @typedef {{nonce: Uint8Array<ArrayBuffer>, sealed: ArrayBuffer}} Sealed */
/**
 * @typedef {object} Cost what Argon2id is asked to do; kept with what it locks
 * @property {Uint8Array<ArrayBuffer>} salt
 * @property {number} memory KiB
 * @property {number} passes
 * @property {number} lanes
 */

const AES = { name: 'AES-GCM', length: 256 };
export const NONCE_BYTES = 12;
const KEY_BYTES = 32;
export const SALT_BYTES = 16;

/**
 * What a new code costs to try: the second choice of OWASP's Password Storage Cheat Sheet (2025), which a phone of some
 * years ago does in under a second. Raise it here, and every circle gets it when it is opened next.
 */
const COST = { memory: 19 * 1024, passes: 2, lanes: 1 };

/**
 * @param {CryptoKey} key @param {BufferSource} nonce
 * @param {string | BufferSource} about what it belongs to; only for the same does it open again
 * @param {BufferSource} plain
 */
export function encrypt(key, nonce, about, plain) {
  return crypto.subtle.encrypt({ name: AES.name, iv: nonce, additionalData: bytes(about) }, key, plain);
}

/** @param {string | BufferSource} words */
const bytes = (words) => (typeof words === 'string' ? new TextEncoder().encode(words) : words);

/** @param {CryptoKey} key @param {string} about @param {BufferSource} plain @returns {Promise<Sealed>} */
export async function seal(key, about, plain) {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  return { nonce, sealed: await encrypt(key, nonce, about, plain) };
}

/**
 * @param {CryptoKey} key @param {string | BufferSource} about @param {Sealed} what
 * @throws {DOMException} `OperationError`: another key, about something else, or damaged
 */
export async function unseal(key, about, { nonce, sealed }) {
  const how = { name: AES.name, iv: nonce, additionalData: bytes(about) };
  return new Uint8Array(await crypto.subtle.decrypt(how, key, sealed));
}

/** The bytes of a new key. */
export const freshKey = () => crypto.getRandomValues(new Uint8Array(KEY_BYTES));

/** A key that can be used and never read. @param {BufferSource} raw its bytes */
export const keyOf = (raw) => crypto.subtle.importKey('raw', raw, AES, false, ['encrypt', 'decrypt']);

/**
 * The key of this device, which never leaves the browser's own store.
 * @param {IDBDatabase} database
 * @returns {Promise<CryptoKey | undefined>} undefined where none was made yet
 */
export const deviceKey = (database) => valueOf(database, 'keys', 'device');

/** As `deviceKey`, made where there is none. @param {IDBDatabase} database @returns {Promise<CryptoKey>} */
export async function ownDeviceKey(database) {
  const fresh = await crypto.subtle.generateKey(AES, false, ['encrypt', 'decrypt']);
  // two windows may both get here: the first one's key stays
  await transact(database, ['keys'], 'readwrite', (transaction) => {
    const store = transaction.objectStore('keys');
    const there = store.count('device');
    there.onsuccess = () => there.result || store.put(fresh, 'device');
  });
  return /** @type {CryptoKey} */ (await deviceKey(database));
}

/** What a new code is locked with. @returns {Cost} */
export const freshCost = () => ({ ...COST, salt: crypto.getRandomValues(new Uint8Array(SALT_BYTES)) });

/** Whether a code was locked with less than is asked today. @param {Cost} cost */
export const isWeak = ({ memory, passes }) => memory < COST.memory || passes < COST.passes;

/** A code as it is used: the same however a keyboard or a password manager puts it. @param {string} code */
export const plain = (code) => code.normalize('NFKC').trim();

/**
 * The key that a code gives, worked out in a worker that is gone afterwards, and with it all that it knew.
 * @param {string} program the address of argon.js
 * @param {string} code
 * @param {Cost} cost
 * @returns {Promise<CryptoKey>}
 */
export function codeKey(program, code, cost) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { type: 'module' });
    const failed = (/** @type {string} */ why) => (worker.terminate(), reject(new Error(why)));
    worker.onerror = (event) => failed(event.message);
    worker.onmessage = ({ data }) => {
      // too little memory, most of all
      if (typeof data === 'string') return failed(data);
      worker.terminate();
      keyOf(data).then(resolve, reject).finally(() => data.fill(0));
    };
    worker.postMessage({ code, ...cost, length: KEY_BYTES });
  });
}
