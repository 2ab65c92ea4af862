// The first script of the page's body: small, and at work before anything else is loaded. It starts the worker (what
// opens in it is for lock.js to say), shows how far it is, and says plainly when the app can't go on.

import { languageOf, translate } from './language.js';

performance.mark('kring:shell');

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const settings = JSON.parse(byId('kring-settings').textContent ?? '{}');

/** For who chose the plain name the help stays folded up: others see this screen at every start. */
const unfold = () => byId('kring-help').toggleAttribute('open', !document.documentElement.classList.contains('k-neutral'));
unfold();

const language = languageOf(Object.keys(settings.languages));
const words = settings.languages[language];
let stopped = '';

/** @param {string} which the id of a message in the shell */
function stop(which) {
  stopped = which;
  for (const part of document.querySelectorAll('[data-kring-while]')) part.toggleAttribute('hidden', true);
  byId(which).hidden = false;
  byId('kring-shell').hidden = false;
  byId('kring-lock').hidden = true;
  byId('app').hidden = true;
}

/** The shell has other words now, and knows nothing of what was said or folded up. */
function sayAnew() {
  unfold();
  kring.takeParts();
  if (stopped) stop(stopped);
}

/** @param {number} received @param {number} total bytes */
function progress(received, total) {
  const bar = /** @type {HTMLProgressElement} */ (byId('kring-progress'));
  bar.max = total;
  bar.value = received;
}

/** What the app can't do without; the newest of these came to all browsers in 2022. */
const NEEDED = ['Worker', 'WebAssembly', 'indexedDB', 'BigInt64Array', 'CSSLayerBlockRule', 'structuredClone'];
const modern = NEEDED.every((name) => name in window) && 'noModule' in HTMLScriptElement.prototype;

/** The path within the app, without the host's base. */
function place() {
  const path = location.pathname.startsWith(settings.base) ? location.pathname.slice(settings.base.length) : '/';
  return { path: path || '/', base: settings.base, link: `${location.origin}${settings.base}/#` };
}

/** A code that came by its link is taken out of the address bar at once, before anything else can see it. */
function takeCode() {
  const code = location.hash.slice(1);
  if (code) history.replaceState(history.state, '', location.pathname);
  return code;
}

/** What the scripts share; those that come later add theirs. @type {KringAtStart & Partial<Kring>} */
const kring = {
  settings,
  translated: words.page ? translate(words.page, sayAnew) : Promise.resolve(),
  code: takeCode(),
  stop,
  place,
  drawn: false,
  lost: false,
  early: [],
  hear: {},
  told: [],
  installable() {},
  installed: false,
  handOver: () => false,
  takeParts() {},
  startPython() {},
  tell(what) {
    if (kring.drawn) window.emitEvent('kring_shell', what);
    else kring.told.push(what);
  },
};
window.kring = /** @type {Kring} */ (kring);

// asked from a page of our own, when the person comes to it; see device.js
addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  kring.installation = event;
  kring.installable();
});

/** @param {any[]} message see worker.js */
function fromWorker(message) {
  if (message[0] === 'progress') progress(message[1], message[2]);
  else if (message[0] === 'python') performance.mark('kring:python');
  else if (message[0] === 'failed') fail(message[1]);
  else if (kring.hear[message[0]]) kring.hear[message[0]](message[1]);
  else if (kring.take) kring.take(message);
  else kring.early.push(message);
}

/** @param {string} why for whoever looks into it; it goes to this browser's console alone */
function fail(why) {
  console.error(why);
  stop('kring-failed');
}

/** Milliseconds after which Python no longer waits for the small reader. */
const READER_PATIENCE = 6000;

/** What came by a link is shown before Python is there, which only begins after it: the two share one connection. */
function readCode() {
  kring.readerData = fetch(words.reader).then((response) => response.json());
  const script = document.createElement('script');
  script.type = 'module';
  script.src = settings.reader;
  script.onerror = () => kring.startPython();
  document.head.append(script);
  setTimeout(() => kring.startPython(), READER_PATIENCE);
}

if (kring.code) readCode();

if (modern) {
  const worker = new Worker(settings.worker, { type: 'module' });
  kring.worker = worker;
  worker.onerror = (event) => fail(event.message);
  worker.onmessage = ({ data }) => fromWorker(data);
  kring.startPython = () => {
    kring.startPython = () => {};
    worker.postMessage(['start', { ...settings.python, words: words.words }]);
  };
  if (!kring.code) kring.startPython();
} else {
  stop('kring-old');
}
