// Hands on words that stand on the page, by the phone's own ways: sending, or copying. Browsers allow either only right
// at the tap, so it does not wait for Python; the app itself sends nothing.

const { kring } = window;

/** What is written in the field there is, else what can be read there. */
function words() {
  const place = document.querySelector('[data-kring-words]');
  return place?.querySelector('textarea')?.value ?? /** @type {HTMLElement | null} */ (place)?.innerText ?? '';
}

async function copy() {
  const done = await navigator.clipboard?.writeText(words()).then(
    () => true,
    () => false,
  );
  kring.tell({ what: 'copied', done: Boolean(done) });
}

/** Where a browser can't send, copying is what is left. */
async function send() {
  const what = { text: words() };
  if (!navigator.canShare?.(what)) return copy();
  try {
    await navigator.share(what);
  } catch (error) {
    // whoever closes the choice of where to has changed their mind, and no more
    if (!(error instanceof DOMException && error.name === 'AbortError')) await copy();
  }
}

/** @type {Record<string, () => Promise<void>>} */
const WAYS = { send, copy };

/** Listens to taps on what hands on words; see pwa/ui/components/handing.py. */
export function listenToHands() {
  document.addEventListener('click', ({ target }) => {
    const button = /** @type {Element} */ (target).closest('[data-kring-hand]');
    WAYS[button?.getAttribute('data-kring-hand') ?? '']?.();
  });
}
