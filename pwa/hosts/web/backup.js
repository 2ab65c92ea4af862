// Makes a backup of the circle that is open, by words that are typed here and go nowhere else, and hands the file over.

import { answerOf } from './asking.js';
import { BackupError, sealed } from './backup_format.js';
import { change } from './circles.js';
import { faultOfCode } from './codes.js';
import { codeKey } from './keys.js';
import { Screen } from './screen.js';

/** @typedef {import('./circles.js').Circle} Circle */

const { kring } = window;

/** Whoever has the file can try words without waiting in between, so there are more of them than in a code. */
const SHORTEST = 12;
/** What no program opens by itself, and no mail or phone refuses. */
const TYPE = 'application/octet-stream';
const MINUTE = 60_000;
/** So much of a circle's id tells its file from another of the same day, and says nothing. */
const PART = 4;

/** What Python is told of the backups of a circle. @param {Circle} [circle] */
export const backupOf = (circle) => ({ made: '', later: '', ...circle?.entry.backup });

/** The day of now, where this phone is. */
function today() {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * MINUTE).toISOString().slice(0, 10);
}

/** A record says by itself of which version it is; see pwa/storage/records.py. @param {string} record */
const versionOf = (record) => JSON.parse(record).version;

/**
 * @param {Circle} circle the one that is open
 * @returns {Promise<string>} '' where a backup was made or left, else why there is none
 */
export async function backUp({ id }) {
  const [fault, record] = await answerOf('copied', 'copy');
  if (fault) return fault;
  const made = today();
  const file = await askWords(id, made, (words) => {
    const keyOfWords = codeKey.bind(undefined, kring.settings.argon);
    return sealed({ made, record }, versionOf(record), words, keyOfWords);
  });
  // the file is there, whether this can be kept beside the circle or not
  const note = () => change(kring.database, id, (entry) => ({ ...entry, backup: { made } }));
  if (file && (await handOver(file))) await note().catch((error) => console.error(error));
  return '';
}

/**
 * Asks for the words, twice.
 * @param {string} id @param {string} day @param {(words: string) => Promise<Uint8Array<ArrayBuffer>>} make
 * @returns {Promise<File | undefined>} undefined where it was left
 */
async function askWords(id, day, make) {
  const screen = new Screen('backup');
  const name = screen.words('file', { day, part: id.slice(-PART) });
  // a password manager keeps the words beside the name of their file
  screen.input('username').value = name;
  screen.input('code').focus();
  while ((await screen.act()) === 'go') {
    const [first, second] = screen.codes().map((input) => input.value);
    const fault = faultOfCode(first, second, SHORTEST);
    screen.say(fault);
    if (fault) continue;
    screen.busy(true);
    try {
      return new File([await make(first)], name, { type: TYPE });
    } catch (error) {
      console.error(error);
      screen.say(error instanceof BackupError ? error.fault : 'failed', {}, []);
    }
    screen.busy(false);
  }
  return undefined;
}

/**
 * Lets the file go to where its owner wants it. By a tap of its own: browsers share and save right after one only.
 * @param {File} file
 * @returns {Promise<boolean>} whether its owner says that it is there
 */
async function handOver(file) {
  const shares = Boolean(navigator.canShare?.({ files: [file] }));
  for (;;) {
    const act = await new Screen('backup-save', { shares, file: file.name }).act();
    if (act !== 'share' && act !== 'save') return false;
    const gone = act === 'share' ? await share(file) : save(file);
    if (gone && (await new Screen('backup-saved', { file: file.name }).act()) === 'done') return true;
  }
}

/** By the sheet of the phone. @param {File} file @returns {Promise<boolean>} whether it went anywhere */
const share = (file) =>
  navigator.share({ files: [file] }).then(
    () => true,
    (error) => error.name !== 'AbortError' && save(file),
  );

/** Among the downloads. @param {File} file */
function save(file) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  // some browsers come for it only later
  setTimeout(() => URL.revokeObjectURL(link.href), MINUTE);
  return true;
}
