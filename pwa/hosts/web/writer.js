// One window at a time writes in a circle: whoever holds its lock in the browser. Another can take it over.

/** @param {string} circle */
const nameOf = (circle) => `kring ${circle}`;

/**
 * @param {string} circle
 * @param {() => void} onLost called when another window takes over
 * @param {LockOptions} [options]
 * @returns {Promise<boolean>} whether this window may write, until it is closed
 */
export function claim(circle, onLost, options = {}) {
  return new Promise((resolve, reject) => {
    let held = false;
    const request = navigator.locks.request(nameOf(circle), options, (lock) => {
      held = Boolean(lock);
      resolve(held);
      return lock ? new Promise(() => undefined) : undefined;
    });
    request.catch((error) => (held ? onLost() : reject(error)));
  });
}
