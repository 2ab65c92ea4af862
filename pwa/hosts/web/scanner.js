// The scanner: what the camera sees, or a photo, is read here and handed to Python as an opened link is. Nothing of the
// picture is kept or sent.

import { Screen } from './screen.js';

/** @typedef {import('./qr_reader.js').Read} Read */

const { kring } = /** @type {any} */ (window);

/** As sharp as a code of 85 modules needs from another phone's screen; a camera that can't gives what it can. */
const CAMERA = { facingMode: { ideal: 'environment' }, width: { ideal: 1920 }, height: { ideal: 1080 } };
/** Between two looks, in milliseconds: often enough for codes that take turns at five a second. */
const PAUSE = 60;
/** After so long without a code, in milliseconds, it is said what helps. */
const PATIENCE = 8000;

/** What a refusal of the camera means, by the name of the error; each is a `data-says`. */
const REFUSALS = /** @type {Record<string, string>} */ ({ NotAllowedError: 'denied', SecurityError: 'denied', NotReadableError: 'busy' });

/** @param {number} time milliseconds */
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** @returns {Promise<MediaStream>} @throws {DOMException} */
async function camera() {
  if (!navigator.mediaDevices) throw new DOMException('no camera outside a secure page', 'insecure');
  return navigator.mediaDevices.getUserMedia({ video: CAMERA, audio: false });
}

/** @param {unknown} error a `data-says` for why there is no camera */
const whyNot = (error) => {
  const name = error instanceof DOMException ? error.name : '';
  return name === 'insecure' ? name : (REFUSALS[name] ?? 'none');
};

/** One scan, from opening the camera up to closing it. */
class Scanner {
  /** @param {Read} read */
  constructor(read) {
    this.read = read;
    this.screen = new Screen('scan');
    this.open = true;
    /** @type {MediaStream | undefined} */
    this.stream = undefined;
    /** What was handed on, so that a code in view is handed on once. @type {Set<string>} */
    this.handed = new Set();
    this.photo = /** @type {HTMLInputElement} */ (this.screen.input('photo'));
    this.photo.onchange = () => this.fromPhoto();
  }

  /** @param {string} text */
  hand(text) {
    if (!/KR1|(?:^|#)KR[2-9]/.test(text)) return this.screen.say('foreign');
    if (this.handed.has(text)) return;
    this.handed.add(text);
    this.screen.say('');
    /** @type {any} */ (window).emitEvent('kring_code', text);
  }

  async start() {
    try {
      this.stream = await camera();
    } catch (error) {
      return this.screen.say(whyNot(error));
    }
    if (!this.open) return this.close();
    const video = /** @type {HTMLVideoElement} */ (this.screen.all('video')[0]);
    video.srcObject = this.stream;
    video.hidden = false;
    await video.play().catch(() => undefined);
    this.offerTorch(this.stream.getVideoTracks()[0]);
    await this.watch(video);
  }

  /** @param {HTMLVideoElement} video */
  async watch(video) {
    const began = performance.now();
    while (this.open) {
      if (video.readyState >= video.HAVE_CURRENT_DATA) (await this.read(video).catch(() => [])).forEach((text) => this.hand(text));
      if (!this.handed.size && performance.now() - began > PATIENCE) this.screen.say('distance');
      await pause(PAUSE);
    }
  }

  /** @param {MediaStreamTrack} track */
  offerTorch(track) {
    // TypeScript knows of no torch yet
    if (!(/** @type {any} */ (track.getCapabilities?.())?.torch)) return;
    const [button] = this.screen.all('[data-torch]');
    button.hidden = false;
    let on = false;
    button.onclick = async () => {
      on = !on;
      await track.applyConstraints({ advanced: [/** @type {any} */ ({ torch: on })] }).catch(() => undefined);
      button.setAttribute('aria-pressed', String(on));
    };
  }

  async fromPhoto() {
    const [file] = this.photo.files ?? [];
    if (!file) return;
    const texts = await createImageBitmap(file).then(this.read).catch(() => []);
    this.photo.value = '';
    if (texts.length) texts.forEach((text) => this.hand(text));
    else this.screen.say('no_code');
  }

  close() {
    this.open = false;
    for (const track of this.stream?.getTracks() ?? []) track.stop();
  }
}

/** @type {Scanner | undefined} */
let scanner;

/** Opens the scanner until a code is there or the person goes back. @returns {Promise<void>} */
export async function scan() {
  const { qrReader } = await import(kring.settings.qrReader);
  scanner = new Scanner(await qrReader(kring.settings.zxing));
  const { screen } = scanner;
  const leftAlone = () => document.hidden && screen.acted('back');
  document.addEventListener('visibilitychange', leftAlone);
  scanner.start();
  await screen.act();
  document.removeEventListener('visibilitychange', leftAlone);
  endScan();
  kring.tell({ what: 'scan_closed' });
}

/** Python has what it needs. */
export function endScan() {
  scanner?.close();
  scanner?.screen.acted('done');
  scanner = undefined;
}

/** What is still to be read. @param {{words: string}} asked */
export function tellMore({ words }) {
  const [status] = scanner?.screen.all('[data-more]') ?? [];
  if (status) status.textContent = words;
}
