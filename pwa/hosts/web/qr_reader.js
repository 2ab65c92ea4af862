// Reads QR codes out of a picture: by the browser itself where it can, else by zxing, which is fetched from our own host
// only then.

import { BarcodeDetector as Ponyfill, prepareZXingModule } from 'barcode-detector/ponyfill';

/** @typedef {(picture: ImageBitmapSource) => Promise<string[]>} Read what the codes in a picture hold */

const FORMATS = /** @type {const} */ (['qr_code']);

async function ownDetector() {
  const Own = /** @type {any} */ (globalThis).BarcodeDetector;
  return (await Own?.getSupportedFormats().catch(() => []))?.includes(FORMATS[0]) ? Own : undefined;
}

/** @param {any} Detector the browser's, or one like it @returns {Read} */
function readingBy(Detector) {
  const detector = new Detector({ formats: [...FORMATS] });
  return async (picture) => (await detector.detect(picture)).map((/** @type {{rawValue: string}} */ code) => code.rawValue);
}

/** @param {string} wasm its address @returns {Promise<Read>} */
async function zxing(wasm) {
  await prepareZXingModule({ overrides: { locateFile: () => wasm }, fireImmediately: true });
  return readingBy(Ponyfill);
}

/** @param {string} wasm the address of zxing @returns {Promise<Read>} rejects where zxing is needed and doesn't load */
export async function qrReader(wasm) {
  const Own = await ownDetector();
  if (!Own) return zxing(wasm);
  let read = readingBy(Own);
  // some browsers say that they can, and then can't for want of a service of the phone
  return (picture) => read(picture).catch(async () => (read = await zxing(wasm))(picture));
}
