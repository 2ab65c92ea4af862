// The small, strict part of CBOR (RFC 8949) that a body is written in; see pwa/sharing/cbor.py.

import { refuse, SHAPE } from './kr1_faults.js';

/** @typedef {number | string | Uint8Array | unknown[]} Value */
/** @typedef {{bytes: Uint8Array, at: number}} Place where the next value begins */

const MAX_DEPTH = 3;
const [UINT, BYTES, TEXT, ARRAY] = [0, 2, 3, 4];
/** What stands for a number in the bytes that follow, how many, and the least that needs so many. */
const LONGER = /** @type {Record<number, [number, number]>} */ ({ 24: [1, 24], 25: [2, 2 ** 8], 26: [4, 2 ** 16], 27: [8, 2 ** 32] });

/** Numbers beyond 2^53 lose their last digits, but all that are asked for are far smaller. @param {Place} place */
function head(place) {
  const first = place.bytes[place.at];
  if (first === undefined) refuse(SHAPE);
  place.at += 1;
  const [kind, number] = [first >> 5, first & 31];
  if (number < 24) return { kind, number };
  if (!LONGER[number]) refuse(SHAPE);
  const [size, least] = LONGER[number];
  const digits = place.bytes.slice(place.at, place.at + size);
  place.at += size;
  const whole = digits.reduce((before, digit) => before * 256 + digit, 0);
  if (digits.length < size || whole < least) refuse(SHAPE);
  return { kind, number: whole };
}

/** @param {Place} place @param {number} depth @returns {Value} */
function next(place, depth) {
  const { kind, number } = head(place);
  if (kind === UINT) return number;
  if (![BYTES, TEXT, ARRAY].includes(kind) || number > place.bytes.length - place.at) refuse(SHAPE);
  if (kind === ARRAY) {
    if (!depth) refuse(SHAPE);
    return Array.from({ length: number }, () => next(place, depth - 1));
  }
  const content = place.bytes.slice(place.at, (place.at += number));
  return kind === BYTES ? content : words(content);
}

/** @param {Uint8Array} content */
function words(content) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return refuse(SHAPE);
  }
}

/** The one value that is written in the bytes. @param {Uint8Array} bytes */
export function decodeCbor(bytes) {
  const place = { bytes, at: 0 };
  const value = next(place, MAX_DEPTH);
  if (place.at !== bytes.length) refuse(SHAPE);
  return value;
}

/** The first value of the array in the bytes, whatever follows it. @param {Uint8Array} bytes */
export function firstOfArray(bytes) {
  const place = { bytes, at: 0 };
  const { kind, number } = head(place);
  if (kind !== ARRAY || !number) refuse(SHAPE);
  return next(place, MAX_DEPTH - 1);
}

/** @param {unknown} value @param {number} length @returns {unknown[]} */
export function arrayOf(value, length) {
  return Array.isArray(value) && value.length === length ? value : refuse(SHAPE);
}
