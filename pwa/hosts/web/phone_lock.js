// Opens a circle by the phone's own lock (a finger, a face), where the browser can get a key from it: WebAuthn with
// its extension `prf`. The code keeps working beside it; a new code ends it, as there is a new data key then.

import { oneCircle, unwrapBy, wrap } from './circles.js';
import { deviceKey, keyOf } from './keys.js';

/** @typedef {{credential: Uint8Array<ArrayBuffer>, salt: Uint8Array<ArrayBuffer>, wrapped: import('./keys.js').Sealed}} PhoneLock */

const random = (/** @type {number} */ bytes) => crypto.getRandomValues(new Uint8Array(bytes));
const PATIENCE = 60_000;
/** ES256 and RS256, by their COSE numbers. */
const ALGORITHMS = [-7, -257];

/** Whether this phone and this browser can. @returns {Promise<boolean>} */
export async function isPossible() {
  const webauthn = /** @type {any} */ (window).PublicKeyCredential;
  const known = await webauthn?.getClientCapabilities?.().catch(() => undefined);
  return Boolean(known?.['extension:prf'] && known.userVerifyingPlatformAuthenticator);
}

/**
 * A key that only the phone's lock gives; the phone asks for a finger or a face.
 * @param {Uint8Array<ArrayBuffer>} credential @param {Uint8Array<ArrayBuffer>} salt
 * @returns {Promise<CryptoKey>}
 */
async function keyFrom(credential, salt) {
  const answer = /** @type {any} */ (
    await navigator.credentials.get({
      publicKey: {
        challenge: random(32),
        allowCredentials: [{ type: 'public-key', id: credential }],
        userVerification: 'required',
        timeout: PATIENCE,
        extensions: { prf: { eval: { first: salt } } },
      },
    })
  );
  const given = answer.getClientExtensionResults().prf?.results?.first;
  if (!given) throw new DOMException('no key from the lock', 'NotSupportedError');
  return keyOf(given);
}

/**
 * @param {IDBDatabase} database @param {string} circle @param {Uint8Array<ArrayBuffer>} raw its data key
 * @returns {Promise<PhoneLock>} to be kept with the circle
 */
export async function newPhoneLock(database, circle, raw) {
  const name = circle.slice(0, 8);
  const made = /** @type {any} */ (
    await navigator.credentials.create({
      publicKey: {
        challenge: random(32),
        rp: { name: document.title },
        user: { id: random(16), name, displayName: name },
        pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
        authenticatorSelection: { authenticatorAttachment: 'platform', userVerification: 'required' },
        timeout: PATIENCE,
        extensions: { prf: {} },
      },
    })
  );
  const [credential, salt] = [new Uint8Array(made.rawId), random(32)];
  try {
    const device = /** @type {CryptoKey} */ (await deviceKey(database));
    return { credential, salt, wrapped: await wrap(device, circle, raw, await keyFrom(credential, salt)) };
  } catch (error) {
    forget({ credential });
    throw error;
  }
}

/**
 * Tells the phone that this opens nothing any more. Browsers that can take it off the phone's list of passkeys, which
 * nothing here waits for; with the others it stays there.
 * @param {{credential: Uint8Array<ArrayBuffer>}} [phone] undefined where there was none
 */
export function forget(phone) {
  if (!phone) return;
  const credentialId = btoa(String.fromCharCode(...phone.credential)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
  const webauthn = /** @type {any} */ (window).PublicKeyCredential;
  webauthn?.signalUnknownCredential?.({ rpId: location.hostname, credentialId }).catch(() => undefined);
}

/**
 * The data key, by the phone's lock.
 * @param {IDBDatabase} database @param {string} circle
 * @returns {Promise<Uint8Array<ArrayBuffer> | undefined>} undefined where it does not open
 */
export async function openByPhone(database, circle) {
  const phone = (await oneCircle(database, circle))?.entry.phone;
  if (!phone) return undefined;
  try {
    return await unwrapBy(database, circle, phone.wrapped, await keyFrom(phone.credential, phone.salt));
  } catch {
    return undefined;
  }
}
