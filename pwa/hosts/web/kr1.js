// Reads a code of type P without Python, to show it while Python is still on its way. Strictly as pwa/sharing does:
// FORMAT.md is the truth for both, and tests/sharing/test_small_reader.py has them read the same.

import { arrayOf, decodeCbor, firstOfArray } from './kr1_cbor.js';
import { BROKEN, CHARACTER, EXPIRED, KEY, NEWER, refuse, SHAPE, TOO_BIG, UNKNOWN, within } from './kr1_faults.js';
import { choiceOf, choices, dates, dayOf, flags, places, readTable, rowCount, sets, text } from './kr1_tables.js';
import { inflate } from './inflate.js';

/**
 * @typedef {object} Format what the build takes from pwa/sharing: numbers that only ever grow in number
 * @property {Record<string, Record<number, string>>} choices kind -> number -> name
 * @property {Record<string, number>} limits
 * @property {Record<number, string>} dictionaries number -> the bytes in Base64
 */
/** @typedef {Record<string, any>} Row */

const MARK = 'KR1';
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$*+-/';
const CHECK_SIZE = 4;
const HEAD_SIZE = 3;
/** Version -> values in its array; the second ends in whom it is for. */
const VALUES = /** @type {Record<number, number>} */ ({ 1: 11, 2: 12 });
const PROFESSIONAL = 1;

/** White space as FORMAT.md has it; JavaScript's own differs by six characters. */
const SPACES = '\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000';

/** @param {string} words */
function stripped(words) {
  let [from, to] = [0, words.length];
  while (from < to && SPACES.includes(words[from])) from += 1;
  while (to > from && SPACES.includes(words[to - 1])) to -= 1;
  return words.slice(from, to);
}

/** A mark of later, where a word begins with it or what follows a link's `#`. */
const NEWER_MARK = new RegExp(`(?:^|[#${SPACES}])KR[2-9]`);

/** Where the mark of a code is, one of now before one of later; -1 without any. @param {string} message */
function markIn(message) {
  const mark = message.indexOf(MARK);
  const newer = mark < 0 ? NEWER_MARK.exec(message) : null;
  return newer ? newer.index + newer[0].length - MARK.length : mark;
}

/**
 * The code in a message, with the link before it; what holds none stays as it is. As pwa/sharing/message.py does, in a
 * time that grows with the message and no faster.
 * @param {string} message
 */
export function codeIn(message) {
  const mark = markIn(message);
  if (mark < 0) return message;
  let [from, to] = [mark, mark];
  while (from > 0 && !SPACES.includes(message[from - 1])) from -= 1;
  while (to < message.length && !SPACES.includes(message[to])) to += 1;
  const word = message.slice(from, to);
  const code = message.slice(mark, to);
  return word.includes(`#${code.slice(0, MARK.length)}`) ? word : code;
}

/** @param {string} digits Base41 */
function bytesOf(digits) {
  const values = [...digits].map((digit) => ALPHABET.indexOf(digit));
  if (values.includes(-1)) refuse(CHARACTER);
  if (values.length % 3 === 1) refuse(BROKEN);
  /** @type {number[]} */
  const bytes = [];
  for (let at = 0; at < values.length; at += 3) {
    const [first, second, third] = values.slice(at, at + 3);
    const number = first + second * 41 + (third ?? 0) * 41 * 41;
    if (number > (third === undefined ? 0xff : 0xffff)) refuse(BROKEN);
    bytes.push(...(third === undefined ? [number] : [number >> 8, number & 0xff]));
  }
  return Uint8Array.from(bytes);
}

/** @param {string} payload */
function typeOf(payload) {
  const mark = payload.slice(0, MARK.length);
  if (/^KR[2-9]/.test(mark)) refuse(NEWER);
  if (mark !== MARK) refuse(mark.toUpperCase() === MARK ? CHARACTER : UNKNOWN);
  const type = payload[MARK.length];
  if (!type) refuse(BROKEN);
  if (!ALPHABET.includes(type)) refuse(CHARACTER);
  if (!'PSKM'.includes(type)) refuse(NEWER);
  return type;
}

