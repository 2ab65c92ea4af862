// Tables and their columns: the same field of many people in one value; see pwa/sharing/columns.py and tables.py.

import { arrayOf } from './kr1_cbor.js';
import { NEWER, refuse, SHAPE, TEXT, within } from './kr1_faults.js';

/** @typedef {(column: unknown, rows: number) => any[]} Column the cells of a column; an empty one is undefined */

const SEPARATOR = '\n';
const LAST_DAY = 65535;
const DAY = 86400000;
/** Control, format, surrogate, line and paragraph separator, and spaces but for the one of ASCII. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}|^ | $| {2}/u;

/** @param {unknown} column */
export function rowCount(column) {
  if (typeof column === 'string') return column ? column.split(SEPARATOR).length : 0;
  return column instanceof Uint8Array ? column.length : refuse(SHAPE);
}

/**
 * @param {unknown} value @param {number} most rows @param {Record<string, Column>} columns by the name of their field
 * @returns {Record<string, any>[]} the rows, without what is empty
 */
export function readTable(value, most, columns) {
  const listed = arrayOf(value, Object.keys(columns).length);
  const rows = rowCount(listed[0]);
  within(rows, most);
  const cells = Object.entries(columns).map(([name, column], at) => /** @type {const} */ ([name, column(listed[at], rows)]));
  return Array.from({ length: rows }, (_, row) => {
    const filled = cells.map(([name, column]) => [name, column[row]]).filter(([, cell]) => cell !== undefined);
    return Object.fromEntries(filled);
  });
}

/** @param {number} limit characters of Unicode @param {boolean} [needed] @returns {Column} */
export function text(limit, needed = false) {
  return (column, rows) => {
    if (typeof column !== 'string') return refuse(SHAPE);
    const texts = column ? column.split(SEPARATOR) : Array(rows).fill('');
    if (texts.length !== rows || (column && !texts.some(Boolean))) refuse(SHAPE);
    if (needed && !texts.every(Boolean)) refuse(SHAPE);
    return texts.map((words) => received(words, limit) || undefined);
  };
}

/** @param {string} words @param {number} limit */
function received(words, limit) {
  if (HIDDEN.test(words) || words.normalize('NFC') !== words || [...words].length > limit) refuse(TEXT);
  return words;
}

/**
 * @param {number} width bytes of a number @param {(number: number) => any} cell of a number that is not 0
 * @param {boolean} [needed] @returns {Column}
 */
function numbers(width, cell, needed = false) {
  return (column, rows) => {
    if (!(column instanceof Uint8Array) || (column.length && !column.some(Boolean))) return refuse(SHAPE);
    const content = column.length ? column : new Uint8Array(width * rows);
    if (content.length !== width * rows) refuse(SHAPE);
    const all = Array.from({ length: rows }, (_, row) =>
      content.slice(row * width, (row + 1) * width).reduce((before, digit) => before * 256 + digit, 0),
    );
    if (needed && !all.every(Boolean)) refuse(SHAPE);
    return all.map((number) => (number ? cell(number) : undefined));
  };
}

/** @param {Record<number, string>} kind @param {number} number 0 for none */
export function choiceOf(kind, number) {
  if (!number) return undefined;
  return number in kind ? kind[number] : refuse(NEWER);
}

/** @param {Record<number, string>} kind @param {boolean} [needed] */
export const choices = (kind, needed) => numbers(1, (number) => choiceOf(kind, number), needed);

/** @param {Record<number, string>} kind @param {number} width */
export const sets = (kind, width) =>
  numbers(width, (number) => {
    const bits = [...Array(8 * width).keys()].filter((bit) => (number >> bit) & 1);
    return bits.map((bit) => (bit in kind ? kind[bit] : refuse(NEWER)));
  });

export const flags = () => numbers(1, (number) => (number > 1 ? refuse(SHAPE) : true));

/** @param {number} people @param {boolean} [needed] */
export const places = (people, needed) => numbers(1, (number) => (number > people ? refuse(SHAPE) : number - 1), needed);

export const dates = () => numbers(2, dayOf);

/** The day with this number, as in ISO 8601; undefined for 0. @param {number} number */
export function dayOf(number) {
  if (number > LAST_DAY) refuse(SHAPE);
  return number ? new Date(number * DAY).toISOString().slice(0, 10) : undefined;
}

/** The number of today, where this phone is. */
export function today() {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY;
}
