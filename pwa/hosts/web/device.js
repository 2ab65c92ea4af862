// What the page knows of this phone: whether the app stands on its home screen, under which name, and whether the
// browser keeps what is stored. Python is told, and asks from here what it can't do itself.

import { chooseGuise, isNeutral } from './guise.js';
import { takeUpdate } from './update.js';

const { kring } = window;

const STANDALONE = matchMedia('(display-mode: standalone)');

/** Of iPhones and iPads; the last ones say that they are a Mac, but a Mac can't be touched. */
const isApple = () =>
  /iPhone|iPad|iPod/.test(navigator.userAgent) || (/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);

/** Whether the app runs as one of the phone's own; Safari has its own way to say so. */
const isInstalled = () => STANDALONE.matches || Boolean(/** @type {any} */ (navigator).standalone) || kring.installed;

/** @returns {Promise<string>} a name of pwa.ui.shell.Kept */
async function keptAs() {
  try {
    return (await navigator.storage.persisted()) ? 'kept' : 'may_go';
  } catch {
    return 'unknown';
  }
}

/** Asks the browser to keep what is stored; some ask the person. What it said is told. */
async function keep() {
  await navigator.storage?.persist?.().catch(() => false);
  await tellDevice();
}

async function tellDevice() {
  kring.device = {
    installed: isInstalled(),
    can_install: Boolean(kring.installation),
    apple: isApple(),
    neutral: isNeutral(),
    kept: await keptAs(),
  };
  kring.tell({ what: 'device', ...kring.device });
}

/** What Python asks of the phone, by the names of pwa.ui.shell.Ask. @type {Record<string, (asked: any) => Promise<unknown> | void>} */
export const OF_DEVICE = {
  keep,
  update: () => takeUpdate(`${kring.settings.base}/`),
  async neutral({ on }) {
    chooseGuise(on);
    await tellDevice();
  },
  async install() {
    const { installation } = kring;
    // a browser lets itself be asked once
    kring.installation = undefined;
    await installation?.prompt();
    await tellDevice();
  },
};

/** Tells Python, now and when it changes. */
export function watchDevice() {
  kring.installable = tellDevice;
  // some browsers take the window that is open along to the home screen
  STANDALONE.addEventListener('change', tellDevice);
  addEventListener('appinstalled', () => {
    kring.installed = true;
    tellDevice();
  });
  tellDevice();
}
