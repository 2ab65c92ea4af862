// Keeps the whole app on the phone and answers every request from there. The list of files is written by
// the build from what it built; a file that is already kept by its content-hashed name is not fetched again.

const BUILD = __BUILD__;
/** The host may have another Kring at another base. */
const OURS = `kring${BUILD.base}-`;
const CACHE = OURS + BUILD.version;
/** Lies in a cache that came into use: half a version has none. No file of ours has such an address. */
const MARK = `${BUILD.base}/?used`;
const worker = /** @type {any} */ (self);

/** Some hosts answer an address that they don't have with the page of the app. @param {string} file @param {Response} response */
const isPageInstead = (file, response) => !file.endsWith('.html') && Boolean(response.headers.get('content-type')?.startsWith('text/html'));

/** @param {Cache} cache @param {string} file */
async function keep(cache, file) {
  const hashed = /[.-][0-9a-f]{10}[./]/.test(file);
  const known = hashed ? await caches.match(file) : undefined;
  const response = known ?? (await fetch(file, { cache: hashed ? 'default' : 'no-cache' }));
  if (!response.ok || (hashed && isPageInstead(file, response))) throw new Error(`${file}: ${response.status}`);
  await cache.put(file, response);
}

async function install() {
  const cache = await caches.open(CACHE);
  for (const file of BUILD.files) await keep(cache, file);
}

/** @param {string} name of a cache @returns {Promise<number>} when it came into use, in milliseconds since 1970; 0 for never */
async function usedSince(name) {
  const marked = await (await caches.open(name)).match(MARK);
  return Number((await marked?.text()) ?? 0);
}

/** Keeps of a version of before what this one has not. @param {string} name of its cache */
async function thin(name) {
  const cache = await caches.open(name);
  await Promise.all(BUILD.files.map((/** @type {string} */ file) => cache.delete(file)));
}

/** A window may still be open that began with the version before, and loads some of its files only when they are needed. */
async function tidy() {
  const old = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  const since = await Promise.all(old.map(usedSince));
  const before = old[since.indexOf(Math.max(...since))];
  await Promise.all(old.map((name) => (name === before ? thin(name) : caches.delete(name))));
  await (await caches.open(CACHE)).put(MARK, new Response(String(Date.now())));
  await worker.clients.claim();
}

/** @param {Request} request */
async function answer(request) {
  const cache = await caches.open(CACHE);
  const { pathname } = new URL(request.url);
  const exact = await cache.match(pathname);
  if (exact) return exact;
  if (request.mode === 'navigate') return (await cache.match(`${BUILD.base}/`)) ?? fetch(request);
  return (await caches.match(pathname)) ?? fetch(request);
}

worker.addEventListener('install', (/** @type {any} */ event) => event.waitUntil(install()));
worker.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(tidy()));
// it waits until every window is closed, or until the person says so: see update.js
worker.addEventListener('message', (/** @type {any} */ { data }) => data === 'take over' && worker.skipWaiting());
worker.addEventListener('fetch', (/** @type {any} */ event) => {
  const { request } = event;
  if (request.method === 'GET' && new URL(request.url).origin === location.origin) event.respondWith(answer(request));
});
