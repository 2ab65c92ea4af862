// Decides what opens: a circle, the question for its code, or the choice between circles. Python starts meanwhile.

import { backupOf } from './backup.js';
import { allCircles, markTaken, oneCircle, rawKey, sameKey } from './circles.js';
import { askCode, draw } from './codes.js';
import { faultOf, isFull, openDatabase } from './database.js';
import { keyOf } from './keys.js';
import { migrate } from './migrate.js';
import { askToRestore } from './restore.js';
import { listen, lockOf } from './safety.js';
import { closeAbove, closeScreen, Screen } from './screen.js';
import { CHOOSE, leave, readOnly, toldNext } from './visit.js';
import { askToWipe } from './wiping.js';
import { claim } from './writer.js';

/** @typedef {import('./circles.js').Circle} Circle */

const { kring } = window;
const { settings } = kring;

/** What the window holds in which a circle is to begin. */
const NEW = 'new';

/** Whether Python was told what to show: it is told once in a visit. */
let told = false;

/** Has Python show something. @param {import('./vault.js').Opened} opened @param {Circle} [circle] @param {string} [path] */
function open(opened, circle, path) {
  if (told) return;
  told = true;
  const place = kring.place();
  kring.worker.postMessage(['open', opened, { ...place, path: path ?? place.path }, lockOf(circle), backupOf(circle), kring.device ?? {}]);
  closeScreen(false);
}

/**
 * Waits for this. Where a link with a code was opened meanwhile, what was to come after it never does.
 * @template T @param {Promise<T>} work @returns {Promise<T>}
 */
const still = (work) => work.then((done) => (told ? new Promise(() => undefined) : done));

/** Ends the waiting for a circle that another window has open. */
const waiting = new AbortController();

/** Does this, and where it fails begins anew. @param {Promise<unknown>} work */
const orLeave = (work) =>
  work.catch((error) => {
    console.error(error);
    leave();
  });

/** Takes a circle from the window that has it open. @param {string} id */
async function takeOver(id) {
  await claim(id, () => orLeave(lost(id)), { steal: true });
  // a full phone opens what it has
  await markTaken(kring.database, id).catch((error) => {
    if (!isFull(error)) throw error;
  });
}

/** Another window took over: what was typed here stays below this screen. @param {string} id */
async function lost(id) {
  // what is read here is not of that circle
  if (kring.reading) return;
  kring.lost = true;
  // as it was opened here: whatever the page asks later reads it anew
  const { entry } = kring.circle;
  const taken = new Screen('taken', {}, true);
  await taken.act();
  await takeOver(id);
  kring.lost = false;
  const now = await oneCircle(kring.database, id);
  // a new code or a wipe over there ended what is open here
  if (!now || !sameKey(entry, now.entry)) return leave();
  closeAbove(taken, kring.drawn);
  kring.tell({ what: 'resumed' });
}

/** Waits until no other window has the circle open, or takes it over. @param {string} id */
async function hold(id) {
  const onLost = () => orLeave(lost(id));
  if (await still(claim(id, onLost, { ifAvailable: true }))) return;
  const free = claim(id, onLost, { signal: waiting.signal }).catch(() => false);
  if ((await still(Promise.race([free, new Screen('elsewhere').act()]))) === true) return;
  waiting.abort();
  await takeOver(id);
}

/** @param {Circle} circle @param {Uint8Array<ArrayBuffer>} raw its data key @param {string} [path] */
async function openCircle(circle, raw, path) {
  const key = await keyOf(raw);
  raw.fill(0);
  // known before the wait, so that it locks itself meanwhile as an open circle does
  const before = await still(oneCircle(kring.database, circle.id));
  if (before) kring.circle = before;
  await still(hold(circle.id));
  // the other window may have been closed while this one was out of sight, where browsers hardly look
  if (lockIfDue()) return;
  const now = await still(oneCircle(kring.database, circle.id));
  // while this window waited, the other one may have set a new code, or wiped it
  if (!before || !now || !sameKey(before.entry, now.entry)) return leave();
  kring.circle = now;
  open({ circle: circle.id, key }, kring.circle, path);
}

/** Another window was opened while a circle was to begin here; only one of the two begins it. @param {string} id */
async function lostNew(id) {
  if (await oneCircle(kring.database, id)) return;
  const taken = new Screen('taken', {}, true);
  await taken.act();
  const known = new Set(kring.circles.map((/** @type {Circle} */ circle) => circle.id));
  if ((await allCircles(kring.database)).some((circle) => !known.has(circle.id))) return leave();
  await claim(NEW, () => orLeave(lostNew(id)), { steal: true });
  closeAbove(taken, kring.drawn);
}

