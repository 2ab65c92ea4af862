// From format 1, in which there was one circle, encrypted by the device key itself, to the format of today.

import { newCircle } from './circles.js';
import { transact, valueOf } from './database.js';
import { keptOf, readKept } from './kept.js';
import { deviceKey } from './keys.js';

const FIRST_CIRCLE = 'circle-1';
const GENERATIONS = ['newest', 'before'];

/**
 * Does nothing where there is nothing of format 1. What can't be read stays as it is.
 * @param {IDBDatabase} database
 * @throws {DOMException} none of it can be read
 */
export async function migrate(database) {
  const known = await valueOf(database, 'circles', FIRST_CIRCLE);
  const device = await deviceKey(database);
  const kept = await Promise.all(GENERATIONS.map((which) => valueOf(database, 'records', `${FIRST_CIRCLE}/${which}`)));
  if (known || !kept.some(Boolean)) return;
  if (!device) throw new DOMException('no device key', 'DataError');
  const plain = await Promise.all(kept.map((one) => one && readKept(FIRST_CIRCLE, device, one).catch(() => undefined)));
  if (plain.every((record) => record === undefined)) await readKept(FIRST_CIRCLE, device, kept[0] ?? kept[1]);
  const { key, entry } = await newCircle(database, FIRST_CIRCLE);
  const fresh = await Promise.all(
    plain.map((record, at) => (record === undefined ? kept[at] : keptOf(FIRST_CIRCLE, key, record, kept[at].sequence))),
  );
  await transact(database, ['circles', 'records'], 'readwrite', (transaction) => {
    const circles = transaction.objectStore('circles');
    const there = circles.count(FIRST_CIRCLE);
    there.onsuccess = () => {
      // another window was first
      if (there.result) return;
      circles.put(entry, FIRST_CIRCLE);
      fresh.forEach((one, at) => one && transaction.objectStore('records').put(one, `${FIRST_CIRCLE}/${GENERATIONS[at]}`));
    };
  });
}
