// The browser's own database: what it is called, what lies in it, and when a change is safe.
//
//   records   `<circle>/newest`, `<circle>/before` and `<circle>/draft`, encrypted: see vault.js and kept.js
//   circles   circle -> what opens it: see circles.js
//   keys      `device`, a key that the browser never gives out: see keys.js
//   family    circle -> what it put in the joint view, encrypted: see family.js

const DATABASE = 'kring';
const VERSION = 3;

/** Keys first of all: the first to be erased. @type {Store[]} */
const STORES = ['keys', 'circles', 'records', 'family'];

/** @typedef {'keys' | 'circles' | 'records' | 'family'} Store */

/**
 * @returns {Promise<IDBDatabase>}
 * @throws {DOMException} `VersionError` where a newer app was here, `InvalidStateError` where an older one is still open
 */
export function openDatabase() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, VERSION);
    request.onupgradeneeded = () => {
      const there = request.result.objectStoreNames;
      for (const store of STORES) {
        if (!there.contains(store)) request.result.createObjectStore(store);
      }
    };
    request.onsuccess = () => {
      // another window wipes everything, or is a newer app: it must not wait for this one
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new DOMException('blocked', 'InvalidStateError'));
  });
}

/** What was opened in the place of a connection that is closed. @type {WeakMap<IDBDatabase, Promise<IDBDatabase>>} */
const opened = new WeakMap();

/** @param {IDBDatabase} closed */
function openAgain(closed) {
  const again = opened.get(closed) ?? openDatabase();
  opened.set(closed, again);
  // one that could not be opened is tried anew the next time
  again.catch(() => opened.delete(closed));
  return again;
}

/**
 * @param {IDBDatabase} database @param {Store[]} stores @param {IDBTransactionMode} mode
 * @returns {IDBTransaction | undefined} undefined where the connection is closed
 */
function begun(database, stores, mode) {
  try {
    return database.transaction(stores, mode, { durability: 'strict' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'InvalidStateError') return undefined;
    throw error;
  }
}

/**
 * Runs one transaction; resolves when it is on disk. Where another window or the browser has closed the database, as they
 * do when all is wiped or cleared, it is opened anew.
 * @template T
 * @param {IDBDatabase} database
 * @param {Store[]} stores
 * @param {IDBTransactionMode} mode
 * @param {(transaction: IDBTransaction) => T} work its result is passed on when all is done
 * @returns {Promise<T>}
 */
export async function transact(database, stores, mode, work) {
  const transaction = begun(database, stores, mode);
  if (!transaction) return transact(await openAgain(database), stores, mode, work);
  return new Promise((resolve, reject) => {
    // of what was asked in it: the transaction itself knows only later why it ends
    transaction.onerror = ({ target }) => reject(/** @type {IDBRequest} */ (target).error);
    transaction.onabort = () => reject(transaction.error ?? new DOMException('aborted', 'AbortError'));
    const result = work(transaction);
    transaction.oncomplete = () => resolve(result);
  });
}

/**
 * One value, or undefined where there is none.
 * @param {IDBDatabase} database @param {Store} store @param {string} key
 * @returns {Promise<any>}
 */
export async function valueOf(database, store, key) {
  const request = await transact(database, [store], 'readonly', (transaction) => transaction.objectStore(store).get(key));
  return request.result;
}

/** Takes everything away, keys first of all. @param {IDBDatabase} database */
export async function eraseAll(database) {
  await transact(database, STORES, 'readwrite', (transaction) => {
    for (const store of STORES) transaction.objectStore(store).clear();
  });
  database.close();
  await new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    // the stores are empty already; what is left is an empty database in a window that does not let go
    request.onsuccess = request.onerror = request.onblocked = resolve;
  });
}

/** Whether there was no room, or the browser could not write at all, which is how some say so. @param {unknown} error */
export const isFull = (error) => error instanceof DOMException && ['QuotaExceededError', 'UnknownError'].includes(error.name);

/** @param {unknown} error @returns {string} a name of pwa.storage.vault.VaultFault */
export function faultOf(error) {
  if (isFull(error)) return 'full';
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'OperationError' || name === 'DataError') return 'damaged';
  if (name === 'VersionError') return 'newer';
  if (name === ELSEWHERE) return 'elsewhere';
  if (name === GONE) return 'gone';
  return 'closed';
}

const ELSEWHERE = 'ElsewhereError';
const GONE = 'GoneError';

/** What another window has changed meanwhile. */
export const elsewhere = () => new DOMException('changed in another window', ELSEWHERE);

/** A circle that was open here and is no longer on this phone. */
export const gone = () => new DOMException('the circle is gone', GONE);
