// The worker in which Python lives. Its messages to the page are [kind, ...]:
//   ['progress', received, total]   bytes of what Python needs
//   ['python']                      Python is ready
//   ['start', json]                 the first picture
//   ['event', name, json]           what NiceGUI sends
//   ['older'], ['elsewhere']        see vault.js
//   ['rekeyed', fault]              the circle has another key now, or why it has not
//   ['copied', [fault, record]]     the record of the circle that is open, for a backup
//   ['looked', [fault, name, picture]]   whose circle a record from a backup holds, or why it would not open; 'failed' without Python
//   ['failed', message]             Python can't go on
// From the page, beside NiceGUI's events: ['start', settings] at once, so that Python is there by the time that a
// code is typed, or once the small reader has read a code that came by its link; ['open', opened, place, lock, backup,
// device] once it is known what to show; ['rekey', key, entry]; ['copy']; ['look', record]; ['connect'].

import { familyOf } from './family.js';
import { startPython } from './start_python.js';
import { vaultOf } from './vault.js';

const ENTRY = 'pwa.hosts.phone.start';

let sealing = '';
/** @type {any} */
let running;
/** @type {ReturnType<typeof vaultOf>} */
let vault;
/** @type {(started: Promise<any>) => void} */
let begin;
/** Resolves to Pyodide, some time after the page says that it may start. @type {Promise<any>} */
const python = new Promise((resolve) => (begin = resolve));
/** Resolves to the words of another language than Dutch, as pwa.texts.as_json writes them. */
let words = Promise.resolve('');
/** @type {Array<[string, string]>} */
const waiting = [];

/** @param {string} url @param {(bytes: number) => void} onBytes */
async function fetched(url, onBytes) {
  const response = await fetch(url);
  if (!response.ok || !response.body) throw new Error(`${url}: ${response.status}`);
  const parts = [];
  let length = 0;
  for (const reader = response.body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    onBytes((length += value.length));
  }
  const whole = new Uint8Array(length);
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
  return whole;
}

/**
 * @typedef {object} Settings what the build and the page tell the worker
 * @property {string} snapshot its address
 * @property {number} snapshotBytes its size
 * @property {string} pyodide the address of the folder with Pyodide's parts
 * @property {string} sealing the address of sealing.js
 * @property {string} [words] the address of the words of another language than Dutch
 * @property {import('pyodide').LockfileInfo} info
 */

/** Seals and opens; fetched when that is first asked. @type {Record<string, (...hex: string[]) => Promise<string[]>>} */
const sealer = {
  newKey: async () => (await import(sealing)).newKey(),
  seal: async (...hex) => (await import(sealing)).seal(...hex),
  open: async (...hex) => (await import(sealing)).open(...hex),
  dropKey: async () => (await import(sealing)).dropKey(),
};

/** @param {string} url */
async function wordsAt(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}

/** @param {Settings} how */
async function start(how) {
  sealing = how.sealing;
  if (how.words) words = wordsAt(how.words).catch((error) => (console.error(error), ''));
  const snapshot = await fetched(how.snapshot, (bytes) => postMessage(['progress', bytes, how.snapshotBytes]));
  const started = await startPython(snapshot, new URL(how.pyodide, self.location.href).href, how.info);
  postMessage(['python']);
  return started;
}

/**
 * @param {import('./vault.js').Opened} opened
 * @param {...object} how place, lock, backup and device: see pwa/hosts/phone/start.py
 */
async function open(opened, ...how) {
  const pyodide = await python;
  const send = (/** @type {string} */ name, /** @type {string} */ json) => postMessage(['event', name, json]);
  vault = vaultOf(opened, (what) => postMessage([what]));
  const entry = pyodide.pyimport(ENTRY);
  const parts = how.map((part) => pyodide.toPy(part));
  const beside = { js_family: familyOf(opened), js_sealer: sealer, js_drafts: vault.drafts, words: await words };
  running = await entry.start.callKwargs(vault, send, ...parts, beside);
  postMessage(['start', running.first_picture]);
  for (const [name, json] of waiting.splice(0)) running.receive(name, json);
}

/** @param {string} fault */
const faultFor = (fault) => (/** @type {unknown} */ error) => {
  console.error(error);
  return [fault];
};

/** What a record would be here; nothing of it is kept. @param {string} record @returns {Promise<string[]>} */
async function look(record) {
  const entry = (await python).pyimport(ENTRY);
  const looked = async () => JSON.parse(await entry.look_into(record));
  return looked().catch(faultFor('damaged'));
}

/** @param {unknown} error */
const failed = (error) => postMessage(['failed', String(error)]);

/** What the page asks by a name of its own; all else goes to NiceGUI. @type {Record<string, (...rest: any[]) => unknown>} */
const asked = {
  start: (how) => (begin(start(how)), python.catch(failed)),
  open: (opened, ...how) => open(opened, ...how).catch(failed),
  rekey: async (key, entry) => postMessage(['rekeyed', (await vault.rekey(key, entry))[0]]),
  copy: async () => postMessage(['copied', await vault.copy()]),
  look: async (record) => postMessage(['looked', await look(record).catch(faultFor('failed'))]),
  connect: () => running.connect().catch(failed),
};

self.onmessage = ({ data: [kind, ...rest] }) => {
  if (asked[kind]) asked[kind](...rest);
  else if (running) running.receive(rest[0], rest[1]);
  else waiting.push([rest[0], rest[1]]);
};
