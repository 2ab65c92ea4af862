"""What lies in the browser of a circle without a code, opened by the key of this device."""

import json
from typing import Any

from tests.browser.drivers.page import Page

OPEN = """(async () => {
  const circle = CIRCLE;
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const database = await done(indexedDB.open('kring'));
  const value = (store, key) => done(database.transaction(store).objectStore(store).get(key));
  const opened = (key, about, { nonce, sealed }) => crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: new TextEncoder().encode(about) }, key, sealed);
  const [device, { wrapped }] = await Promise.all([value('keys', 'device'), value('circles', circle)]);
  const raw = await opened(device, `kring key 2 ${circle}`, wrapped);
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt']);
  const records = [];
  for (const which of ['newest', 'before']) {
    const kept = await value('records', `${circle}/${which}`);
    const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', kept.sealed));
    if (String(sum) !== String(new Uint8Array(kept.sum))) throw new Error(`${which}: its checksum is not right`);
    records.push(new TextDecoder().decode(await opened(key, `kring 2 ${circle} ${kept.sequence}`, kept)));
  }
  database.close();
  return records;
})()"""


def both(page: Page, circle: str = 'circle-1') -> list[dict[str, Any]]:
    """The newest record and the one before it, each whole, from a page of the host that has none of it open."""
    return [json.loads(record) for record in page.eval(OPEN.replace('CIRCLE', repr(circle)))]
