// Keeps one encrypted record for each circle in IndexedDB. Runs in the worker, beside Python.
//
// A write is one transaction with strict durability: the newest record becomes the one before, the new
// one becomes the newest, and only when the browser says that both are on disk is the write told to be
// done. Each has a sequence number and a checksum, so that a damaged newest is known as damaged and the
// one before is used; and a window that does not know the newest can't write over it. What was typed and not yet
// kept lies beside them as a draft: it may be lost, and never stands in their way.

import { newCircle } from './circles.js';
import { elsewhere, faultOf, gone, openDatabase, transact, valueOf } from './database.js';
import { seal, unseal } from './keys.js';

const FORMAT = 2;

/**
 * @typedef {object} Kept what lies in the database
 * @property {number} format
 * @property {number} sequence how many writes there were
 * @property {Uint8Array<ArrayBuffer>} nonce
 * @property {ArrayBuffer} sealed the record, encrypted
 * @property {ArrayBuffer} sum SHA-256 of `sealed`
 */
/**
 * @typedef {object} Opened a circle as the page hands it to the worker
 * @property {string} circle its id
 * @property {CryptoKey} [key] none where the circle is still to begin
 * @property {string} [fault] why nothing can be read or written
 */
/** @typedef {[fault: string, record: string | undefined]} Answer */
/** @typedef {import('./circles.js').Entry} Entry */

/** @param {string} circle */
const aboutDraft = (circle) => `kring draft ${FORMAT} ${circle}`;

/** @param {number} format @param {string} circle @param {number} sequence */
const boundTo = (format, circle, sequence) => `kring ${format} ${circle} ${sequence}`;

/**
 * @param {string} circle @param {CryptoKey} key @param {string} record @param {number} sequence
 * @returns {Promise<Kept>}
 */
export async function keptOf(circle, key, record, sequence) {
  const { nonce, sealed } = await seal(key, boundTo(FORMAT, circle, sequence), new TextEncoder().encode(record));
  return { format: FORMAT, sequence, nonce, sealed, sum: await crypto.subtle.digest('SHA-256', sealed) };
}

/**
 * The record in what was kept.
 * @param {string} circle @param {CryptoKey} key @param {Kept} kept
 * @throws {DOMException} it is damaged, or of a newer app
 */
export async function readKept(circle, key, kept) {
  if (kept?.format > FORMAT) throw new DOMException('newer', 'VersionError');
  try {
    const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', kept.sealed));
    const expected = new Uint8Array(kept.sum);
    if (!sum.every((byte, at) => byte === expected[at])) throw new DOMException('checksum', 'DataError');
    const plain = await unseal(key, boundTo(kept.format, circle, kept.sequence), kept);
    return new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch (error) {
    // what was torn may be of any shape
    throw error instanceof DOMException ? error : new DOMException(String(error), 'DataError');
  }
}

/** What a torn record says of its number is not trusted. @param {Kept | undefined} kept */
const sequenceOf = (kept) => (Number.isSafeInteger(kept?.sequence) ? /** @type {Kept} */ (kept).sequence : 0);

/**
 * @param {Opened} opened
 * @param {(what: 'older' | 'elsewhere') => void} tell hears that the newest was damaged and the one before is used, or
 *   that another window has written
 */
export function vaultOf({ circle, key, fault }, tell) {
  const [newest, before, draft] = [`${circle}/newest`, `${circle}/before`, `${circle}/draft`];
  /** @type {Promise<IDBDatabase> | undefined} */
  let database;
  let sequence = 0;
  let newestIsWhole = true;
  /** One after the other: a new key must not come between the parts of a write. @type {Promise<unknown>} */
  let turn = Promise.resolve();
  const opened = () => (database ??= openDatabase());

  async function both() {
    const requests = await transact(await opened(), ['records'], 'readonly', (transaction) => {
      const store = transaction.objectStore('records');
      return [store.get(newest), store.get(before)];
    });
    return /** @type {Array<Kept | undefined>} */ (requests.map((request) => request.result));
  }

  async function read() {
    const [last, older] = await both();
    sequence = sequenceOf(last);
    newestIsWhole = true;
    if (!key && !last && !older) return undefined;
    if (!key) throw new DOMException('no key', 'DataError');
    if (!last && !older && !(await valueOf(await opened(), 'circles', circle))) throw gone();
    try {
      if (!last) throw new DOMException('no newest', 'DataError');
      return await readKept(circle, key, last);
    } catch (error) {
      if (!older || faultOf(error) === 'newer') throw error;
      const record = await readKept(circle, key, older);
      newestIsWhole = false;
      tell('older');
      return record;
    }
  }

  /**
   * Puts what is new, unless another window has written since `sequence` was read.
   * @param {Array<[string, Kept | undefined]>} records by name; of `before`, undefined is what is the newest now
   * @param {Entry} [entry] what opens the circle from now on
   */
  async function put(records, entry) {
    /** @type {DOMException | undefined} */
    let theirs;
    await transact(await opened(), ['records', 'circles'], 'readwrite', (transaction) => {
      const store = transaction.objectStore('records');
      const circles = transaction.objectStore('circles');
      const [now, there] = [store.get(newest), circles.count(circle)];
      there.onsuccess = () => {
        // a circle that was wiped must not come back without what opens it
        if (key && !there.result) theirs = gone();
        else if (sequenceOf(now.result) !== sequence) theirs = elsewhere();
        if (theirs) return transaction.abort();
        for (const [name, kept] of records) if (kept ?? now.result) store.put(kept ?? now.result, name);
        if (entry) circles.put(entry, circle);
      };
    }).catch((error) => {
      throw theirs ?? error;
    });
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
    const [last, older] = await both();
    const used = newestIsWhole ? last : older;
    if (!key || !used) throw new DOMException('nothing to copy', 'DataError');
    return readKept(circle, key, used);
  }

  /** Encrypts all anew, together with what opens it. @param {CryptoKey} fresh @param {Entry} entry */
  async function rekey(fresh, entry) {
    const old = /** @type {CryptoKey} */ (key);
    const all = await both();
    sequence = sequenceOf(all[0]);
    /** @type {Array<[string, Kept | undefined]>} */
    const records = [];
    for (const [at, name] of [newest, before].entries()) {
      const kept = all[at];
      const record = kept && (await readKept(circle, old, kept).catch(() => undefined));
      if (kept && record !== undefined) records.push([name, await keptOf(circle, fresh, record, kept.sequence)]);
    }
    if (records.length === 0) throw new DOMException('nothing to keep', 'DataError');
    const typed = await readDraft();
    await put(records, entry);
    key = fresh;
    await writeDraft(typed ?? '');
  }

  /** What was typed and not kept, of the visit before; there is none where it can't be read. */
  async function readDraft() {
    const sealed = key && (await valueOf(await opened(), 'records', draft));
    if (!key || !sealed) return undefined;
    const plain = await unseal(key, aboutDraft(circle), sealed).catch(() => undefined);
    return plain && new TextDecoder().decode(plain);
  }

  /** @param {string} text '' takes away what was there */
  async function writeDraft(text) {
    if (!key) return;
    const sealed = text && (await seal(key, aboutDraft(circle), new TextEncoder().encode(text)));
    await transact(await opened(), ['records', 'circles'], 'readwrite', (transaction) => {
      const store = transaction.objectStore('records');
      const there = transaction.objectStore('circles').count(circle);
      there.onsuccess = () => there.result && (sealed ? store.put(sealed, draft) : store.delete(draft));
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
      if (faultOf(error) === 'elsewhere') tell('elsewhere');
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
