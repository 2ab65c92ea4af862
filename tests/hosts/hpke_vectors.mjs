// Gives the vectors of RFC 9180 to what seals and opens on a phone. JSON in: the vectors; JSON out, for each: what was
// sealed as [enc, ciphertext], what was opened, and what came of a ciphertext that was altered.
//
// AES-256 goes through sealing.js as it is. Only where it makes a key, it gets that of the vector.

import { Aes128Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '../../pwa/hosts/web/node_modules/@hpke/core/esm/mod.js';
import * as sealing from '../../pwa/hosts/web/sealing.js';

const kem = new DhkemX25519HkdfSha256();
const bytes = (hex) => Uint8Array.from(Buffer.from(hex, 'hex'));
const hex = (buffer) => Buffer.from(buffer).toString('hex');

async function pair(secret, open) {
  return { privateKey: await kem.deserializePrivateKey(bytes(secret)), publicKey: await kem.deserializePublicKey(bytes(open)) };
}

/** Whatever makes a key makes this one. */
function makes(keys) {
  SubtleCrypto.prototype.generateKey = async () => keys;
}

async function throughSealing({ info, aad, pt, ct, enc, pkRm }, sender, receiver) {
  makes(receiver);
  await sealing.newKey();
  makes(sender);
  const sealed = await sealing.seal(pkRm, info, aad, pt);
  return [sealed, await sealing.open(enc, info, aad, ct), await sealing.open(enc, info, `${aad}00`, ct)];
}

async function throughCore({ info, aad, pt, ct, enc }, sender, receiver) {
  const suite = new CipherSuite({ kem, kdf: new HkdfSha256(), aead: new Aes128Gcm() });
  const to = await suite.createSenderContext({ recipientPublicKey: receiver.publicKey, info: bytes(info), ekm: sender });
  const sealed = hex(await to.seal(bytes(pt), bytes(aad)));
  const opened = async (bound) => {
    const from = await suite.createRecipientContext({ recipientKey: receiver, enc: bytes(enc), info: bytes(info) });
    return from.open(bytes(ct), bytes(bound)).then((found) => ['', hex(found)], () => ['key']);
  };
  return [['', hex(to.enc), sealed], await opened(aad), await opened(`${aad}00`)];
}

let given = '';
for await (const piece of process.stdin) given += piece;
const told = [];
for (const vector of JSON.parse(given)) {
  const [sender, receiver] = [await pair(vector.skEm, vector.pkEm), await pair(vector.skRm, vector.pkRm)];
  const ways = { 1: throughCore, 2: throughSealing };
  told.push(await ways[vector.aead_id](vector, sender, receiver));
}
console.log(JSON.stringify(told));
