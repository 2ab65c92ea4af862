// Draws what Python sends, with NiceGUI's own page script. That script asks for `io` (socket.io) and finds
// the stand-in of this file, which hands its messages to the worker and back, strictly in order.

import { listenToHands } from './handing.js';
import { listenToJumps } from './jumping.js';
import { noteScrolling, scrollBack } from './scrolling.js';
import { listenToSpeak, quiet } from './speaking.js';
import { keepUpToDate } from './update.js';

/** @typedef {(...args: any[]) => any} Handler */
/** @type {any} */
const page = window;
const { kring } = page;

/** @type {Record<string, Handler>} NiceGUI's handlers by the event's name */
const handlers = {};
/** Messages are handled one after another, as socket.io does. */
let queue = Promise.resolve();

page.io = () => ({
  id: 'page',
  io: { on() {}, engine: { transport: {} }, opts: {} },
  on: (/** @type {string} */ event, /** @type {Handler} */ handler) => (handlers[event] = handler),
  emit: (/** @type {string} */ event, /** @type {unknown} */ payload) =>
    kring.worker.postMessage([event, event, JSON.stringify(payload)]),
});

/** @param {string} tag @param {string} key */
async function addComponent(tag, key) {
  const module = await import(kring.settings.components[key]);
  page.kringApp.component(tag, module.default);
}

// behind the # stands a code, which is no page to go to: `hashchange` below takes it
addEventListener('popstate', (event) => location.hash && event.stopImmediatePropagation(), { capture: true });

let goingBack = false;
addEventListener('popstate', () => (goingBack = true));

/** Without a circle there is little to show; see visit.js. @param {string} path */
const mayShow = (path) => !kring.mayShow || kring.mayShow(path);
addEventListener('popstate', () => mayShow(kring.place().path));

/** The addresses that the way back leads to, the nearest last; no more than a visit needs. */
const WAY_BACK = 20;
const wayBack = () => /** @type {string[]} */ (history.state?.wayBack ?? []);
/** Called once the browser has gone back as it was told. */
let arrived = () => false;
addEventListener('popstate', (event) => arrived() && event.stopImmediatePropagation());

/** Goes back as many pages; Python has drawn where that leads already. @param {number} pages */
const goBack = (pages) =>
  new Promise((resolve) => {
    // a browser that refuses says nothing, and the page must not wait for ever
    const patience = setTimeout(() => arrived(), 1000);
    arrived = () => {
      clearTimeout(patience);
      arrived = () => false;
      resolve(undefined);
      return true;
    };
    history.go(-pages);
  });

/** Events of our own, beside NiceGUI's. @type {Record<string, Handler>} */
const own = {
  async load_js_components({ components }) {
    await Promise.all(components.map((/** @type {any} */ c) => addComponent(c.tag, c.key)));
  },
  kring_shell(asked) {
    const answered = kring.asked(asked);
    // only then it is known from where the next page is gone to; all else may take as long as a person does
    return asked.what === 'scan_end' ? answered : undefined;
  },
  kring_path({ path }) {
    const full = kring.settings.base + path;
    if (!mayShow(path) || location.pathname === full) return;
    history.pushState({ page: path, wayBack: [...wayBack(), location.pathname].slice(-WAY_BACK) }, '', full);
  },
  kring_instead({ url }) {
    const before = wayBack().lastIndexOf(url);
    if (before >= 0) return goBack(wayBack().length - before);
    return history.replaceState({ wayBack: wayBack() }, '', url);
  },
  kring_method({ id, name, args }) {
    page.runMethod(id, name, args);
  },
  kring_page() {
    const back = goingBack;
    goingBack = false;
    quiet();
    requestAnimationFrame(() => {
      if (kring.handOver()) return;
      if (back) scrollBack();
      else scrollTo(0, 0);
      const heading = /** @type {HTMLElement | null} */ (document.querySelector('#app h1'));
      heading?.focus({ preventScroll: true });
    });
  },
};

/** @param {string} event @param {any} data */
async function handle(event, data) {
  if (!own[event]) return handlers[event]?.(data);
  page.nextMessageId = data._id + 1;
  return own[event](data);
}

/** @param {string} event @param {string} json */
function fromPython(event, json) {
  queue = queue.then(() => handle(event, JSON.parse(json))).catch((error) => console.error(error));
}

/** Passes typed text and taps to Python only as data; see NiceGUI's `createApp`. @param {any} first */
async function draw(first) {
  const app = page.createApp(first.elements, {
    version: '',
    prefix: kring.settings.base,
    query: { client_id: first.client_id, next_message_id: first.next_message_id, implicit_handshake: true },
    extraHeaders: {},
    transports: ['websocket'],
  });
  page.kringApp = app;
  // the page says its language and direction itself
  app.use(page.Quasar, { config: { brand: {}, lang: { noHtmlAttrs: true } } });
  page.Quasar.lang.set({ ...page.Quasar.lang.nl, rtl: document.documentElement.dir === 'rtl' });
  page.Quasar.Dark.set('auto');
  await Promise.all(Object.entries(first.components).map(([key, tag]) => addComponent(String(tag), key)));
  app.mount('#app');
  await handlers.connect();
  kring.worker.postMessage(['connect']);
}

function ready() {
  document.getElementById('kring-shell')?.setAttribute('hidden', '');
  kring.drawn = true;
  listenToHands();
  noteScrolling();
  listenToSpeak();
  requestAnimationFrame(() => setTimeout(() => performance.mark('kring:ready')));
  // only now, since what it fetches for later would compete with what the person waits for
  if (navigator.serviceWorker) keepUpToDate(kring.settings.base, () => kring.tell({ what: 'newer' })).catch(() => undefined);
  if (kring.code) page.emitEvent('kring_code', kring.code);
  kring.code = '';
  kring.told.splice(0).forEach(kring.tell);
}

/** A code opened while the page is there: the address changes, the page does not. */
addEventListener('hashchange', () => {
  const code = location.hash.slice(1);
  if (!code) return;
  history.replaceState(history.state, '', location.pathname);
  if (kring.drawn) page.emitEvent('kring_code', code);
  else kring.code = code;
});

/** Takes what is not about starting: the first picture, then events. @param {any[]} message */
async function fromWorker([kind, ...rest]) {
  if (kind === 'start') await draw(JSON.parse(rest[0])).then(ready);
  else fromPython(rest[0], rest[1]);
}

/** @param {any[]} message */
function take(message) {
  fromWorker(message).catch((error) => {
    console.error(error);
    kring.stop('kring-failed');
  });
}

// also what the small reader shows, before the app is there
listenToJumps();
const { early } = kring;
kring.take = take;
early.splice(0).forEach(take);
