// node rehearse.mjs SNAPSHOT PYODIDE: restores Python as a phone does and opens every page once.
//
// PYODIDE is the folder with its parts, as it goes to the host. Prints JSON: the `components` that the app uses
// (key -> path) the modules that were `imported` after the restore, of which there must be none, since the phone
// has no files to import from, and the `errors` that pages raised.

import fs from 'node:fs';
import { createRequire } from 'node:module';
import { startPython } from '../start_python.js';

process.on('uncaughtException', (error) => {
  console.error(String(error));
  process.exit(1);
});

const [snapshot, pyodideFolder] = process.argv.slice(2);
const { info } = createRequire(import.meta.url)('pyodide/pyodide-lock.json');
const python = await startPython(new Uint8Array(fs.readFileSync(snapshot)), `${pyodideFolder}/`, info);
const rehearsal = python.runPython(fs.readFileSync(new URL('rehearsal.py', import.meta.url), 'utf8'));
console.log(await rehearsal());
// the app would go on waiting for taps
process.exit(0);