/** A circle begins with its first record; until then nothing is kept. */
async function openNew() {
  const id = crypto.randomUUID();
  // the newest window has it without a question: in the other one there is nothing to lose yet
  await claim(NEW, () => orLeave(lostNew(id)), { steal: true });
  await still(claim(id, () => orLeave(lost(id))));
  // the rest of it comes with its first record
  kring.circle = /** @type {Circle} */ ({ id });
  open({ circle: id }, undefined, kring.circles.length ? '/' : undefined);
}

/** @param {Circle} circle @param {string} [path] @returns {Promise<unknown>} */
async function enter(circle, path) {
  if (!circle.entry.code) {
    const raw = await rawKey(kring.database, circle.id, circle.entry);
    return raw && openCircle(circle, raw, path);
  }
  const { act, raw } = await askCode(kring.database, circle, settings.argon, 'unlock');
  if (raw) return openCircle(circle, raw, path);
  if (act === 'forgot') return forgot(circle, path);
  if (act === 'read') return read();
  return choose();
}

/** @param {Circle} circle @param {string} [path] @returns {Promise<unknown>} */
async function forgot(circle, path) {
  const act = await new Screen('forgot').act();
  if (act === 'restore') return restore(() => forgot(circle, path));
  if (act === 'wipe' && (await askToWipe(circle.id))) return leave();
  const again = await still(oneCircle(kring.database, circle.id));
  return again ? enter(again, path) : leave();
}

/** A circle from a backup, which then opens. @param {() => Promise<unknown>} back where it is left */
async function restore(back) {
  const id = await still(askToRestore());
  return id ? openById(id) : back();
}

/** @param {string} id */
async function openById(id) {
  const circle = await still(oneCircle(kring.database, id));
  return circle ? enter(circle, '/') : leave();
}

/** The circles of this phone, by what their owners call them; nothing else is known here. @returns {Promise<unknown>} */
async function choose() {
  const screen = new Screen('choose');
  const [row] = screen.all('template[data-row]');
  const [rows] = screen.all('[data-rows]');
  for (const [at, circle] of kring.circles.entries()) {
    const drawn = /** @type {DocumentFragment} */ (/** @type {HTMLTemplateElement} */ (row).content.cloneNode(true));
    const name = drawn.querySelector('[data-name]');
    if (name && circle.name) name.textContent = circle.name;
    draw(/** @type {Element} */ (drawn.querySelector('use')), circle.picture);
    drawn.querySelector(circle.entry.code ? '[data-open]' : '[data-locked]')?.remove();
    drawn.querySelector('button')?.setAttribute('data-do', String(at));
    rows.append(drawn);
  }
  screen.listen();
  const act = await screen.act();
  if (act === 'new') return openNew();
  if (act === 'read') return read();
  if (act === 'restore') return restore(choose);
  return openById(kring.circles[Number(act)].id);
}

/** Reading what somebody shows, without any circle: not the one either that was about to open. */
function read() {
  readOnly();
  waiting.abort();
  kring.circle = /** @type {any} */ (undefined);
  open({ circle: '' }, undefined, '/lezen');
}

/** A circle of format 1 that can't be read stops the visit only where there is no other. @param {unknown} error @param {Circle[]} circles */
function setAside(error, circles) {
  if (!circles.length) throw error;
  console.error(error);
}

async function begin() {
  await kring.translated;
  kring.database = await openDatabase();
  const unread = await migrate(kring.database).catch((error) => error);
  /** @type {Circle[]} */
  const circles = (kring.circles = await allCircles(kring.database));
  if (unread) setAside(unread, circles);
  performance.mark('kring:lock');
  const [first, ...others] = circles;
  const next = toldNext();
  if (!first) return openNew();
  if (next && next !== CHOOSE) return openById(next);
  if (others.length || next) return kring.code ? read() : choose();
  return first.entry.code && kring.code ? read() : enter(first);
}

const nothingAsked = () => document.getElementById('kring-lock')?.hidden;

/** A code was opened by its link while another is asked for. */
addEventListener('hashchange', () => {
  // boot.js may have taken it out of the address already
  const code = location.hash.slice(1) || kring.code;
  if (!code || told || nothingAsked()) return;
  history.replaceState(history.state, '', location.pathname);
  kring.code = code;
  read();
});

/** Locks where it is time to, and says whether it was; see autolock.js. */
let lockIfDue = () => false;

if (kring.worker) {
  lockIfDue = listen();
  begin().catch((error) => {
    console.error(error);
    open({ circle: '', fault: faultOf(error) });
  });
}
