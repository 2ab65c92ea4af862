// Opens a backup and keeps what is in it as a circle of its own, beside those that are there. Until all of it was found
// to be good, nothing is kept.

import { answerOf } from './asking.js';
import { BackupError, headerOf, LARGEST, opened } from './backup_format.js';
import { allCircles, newLabelled } from './circles.js';
import { faultOf, transact } from './database.js';
import { keptOf } from './kept.js';
import { codeKey, plain } from './keys.js';
import { Screen } from './screen.js';

/** @typedef {{record: string, made: string, name: string, picture: string}} Found what was in a backup */

const { kring } = window;

/** Faults that lie in the words; all others lie in the file, or on this phone. */
const OF_WORDS = ['wordless', 'wrong'];

/**
 * Asks for a file and its words until they open, and keeps the circle.
 * @returns {Promise<string>} its id; '' where it was left
 */
export async function askToRestore() {
  const screen = new Screen('restore');
  const [chosen, words] = [screen.input('file'), screen.input('code')];
  chosen.onchange = () => {
    screen.say('');
    screen.input('username').value = chosen.files?.[0]?.name ?? '';
  };
  while ((await screen.act()) === 'go') {
    screen.say('');
    screen.busy(true);
    try {
      const found = await read(chosen.files?.[0], words.value);
      const before = await allCircles(kring.database);
      const id = await keep(found);
      // a link that was opened meanwhile has taken the place of this screen
      if (screen.open) await tellRestored(found.name, before);
      return id;
    } catch (error) {
      const fault = error instanceof BackupError ? error.fault : told(error);
      screen.say(fault, {}, [OF_WORDS.includes(fault) ? words : chosen]);
    }
    screen.busy(false);
  }
  return '';
}

/** @param {unknown} error one of the browser's own */
function told(error) {
  console.error(error);
  return faultOf(error) === 'full' ? 'full' : 'failed';
}

/**
 * @param {File | undefined} file @param {string} words
 * @returns {Promise<Found>}
 * @throws {BackupError} why it is refused
 */
async function read(file, words) {
  if (!file) throw new BackupError('fileless');
  if (file.size > LARGEST) throw new BackupError('large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const header = await headerOf(bytes, kring.settings.record);
  if (!plain(words)) throw new BackupError('wordless');
  const { record, made } = await opened(bytes, header, words, codeKey.bind(undefined, kring.settings.argon));
  const [fault, name, picture] = await answerOf('looked', 'look', record);
  if (fault) throw new BackupError(fault);
  return { record, made, name, picture };
}

/** @param {Found} found @returns {Promise<string>} the id of the circle, which is a new one */
async function keep({ record, made, name, picture }) {
  const id = crypto.randomUUID();
  const { key, entry } = await newLabelled(kring.database, id, name, picture);
  const kept = await keptOf(id, key, record, 1);
  await transact(kring.database, ['circles', 'records'], 'readwrite', (transaction) => {
    transaction.objectStore('circles').add({ ...entry, backup: { made } }, id);
    transaction.objectStore('records').add(kept, `${id}/newest`);
  });
  return id;
}

/** @param {string} name @param {import('./circles.js').Circle[]} before the circles that were there already */
const tellRestored = (name, before) =>
  new Screen('restored', { name, beside: before.length, same: before.some((circle) => circle.name === name) }).act();