/** @param {Uint8Array} bytes CRC-32, as in zlib */
function sumOf(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

/** The body of type P without its sum. @param {Uint8Array} body */
function checked(body) {
  const mark = [...`${MARK}P`].map((letter) => letter.charCodeAt(0));
  const content = body.slice(0, Math.max(0, body.length - CHECK_SIZE));
  const check = body.slice(content.length);
  const sum = sumOf(Uint8Array.from([...mark, ...content]));
  if (check.length < CHECK_SIZE || new DataView(check.buffer).getUint32(0) !== sum) refuse(BROKEN);
  return content;
}

/** What a code is: its type and its bytes. @param {string} code @param {Format} format */
function frameOf(code, { limits }) {
  const payload = stripped(code.slice(code.indexOf('#') + 1));
  const type = typeOf(payload);
  // in characters of Unicode, of which each may take two here
  if (payload.length > 2 * limits.payload) refuse(TOO_BIG);
  within([...payload].length, limits.payload);
  const body = bytesOf(payload.slice(MARK.length + 1));
  within(body.length, limits.body);
  return { type, body };
}

/**
 * The overview in a code, in the shape of the JSON in FORMAT.md. Whole or nothing.
 * @param {string} code or a link that ends in one
 * @param {number} today as a day number
 * @param {Format} format
 * @returns {Row}
 * @throws {import('./kr1_faults.js').Refused} for whatever is wrong with it, and for every other type
 */
export function decode(code, today, format) {
  const { type, body } = frameOf(code, format);
  if (type !== 'P') refuse(type === 'S' ? KEY : SHAPE);
  if (body[0] > 0) refuse(NEWER);
  const packed = checked(body).slice(1);
  if (packed.length < HEAD_SIZE) refuse(BROKEN);
  const [dictionary, high, low] = packed;
  if (!(dictionary in format.dictionaries)) refuse(NEWER);
  const expires = high * 256 + low;
  checkOpen(expires, today, format);
  const preset = Uint8Array.from(atob(format.dictionaries[dictionary]), (letter) => letter.charCodeAt(0));
  const inflated = inflate(packed.slice(HEAD_SIZE), preset, format.limits.inflated);
  if (typeof inflated === 'string') return refuse(inflated === 'broken' ? BROKEN : TOO_BIG);
  return overviewOf(inflated, expires, format);
}

/** @param {number} expires 0 for no last day @param {number} today @param {Format} format */
function checkOpen(expires, today, { limits }) {
  if (!expires) return;
  if (expires < today) refuse(EXPIRED);
  within(expires - today, limits.days_ahead + limits.clock_difference);
}

/** @param {Uint8Array} body @param {number} expires @param {Format} format */
function overviewOf(body, expires, format) {
  const { limits, choices: kinds } = format;
  const version = firstOfArray(body);
  if (typeof version !== 'number' || version < 1) return refuse(SHAPE);
  if (!(version in VALUES)) refuse(NEWER);
  const [, day, giver, kind, people, figures, agreements, steps, news, wishes, about, ...audience] = arrayOf(
    decodeCbor(body),
    VALUES[version],
  );
  const name = text(limits.name, true);
  const shown = readTable(people, limits.people, peopleColumns(format));
  // in the order in which Python comes to them, so that the same fault is found first
  const overview = filledIn({
    day: dayIn(day),
    giver: name(giver, 1)[0],
    kind: typeof kind === 'number' ? choiceOf(kinds.CircleKind, kind) : refuse(SHAPE),
    people: shown,
    steunfiguren: figuresOf(figures, agreements, shown.length, format),
    steps: readTable(steps, limits.steps, stepColumns(shown.length, format)),
    good_news: lines(news, limits.good_news, limits),
    wishes: lines(wishes, limits.wishes, limits),
    about: readTable(about, limits.about, { text: text(limits.text, true), topic: choices(kinds.Topic, true) }),
    audience: audienceOf(audience, kinds.Audience),
    expires: dayOf(expires),
  });
  if (expires && expires < Number(day)) refuse(SHAPE);
  if (expires) within(expires - Number(day), limits.days_ahead);
  return overview;
}

/** @param {Format} format @returns {Record<string, import('./kr1_tables.js').Column>} */
function peopleColumns({ limits, choices: kinds }) {
  return {
    name: text(limits.name, true),
    own_role: text(limits.name),
    role: choices(kinds.Role),
    ring: choices(kinds.Ring),
    domain: choices(kinds.Domain),
    contact: choices(kinds.Contact),
    knows: choices(kinds.Knows),
    giving: sets(kinds.Item, 3),
    getting: sets(kinds.Item, 3),
    giving_text: text(limits.text),
    getting_text: text(limits.text),
    why: text(limits.text),
    strengthen: flags(),
    involvement: sets(kinds.Involvement, 1),
  };
}

/** @param {number} people @param {Format} format */
function stepColumns(people, { limits, choices: kinds }) {
  return { what: text(limits.text, true), who: places(people), day: dates(), phase: choices(kinds.Phase), done: flags() };
}

/** @param {unknown} figures @param {unknown} agreements @param {number} people @param {Format} format */
function figuresOf(figures, agreements, people, { limits, choices: kinds }) {
  const rows = readTable(figures, limits.steunfiguren, { person: places(people, true), stand: choices(kinds.Stand) });
  const agreed = readTable(agreements, limits.agreements, {
    text: text(limits.agreement, true),
    figure: places(rows.length, true),
    party: choices(kinds.Party, true),
  });
  if (agreed.some(({ figure }, at) => at && figure < agreed[at - 1].figure)) refuse(SHAPE);
  return rows.map((row, index) => {
    const own = agreed.filter(({ figure }) => figure === index);
    return filledIn({ ...row, agreements: own.map(({ party, text: words }) => ({ party, text: words })) });
  });
}

/** @param {unknown} column @param {number} most @param {Record<string, number>} limits */
function lines(column, most, limits) {
  const rows = rowCount(column);
  within(rows, most);
  return text(limits.text, true)(column, rows);
}

/** Undefined for a professional, of which there is one writing: version 1. @param {unknown[]} values @param {Record<number, string>} kind */
function audienceOf(values, kind) {
  if (!values.length) return undefined;
  const [number] = values;
  return typeof number === 'number' && number > PROFESSIONAL ? choiceOf(kind, number) : refuse(SHAPE);
}

/** @param {unknown} number */
function dayIn(number) {
  const day = typeof number === 'number' ? dayOf(number) : undefined;
  return day ?? refuse(SHAPE);
}

/** Without what holds nothing. @param {Row} row */
function filledIn(row) {
  const filled = Object.entries(row).filter(([, cell]) => cell !== undefined && !(Array.isArray(cell) && !cell.length));
  return Object.fromEntries(filled);
}
