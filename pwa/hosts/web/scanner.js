// The scanner: what the camera sees, or a photo, is read here and handed to Python as an opened link is. Nothing of the
// picture is kept or sent.

import { Screen } from './screen.js';
import { stepIn, stepOut } from './way_back.js';

/** @typedef {import('./qr_reader.js').Read} Read */

const { kring } = window;

/** As sharp as a code of 85 modules needs from another phone's screen; a camera that can't gives what it can. */
const CAMERA = { facingMode: { ideal: 'environment' }, width: { ideal: 1920 }, height: { ideal: 1080 } };
/** Between two looks, in milliseconds: often enough for codes that take turns at five a second. */
const PAUSE = 60;
/** After so long without a code, in milliseconds, it is said what helps. */
const PATIENCE = 8000;
/** After so many pictures one after another that can't be read at all, it is said that they can't. */
const FAILURES = 5;
/** What begins as a code of ours does, of this version or of a later one, or was written in small letters. */
const OURS = /(^|[#\s])kr[1-9]/i;

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

/** What reads codes, fetched when that is first asked. @returns {Promise<Read>} */
const loaded = async () => (await import(kring.settings.qrReader)).qrReader(kring.settings.zxing);

/** One scan, from opening the camera up to closing it. */
class Scanner {
  constructor() {
    this.screen = new Screen('scan');
    this.open = true;
    /** Whether a photo is being chosen, for which a phone may put another app before this one. */
    this.picking = false;
    /** @type {Promise<Read> | undefined} */
    this.reader = undefined;
    /** @type {MediaStream | undefined} */
    this.stream = undefined;
    /** What was handed on, so that a code in view is handed on once. @type {Set<string>} */
    this.handed = new Set();
    this.photo = /** @type {HTMLInputElement} */ (this.screen.input('photo'));
    this.photo.onclick = () => (this.picking = true);
    this.photo.oncancel = () => (this.picking = false);
    this.photo.onchange = () => this.fromPhoto();
  }

  /** Undefined where it can't be had; another try may do better. @returns {Promise<Read | undefined>} */
  read() {
    this.reader ??= loaded();
    return this.reader.catch((error) => (console.error(error), (this.reader = undefined)));
  }

  /** The screen may be gone by the time that there is something to say. @param {string} what as in `data-says` */
  say(what) {
    if (this.open) this.screen.say(what);
  }

  /** @param {string} text */
  hand(text) {
    if (!this.open) return;
    if (!OURS.test(text)) return this.say('foreign');
    if (this.handed.has(text)) return;
    this.handed.add(text);
    this.say('');
    window.emitEvent('kring_code', text);
  }

  async start() {
    this.read();
    try {
      this.stream = await camera();
    } catch (error) {
      return this.say(whyNot(error));
    }
    if (!this.open) return this.close();
    const video = /** @type {HTMLVideoElement} */ (this.screen.all('video')[0]);
    video.srcObject = this.stream;
    video.hidden = false;
    await video.play().catch(() => undefined);
    this.offerTorch(this.stream.getVideoTracks()[0]);
    const read = await this.read();
    if (read) await this.watch(video, read);
    else this.say('no_reader');
    video.hidden = true;
    this.off();
  }

  /** @param {HTMLVideoElement} video @param {Read} read */
  async watch(video, read) {
    const began = performance.now();
    let failures = 0;
    const failed = () => void (failures += 1);
    // another screen may have taken the place of this one
    while (this.open && video.isConnected) {
      if (video.readyState >= video.HAVE_CURRENT_DATA) {
        const texts = await read(video).catch(failed);
        if (texts) failures = 0;
        texts?.forEach((text) => this.hand(text));
      }
      if (failures >= FAILURES) this.say('unread');
      else if (!this.handed.size && performance.now() - began > PATIENCE) this.say('distance');
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
      const turned = track.applyConstraints({ advanced: [/** @type {any} */ ({ torch: !on })] });
      on = await turned.then(
        () => !on,
        () => on,
      );
      button.setAttribute('aria-pressed', String(on));
    };
  }

  async fromPhoto() {
    this.picking = false;
    const [file] = this.photo.files ?? [];
    if (!file) return;
    // the same one may be chosen once more
    this.photo.value = '';
    const read = await this.read();
    if (!read) return this.say('no_reader');
    const texts = await createImageBitmap(file).then(read).catch(() => []);
    if (texts.length) texts.forEach((text) => this.hand(text));
    else this.say('no_code');
  }

  close() {
    this.open = false;
    this.off();
  }

  off() {
    for (const track of this.stream?.getTracks() ?? []) track.stop();
  }
}

/** @type {Scanner | undefined} */
let scanner;

/** Opens the scanner until a code is there or the person goes back. @returns {Promise<void>} */
export async function scan() {
  const opened = (scanner = new Scanner());
  const { screen } = opened;
  const leftAlone = () => {
    if (document.hidden && !opened.picking) screen.acted('back');
    else if (!document.hidden) opened.picking = false;
  };
  document.addEventListener('visibilitychange', leftAlone);
  stepIn(() => screen.acted('back'));
  scanner.start();
  await screen.act();
  document.removeEventListener('visibilitychange', leftAlone);
  await endScan();
  kring.tell({ what: 'scan_closed' });
}

/** The step that is taken out of the history: there is one for two who ask. @type {Promise<void> | undefined} */
let steppedOut;

/** Python has what it needs. Resolves once the page that was scanned from is the newest of the history again. */
export function endScan() {
  if (scanner) {
    scanner.close();
    scanner.screen.acted('done');
    scanner = undefined;
    steppedOut = stepOut();
  }
  return steppedOut;
}

/** What is still to be read. @param {{words: string}} asked */
export function tellMore({ words }) {
  const [status] = scanner?.screen.all('[data-more]') ?? [];
  if (status) status.textContent = words;
}
