// Keeps one encrypted record for each circle in IndexedDB. Runs in the worker, beside Python.
//
// A write is one transaction with strict durability: the newest record becomes the one before, the new
// one becomes the newest, and only when the browser says that both are on disk is the write told to be
// done. Each has a sequence number and a checksum, so that a damaged newest is known as damaged and the
// one before is used; and a window that does not know the newest, or has a key that was ended, can't write over it.
// What was typed and not yet kept lies beside them as a draft: it may be lost, and never stands in their way.

import { newCircle, sameKey } from './circles.js';
import { elsewhere, faultOf, gone, openDatabase, transact, valueOf } from './database.js';
import { draftOf, keptOf, readDraftOf, readKept, sequenceOf } from './kept.js';

/**
 * @typedef {object} Opened a circle as the page hands it to the worker
 * @property {string} circle its id
 * @property {CryptoKey} [key] none where the circle is still to begin
 * @property {string} [fault] why nothing can be read or written
 */
/** @typedef {[fault: string, record: string | undefined]} Answer */
/** @typedef {import('./circles.js').Entry} Entry */
/** @typedef {import('./kept.js').Kept} Kept */
/** @typedef {import('./keys.js').Sealed} Sealed */

/**
 * @param {Opened} opened
 * @param {(what: 'older' | 'elsewhere') => void} tell hears that the newest was damaged and the one before is used, or
 *   that another window has written
 */
