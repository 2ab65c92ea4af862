// What the circles of this phone put in the joint view. Runs in the worker, beside Python.
//
// It is encrypted by the key of this device and not by that of the circle, since whoever opens any circle here may read
// it. Each circle can put in and remove its own alone: Python never says of which circle it speaks.

import { faultOf, gone, openDatabase, transact } from './database.js';
import { deviceKey, ownDeviceKey, seal, unseal } from './keys.js';

const FORMAT = 1;

/**
 * @typedef {object} Part what lies in the database for a circle
 * @property {number} format
 * @property {number} place a higher one was put in later; it says nothing of when
 * @property {Uint8Array<ArrayBuffer>} nonce
 * @property {ArrayBuffer} sealed the text, encrypted
 */

/** @param {string} circle */
const aboutPart = (circle) => `kring family ${FORMAT} ${circle}`;

/**
 * The text that a circle put in, or null where it is damaged or of a newer app: the others can still be read.
 * @param {CryptoKey | undefined} device @param {string} circle @param {Part} part
 */
async function textOf(device, circle, part) {
  if (!device || part.format > FORMAT) return null;
  const plain = await unseal(device, aboutPart(circle), part).catch(() => undefined);
  return plain ? new TextDecoder().decode(plain) : null;
}

/** @param {import('./vault.js').Opened} opened the circle that is open */
export function familyOf({ circle, fault }) {
  /** @param {IDBDatabase} database */
  async function read(database) {
    const [ids, parts, there] = await transact(database, ['family', 'circles'], 'readonly', (transaction) => {
      const store = transaction.objectStore('family');
      return [store.getAllKeys(), store.getAll(), transaction.objectStore('circles').count(circle)];
    });
    // only a circle that is on this phone looks into it: not who just reads a code
    if (!there.result) throw gone();
    const device = await deviceKey(database);
    /** @type {Array<[id: string, part: Part]>} */
    const all = ids.result.map((id, at) => [String(id), parts.result[at]]);
    all.sort(([, one], [, other]) => one.place - other.place);
    const texts = all.map(async ([id, part]) => [id === circle, await textOf(device, id, part)]);
    return JSON.stringify(await Promise.all(texts));
  }

  /** @param {IDBDatabase} database @param {string} text */
  async function put(database, text) {
    const sealed = await seal(await ownDeviceKey(database), aboutPart(circle), new TextEncoder().encode(text));
    let wiped = false;
    await transact(database, ['family', 'circles'], 'readwrite', (transaction) => {
      const store = transaction.objectStore('family');
      const [there, own, all] = [transaction.objectStore('circles').count(circle), store.get(circle), store.getAll()];
      all.onsuccess = () => {
        wiped = !there.result;
        if (wiped) return transaction.abort();
        const last = Math.max(0, ...all.result.map((/** @type {Part} */ part) => part.place));
        store.put({ format: FORMAT, place: own.result?.place ?? last + 1, ...sealed }, circle);
      };
    }).catch((error) => {
      throw wiped ? gone() : error;
    });
  }

  /** @param {IDBDatabase} database */
  async function remove(database) {
    const take = (/** @type {IDBTransaction} */ transaction) => transaction.objectStore('family').delete(circle);
    await transact(database, ['family'], 'readwrite', take);
  }

  /**
   * @param {(database: IDBDatabase) => Promise<string | void>} work
   * @returns {Promise<import('./vault.js').Answer>}
   */
  async function answered(work) {
    if (fault) return [fault, undefined];
    /** @type {IDBDatabase | undefined} */
    let database;
    try {
      database = await openDatabase();
      return ['', (await work(database)) ?? undefined];
    } catch (error) {
      return [faultOf(error), undefined];
    } finally {
      database?.close();
    }
  }

  return {
    read: () => answered(read),
    put: (/** @type {string} */ text) => answered((database) => put(database, text)),
    remove: () => answered(remove),
  };
}
