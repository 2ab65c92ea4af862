// Answers from what was kept at the first visit.
const KEPT = 'kept';
addEventListener('install', (event) =>
  event.waitUntil(caches.open(KEPT).then((cache) => cache.addAll(['./', 'page.js']))));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) =>
  event.respondWith(caches.match(event.request, { ignoreSearch: true }).then((kept) => kept ?? fetch(event.request))));