export function vaultOf({ circle, key, fault }, tell) {
  const [newest, before, draft] = [`${circle}/newest`, `${circle}/before`, `${circle}/draft`];
  /** @type {Promise<IDBDatabase> | undefined} */
  let database;
  /** What opened the circle when its record was read or written last. @type {Entry | undefined} */
  let opening;
  let sequence = 0;
  let newestIsWhole = true;
  /** One after the other: a new key must not come between the parts of a write. @type {Promise<unknown>} */
  let turn = Promise.resolve();
  const opened = () => (database ??= openDatabase());

  /** @returns {Promise<[Kept | undefined, Kept | undefined, Entry | undefined]>} the newest, the one before, what opens them */
  async function found() {
    const requests = await transact(await opened(), ['records', 'circles'], 'readonly', (transaction) => {
      const store = transaction.objectStore('records');
      return [store.get(newest), store.get(before), transaction.objectStore('circles').get(circle)];
    });
    const [last, older, entry] = requests.map((request) => request.result);
    return [last, older, entry];
  }

  /** Why nothing opens: another window has given it a new key, or as it was told. @param {unknown} error @param {Entry} [entry] */
  const whyClosed = (error, entry) => (opening && entry && !sameKey(opening, entry) ? elsewhere() : error);

  async function read() {
    const [last, older, entry] = await found();
    if (!key && !last && !older) return undefined;
    if (!key) throw new DOMException('no key', 'DataError');
    if (!last && !older && !entry) throw gone();
    const [record, whole] = await readEither(key, last, older).catch((error) => {
      throw whyClosed(error, entry);
    });
    // of what does not open nothing is taken in, so that nothing can be written over it
    [sequence, opening, newestIsWhole] = [sequenceOf(last), entry, whole];
    if (!whole) tell('older');
    return record;
  }

  /**
   * @param {CryptoKey} key @param {Kept} [last] @param {Kept} [older]
   * @returns {Promise<[record: string, whole: boolean]>} whether it is the newest
   */
  async function readEither(key, last, older) {
    try {
      if (!last) throw new DOMException('no newest', 'DataError');
      return [await readKept(circle, key, last), true];
    } catch (error) {
      if (!older || faultOf(error) === 'newer') throw error;
      return [await readKept(circle, key, older), false];
    }
  }

  /**
   * Writes in one transaction with a look at what opens the circle: what another key encrypted could never be read.
   * @param {(transaction: IDBTransaction, entry: Entry | undefined, refuse: (why: DOMException) => void) => void} work
   */
  async function guarded(work) {
    /** @type {DOMException | undefined} */
    let refused;
    await transact(await opened(), ['records', 'circles'], 'readwrite', (transaction) => {
      const refuse = (/** @type {DOMException} */ why) => {
        refused = why;
        transaction.abort();
      };
      const there = transaction.objectStore('circles').get(circle);
      there.onsuccess = () => {
        // a circle that was wiped must not come back without what opens it
        if (key && !there.result) refuse(gone());
        else if (!sameKey(there.result, opening)) refuse(elsewhere());
        else work(transaction, there.result, refuse);
      };
    }).catch((error) => {
      throw refused ?? error;
    });
  }

  /**
   * Puts what is new, unless another window has written since `sequence` was read.
   * @param {Array<[string, Kept | Sealed | undefined]>} records by name; of `before`, undefined is what is the newest now
   * @param {Entry} [entry] what opens the circle from now on; not where another window took over since it was made
   */
  async function put(records, entry) {
    await guarded((transaction, there, refuse) => {
      const store = transaction.objectStore('records');
      const now = store.get(newest);
      now.onsuccess = () => {
        if (sequenceOf(now.result) !== sequence) return refuse(elsewhere());
        if (entry && entry.taken !== there?.taken) return refuse(elsewhere());
        for (const [name, kept] of records) if (kept ?? now.result) store.put(kept ?? now.result, name);
        if (entry) transaction.objectStore('circles').put(entry, circle);
      };
    });
    opening = entry ?? opening;
  }

  /** @param {string} record */
  async function keep(record) {
    const begun = key ? undefined : await newCircle(await opened(), circle);
    const used = /** @type {CryptoKey} */ (key ?? begun?.key);
    const kept = await keptOf(circle, used, record, sequence + 1);
    // a damaged newest never takes the place of a good one before it
    await put([...(newestIsWhole ? [/** @type {[string, undefined]} */ ([before, undefined])] : []), [newest, kept]], begun?.entry);
    key = used;
    sequence = kept.sequence;
    newestIsWhole = true;
  }

  /** The record as it is known here, for a copy of it elsewhere. */
  async function copy() {
    const [last, older, entry] = await found();
    const used = newestIsWhole ? last : older;
    if (!key || !used) throw new DOMException('nothing to copy', 'DataError');
    return readKept(circle, key, used).catch((error) => {
      throw whyClosed(error, entry);
    });
  }

  /** Encrypts all anew, together with what opens it. @param {CryptoKey} fresh @param {Entry} entry */
  async function rekey(fresh, entry) {
    const old = /** @type {CryptoKey} */ (key);
    const [last, older, there] = await found();
    /** @type {Array<[string, Kept | Sealed]>} */
    const records = [];
    for (const [name, kept] of /** @type {Array<[string, Kept | undefined]>} */ ([[newest, last], [before, older]])) {
      const record = kept && (await readKept(circle, old, kept).catch(() => undefined));
      if (kept && record !== undefined) records.push([name, await keptOf(circle, fresh, record, kept.sequence)]);
    }
    if (records.length === 0) throw whyClosed(new DOMException('nothing to keep', 'DataError'), there);
    opening = there;
    const typed = await readDraft();
    // in the same go: a new key must not be in force where its owner is told that it is not
    if (typed) records.push([draft, await draftOf(circle, fresh, typed)]);
    await put(records, entry);
    key = fresh;
  }

  /** What was typed and not kept, of the visit before; there is none where it can't be read. */
  async function readDraft() {
    const sealed = key && (await valueOf(await opened(), 'records', draft));
    if (!key || !sealed) return undefined;
    return readDraftOf(circle, key, sealed).catch(() => undefined);
  }

  /** @param {string} text '' takes away what was there */
  async function writeDraft(text) {
    if (!key) return;
    const sealed = text && (await draftOf(circle, key, text));
    await guarded((transaction) => {
      const store = transaction.objectStore('records');
      if (sealed) store.put(sealed, draft);
      else store.delete(draft);
    });
  }

  /**
   * Tells a failure by its name; the database is opened anew at the next try.
   * @param {() => Promise<string | undefined | void>} work
   * @returns {Promise<Answer>}
   */
  async function answered(work) {
    if (fault) return [fault, undefined];
    try {
      const done = turn.then(work, work);
      turn = done;
      return ['', (await done) ?? undefined];
    } catch (error) {
      database = undefined;
      // whoever reads knows by the answer already that it can't be read again
      if (work !== read && faultOf(error) === 'elsewhere') tell('elsewhere');
      return [faultOf(error), undefined];
    }
  }

  return {
    read: () => answered(read),
    copy: () => answered(copy),
    drafts: {
      read: () => answered(readDraft),
      write: (/** @type {string} */ text) => answered(() => writeDraft(text)),
    },
    write: (/** @type {string} */ record) => answered(() => keep(record)),
    rekey: (/** @type {CryptoKey} */ fresh, /** @type {Entry} */ entry) => answered(() => rekey(fresh, entry)),
  };
}
