// What lies in the database of a circle: its record and what was typed, each encrypted and bound to where it belongs.

import { seal, unseal } from './keys.js';

/** @typedef {import('./keys.js').Sealed} Sealed */
const FORMAT = 2;

/**
 * @typedef {object} Kept what lies in the database
 * @property {number} format
 * @property {number} sequence how many writes there were
 * @property {Uint8Array<ArrayBuffer>} nonce
 * @property {ArrayBuffer} sealed the record, encrypted
 * @property {ArrayBuffer} sum SHA-256 of `sealed`
 */

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
export const sequenceOf = (kept) => (Number.isSafeInteger(kept?.sequence) ? /** @type {Kept} */ (kept).sequence : 0);

/** @param {string} circle */
const aboutDraft = (circle) => `kring draft ${FORMAT} ${circle}`;

/** What was typed and not yet kept. @param {string} circle @param {CryptoKey} key @param {string} text */
export const draftOf = (circle, key, text) => seal(key, aboutDraft(circle), new TextEncoder().encode(text));

/** @param {string} circle @param {CryptoKey} key @param {Sealed} sealed */
export async function readDraftOf(circle, key, sealed) {
  return new TextDecoder().decode(await unseal(key, aboutDraft(circle), sealed));
}
