// Restores Python from its memory snapshot.

import { loadPyodide } from 'pyodide';

/**
 * Pyodide allots the snapshot's size as its first memory, but its WebAssembly module may be built for
 * less and fails with "offset is out of bounds"; growing the memory before Pyodide looks at it cures that.
 * @param {WebAssembly.Memory} memory
 * @param {number} bytes how much is needed
 */
function grow(memory, bytes) {
  const missing = bytes - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / 65536));
}

/**
 * Pyodide looks up by identity which exported functions are in the table, and adds the others; the addresses in
 * the snapshot hold only if it finds as many as it did at the build. WebKit (seen in WebKitGTK 2.50) gives another
 * object for a function in the table than for the same one among the exports, so the table gives the latter here.
 * The name of such a function is its number (WebAssembly JavaScript interface, "name of the function").
 * @param {WebAssembly.Exports} exports
 */
function oneObjectPerFunction({ __indirect_function_table, ...others }) {
  const table = /** @type {WebAssembly.Table} */ (__indirect_function_table);
  const functions = Object.values(others).filter((value) => typeof value === 'function');
  const known = new Map(functions.map((exported) => [exported.name, exported]));
  const { length } = table;
  table.get = (at) => {
    const found = WebAssembly.Table.prototype.get.call(table, at);
    // what is added later comes from other modules, with numbers of their own
    if (!found || at >= length) return found;
    if (!known.has(found.name)) known.set(found.name, found);
    return known.get(found.name);
  };
}

/**
 * Has Pyodide's WebAssembly made ready for the snapshot, before Pyodide looks at it.
 * @param {number} bytes how much memory is needed
 */
function prepareWebAssembly(bytes) {
  for (const name of /** @type {const} */ (['instantiate', 'instantiateStreaming'])) {
    const original = WebAssembly[name];
    /** @type {any} */ (WebAssembly)[name] = async (/** @type {any[]} */ ...args) => {
      const result = await /** @type {any} */ (original).apply(WebAssembly, args);
      const { exports } = result.instance ?? result;
      if (exports.__indirect_function_table) {
        grow(exports.memory, bytes);
        oneObjectPerFunction(exports);
      }
      return result;
    };
  }
}

/**
 * Has Pyodide call Python's functions as it does on iOS, where the engine breaks its trampoline (WebKit bug 293113)
 * and Pyodide leaves it out. It is an entry of the table, so the snapshot would fit either iOS or the others. Pyodide
 * tells iOS by the name of the browser; to be called before it is loaded, at the build as on the phone.
 */
export function asOnIos() {
  Object.defineProperty(navigator, 'userAgent', { value: `${navigator.userAgent} iPhone`, configurable: true });
}

/**
 * @param {Uint8Array} snapshot
 * @param {string} indexURL where Pyodide's parts lie
 * @param {import('pyodide').LockfileInfo} info what Pyodide wants to know of the packages it was made with
 * @returns {Promise<any>} Pyodide
 */
export async function startPython(snapshot, indexURL, info) {
  const headerBytes = new Uint32Array(snapshot.buffer, snapshot.byteOffset, 2)[1];
  prepareWebAssembly(snapshot.length - headerBytes);
  asOnIos();
  return loadPyodide({
    indexURL,
    _loadSnapshot: snapshot,
    // the snapshot holds every module: the standard library that lies there is an empty one, and there is
    // no list of packages to fetch
    lockFileContents: { info, packages: {} },
  });
}
