// Seals an overview for one key, and opens what was sealed for ours: HPKE (RFC 9180) in base mode. Runs in the worker.
//
// The key that opens is made anew for each hand-over, can't be read out, and is gone when something was opened with it
// or the app closes. Bytes come and go as hexadecimal digits. Loaded only when something is sealed or received.

import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';

/** @typedef {[fault: string, ...made: string[]]} Answer '' is no fault; 'key' is that it does not open, 'none' that the browser can't */

const suite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });

/** @param {string} hex */
const bytes = (hex) => new Uint8Array((hex.match(/../g) ?? []).map((two) => parseInt(two, 16)));
/** @param {ArrayBuffer} buffer */
const hex = (buffer) => [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** @param {() => Promise<string[]>} work @param {string} fault what it means when that fails @returns {Promise<Answer>} */
const answered = (work, fault) => work().then((made) => ['', ...made], () => [fault]);

/** @type {CryptoKeyPair | undefined} */
let own;

/** A fresh key in place of the one before. @returns {Promise<Answer>} its public half */
export const newKey = () =>
  answered(async () => {
    own = /** @type {CryptoKeyPair} */ (await crypto.subtle.generateKey({ name: 'X25519' }, false, ['deriveBits']));
    return [hex(await crypto.subtle.exportKey('raw', own.publicKey))];
  }, 'none');

/**
 * @param {string} key a public key @param {string} info @param {string} aad @param {string} plain
 * @returns {Promise<Answer>} the encapsulated key, and the ciphertext
 */
export async function seal(key, info, aad, plain) {
  // told apart from a key that can't be used: a browser of before has no such keys at all
  const [none] = own ? [''] : await canMakeKeys();
  if (none) return [none];
  return answered(async () => {
    const recipientPublicKey = await suite.kem.deserializePublicKey(bytes(key));
    const context = await suite.createSenderContext({ recipientPublicKey, info: bytes(info) });
    const sealed = await context.seal(bytes(plain), bytes(aad));
    return [hex(context.enc), hex(sealed)];
  }, 'key');
}

/** @param {string} enc @param {string} info @param {string} aad @param {string} sealed @returns {Promise<Answer>} what was sealed */
export const open = (enc, info, aad, sealed) =>
  answered(async () => {
    if (!own) throw new DOMException('no key', 'InvalidStateError');
    const context = await suite.createRecipientContext({ recipientKey: own, enc: bytes(enc).buffer, info: bytes(info) });
    return [hex(await context.open(bytes(sealed), bytes(aad)))];
  }, 'key');

/** Forgets the key: nothing that was sealed for it opens any more. @returns {Promise<Answer>} */
export const dropKey = () =>
  answered(async () => {
    own = undefined;
    return [];
  }, 'key');

const canMakeKeys = () =>
  answered(async () => {
    await crypto.subtle.generateKey({ name: 'X25519' }, false, ['deriveBits']);
    return [];
  }, 'none');
