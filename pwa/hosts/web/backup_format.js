// The file of a backup, as pwa/storage/BACKUP.md describes it: made here, and read here. Knows no page and no database.

import { encrypt, NONCE_BYTES, plain, SALT_BYTES, unseal } from './keys.js';

/** @typedef {import('./keys.js').Cost} Cost */
/**
 * @typedef {object} Content what is kept in the file, encrypted
 * @property {string} made the day it was made, as in 2026-11-23
 * @property {string} record the circle, as pwa/storage/records.py writes it
 */
/**
 * @typedef {object} Header what can be read before the words are known
 * @property {number} version of the file
 * @property {Cost} cost
 * @property {number} record the version of the record within
 * @property {Uint8Array<ArrayBuffer>} nonce
 */
/** @typedef {(words: string, cost: Cost) => Promise<CryptoKey>} KeyOfWords */


export class BackupError extends Error {
  /** @param {string} fault why a file does not open: `foreign`, `damaged`, `newer`, `large`, `wrong` */
  constructor(fault) {
    super(fault);
    this.fault = fault;
  }
}

const MAGIC = 'KRINGBACKUP';
const VERSION = 1;
const SUM_BYTES = 32;
const TAG_BYTES = 16;
/** Where each part begins. */
const AT = { version: 11, memory: 12, passes: 16, lanes: 20, salt: 24, record: 40, nonce: 44, sealed: 56 };
const SHORTEST = AT.sealed + TAG_BYTES + SUM_BYTES;

/** In bytes: many times the largest circle, and little enough for any phone to hold twice. */
export const LARGEST = 16 * 1024 * 1024;

/** What the words cost to try: RFC 9106, section 4, its second choice but with one lane, as a phone has few to spare. */
const COST = { memory: 64 * 1024, passes: 3, lanes: 1 };
/** What a file may ask at the most, so that a hostile one does not bring the phone down; at the least, see `COST`. */
const MOST = { memory: 256 * 1024, passes: 10, lanes: 4 };

/** Several times what a record needs. */
const DEEPEST = 30;

/** @param {string} day */
const isDay = (day) => new Date(day).toISOString().slice(0, 10) === day;

/** @param {Uint8Array<ArrayBuffer>} bytes */
const sumOf = async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/** @param {...Uint8Array<ArrayBuffer>} parts */
function joined(...parts) {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
  return whole;
}

/** @param {Header} header @returns {Uint8Array<ArrayBuffer>} */
function headerBytes({ version, cost, record, nonce }) {
  const bytes = new Uint8Array(AT.sealed);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(MAGIC));
  bytes[AT.version] = version;
  for (const part of /** @type {const} */ (['memory', 'passes', 'lanes'])) view.setUint32(AT[part], cost[part]);
  bytes.set(cost.salt, AT.salt);
  view.setUint32(AT.record, record);
  bytes.set(nonce, AT.nonce);
  return bytes;
}

/**
 * A backup as bytes. The salt and the nonce are new each time, so that no two files tell that they are alike.
 * @param {Content} content
 * @param {number} record the version of the record within
 * @param {string} words that open it, as typed @param {KeyOfWords} keyOfWords
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 * @throws {BackupError} `large`: it would not open again
 */
export async function sealed(content, record, words, keyOfWords) {
  const random = (/** @type {number} */ length) => crypto.getRandomValues(new Uint8Array(length));
  const [cost, nonce] = [{ ...COST, salt: random(SALT_BYTES) }, random(NONCE_BYTES)];
  const about = headerBytes({ version: VERSION, cost, record, nonce });
  const inside = new TextEncoder().encode(JSON.stringify(content));
  if (inside.length + SHORTEST > LARGEST) throw new BackupError('large');
  const body = joined(about, new Uint8Array(await encrypt(await keyOfWords(plain(words), cost), nonce, about, inside)));
  return joined(body, await sumOf(body));
}

/**
 * What stands at the head of a file, when the file is whole and asks no more than it may.
 * @param {Uint8Array<ArrayBuffer>} file
 * @param {number} newest the newest version of a record that this app knows
 * @returns {Promise<Header>}
 * @throws {BackupError} all but `wrong`
 */
export async function headerOf(file, newest) {
  if (file.length > LARGEST) throw new BackupError('large');
  const magic = new TextDecoder('latin1').decode(file.slice(0, MAGIC.length));
  if (magic !== MAGIC) throw new BackupError('foreign');
  const version = file[AT.version];
  if (version > VERSION) throw new BackupError('newer');
  if (file.length < SHORTEST || !(await isWhole(file))) throw new BackupError('damaged');
  const header = readHeader(file, version);
  if (version < VERSION || !mayAsk(header.cost)) throw new BackupError('foreign');
  if (header.record > newest) throw new BackupError('newer');
  return header;
}

/** @param {Uint8Array<ArrayBuffer>} file */
async function isWhole(file) {
  const [body, sum] = [file.slice(0, -SUM_BYTES), file.slice(-SUM_BYTES)];
  return String(await sumOf(body)) === String(sum);
}

/** @param {Uint8Array<ArrayBuffer>} file @param {number} version @returns {Header} */
function readHeader(file, version) {
  const view = new DataView(file.buffer, file.byteOffset);
  const [memory, passes, lanes] = [AT.memory, AT.passes, AT.lanes].map((at) => view.getUint32(at));
  const salt = file.slice(AT.salt, AT.salt + SALT_BYTES);
  const nonce = file.slice(AT.nonce, AT.nonce + NONCE_BYTES);
  return { version, cost: { memory, passes, lanes, salt }, record: view.getUint32(AT.record), nonce };
}

/** No file of ours ever asked less than `COST`. @param {Cost} cost */
const mayAsk = (cost) =>
  /** @type {const} */ (['memory', 'passes', 'lanes']).every((part) => cost[part] >= COST[part] && cost[part] <= MOST[part]);

/**
 * What a file holds.
 * @param {Uint8Array<ArrayBuffer>} file @param {Header} header of this file
 * @param {string} words as typed @param {KeyOfWords} keyOfWords
 * @returns {Promise<Content>}
 * @throws {BackupError} `wrong`, most of all
 */
export async function opened(file, { cost, nonce }, words, keyOfWords) {
  const key = await keyOfWords(plain(words), cost);
  const sealed = file.slice(AT.sealed, -SUM_BYTES).buffer;
  // the file is whole, so it is not damage that keeps it shut
  const inside = await unseal(key, file.slice(0, AT.sealed), { nonce, sealed }).catch(() => undefined);
  if (!inside) throw new BackupError('wrong');
  return contentOf(inside);
}

/**
 * Whether this holds no more within each other than what is read later, recursively, can stand.
 * @param {unknown} value @param {number} [left]
 * @returns {boolean}
 */
const isFlat = (value, left = DEEPEST) =>
  !(value instanceof Object) || (left > 0 && Object.values(value).every((inner) => isFlat(inner, left - 1)));

/** @param {Uint8Array<ArrayBuffer>} inside @returns {Content} */
function contentOf(inside) {
  try {
    const { made, record } = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(inside));
    if (isDay(made) && typeof record === 'string' && isFlat(JSON.parse(record))) return { made, record };
  } catch {
    // no text, or no JSON
  }
  throw new BackupError('damaged');
}
