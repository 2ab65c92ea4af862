// Reads QR codes out of a picture: by the browser itself where it can, else by zxing, which is fetched from our own host
// only then.

import { BarcodeDetector as Ponyfill, prepareZXingModule } from 'barcode-detector/ponyfill';

/** @typedef {(picture: ImageBitmapSource) => Promise<string[]>} Read what the codes in a picture hold */

const FORMATS = /** @type {const} */ (['qr_code']);

async function ownDetector() {
  const Own = /** @type {any} */ (globalThis).BarcodeDetector;
  return (await Own?.getSupportedFormats().catch(() => []))?.includes(FORMATS[0]) ? Own : undefined;
}

/** @param {string} wasm the address of zxing */
function zxing(wasm) {
  prepareZXingModule({ overrides: { locateFile: () => wasm } });
  return Ponyfill;
}

/** @param {string} wasm the address of zxing @returns {Promise<Read>} */
export async function qrReader(wasm) {
  const Detector = (await ownDetector()) ?? zxing(wasm);
  const detector = new Detector({ formats: [...FORMATS] });
  return async (picture) => (await detector.detect(picture)).map((/** @type {{rawValue: string}} */ code) => code.rawValue);
}
