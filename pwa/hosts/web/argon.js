// A worker of its own: makes a key out of a code, which takes a phone up to some seconds, and up to 64 MB.

import { argon2id } from 'hash-wasm';

/**
 * @typedef {object} Asked see `codeKey` in keys.js
 * @property {string | Uint8Array} code
 * @property {Uint8Array} salt
 * @property {number} memory KiB
 * @property {number} passes
 * @property {number} lanes
 * @property {number} length bytes
 */

/** @param {MessageEvent<Asked>} message */
const keyBytes = ({ data }) =>
  argon2id({
    password: data.code,
    salt: data.salt,
    memorySize: data.memory,
    iterations: data.passes,
    parallelism: data.lanes,
    hashLength: data.length,
    outputType: 'binary',
  });

/** Answers with the bytes, or with why there are none. @param {MessageEvent<Asked>} message */
self.onmessage = (message) => keyBytes(message).then((made) => postMessage(made), (error) => postMessage(String(error)));
