// node make_snapshot.mjs SITE OUT: Python with the app imported, as a memory snapshot.
//
// SITE is a folder of Python packages and `content`. The standard library and SITE are compiled by Pyodide's
// own Python and lose their docstrings first, so that no source and no text for programmers ends up in memory.
// Clock, random numbers, environment and hash seed are fixed: the same input gives the same bytes.

import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const [site, out] = process.argv.slice(2);
const pyodideFolder = path.dirname(createRequire(import.meta.url).resolve('pyodide/package.json'));
const env = { HOME: '/home/pyodide', PYTHONHASHSEED: '0' };
const SITE_PACKAGES = '/lib/python3.14/site-packages';

// Node would print the whole of Pyodide's one-line source beside an error
process.on('uncaughtException', (error) => {
  console.error(String(error));
  process.exit(1);
});

let tick = 0;
Date.now = () => 0;
performance.now = () => (tick += 0.001);
crypto.getRandomValues = (/** @type {any} */ array) => array.fill(0);

const { loadPyodide } = await import('pyodide');
const { asOnIos } = await import('../start_python.js');
asOnIos();

/** @param {any} python @param {string} from @param {string} to */
function copyIn(python, from, to) {
  for (const entry of fs.readdirSync(from, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const [source, target] = [path.join(from, entry.name), `${to}/${entry.name}`];
    if (entry.isDirectory()) {
      python.FS.mkdirTree(target);
      copyIn(python, source, target);
    } else python.FS.writeFile(target, fs.readFileSync(source));
  }
}

/** @param {any} from @param {any} to @param {string} source @param {string} target two Pythons, a folder in each */
function copyAcross(from, to, source, target) {
  to.FS.mkdirTree(target);
  for (const name of from.FS.readdir(source).filter((/** @type {string} */ name) => !name.startsWith('.')).sort()) {
    const [file, copy] = [`${source}/${name}`, `${target}/${name}`];
    if (from.FS.isDir(from.FS.stat(file).mode)) copyAcross(from, to, file, copy);
    else to.FS.writeFile(copy, from.FS.readFile(file));
  }
}

/** Python that holds the slim standard library and site under `/out`. */
async function compiled() {
  const python = await loadPyodide({ env });
  python.FS.mkdirTree('/in/site');
  copyIn(python, site, '/in/site');
  python.FS.writeFile('/in/stdlib.zip', fs.readFileSync(path.join(pyodideFolder, 'python_stdlib.zip')));
  python.runPython(fs.readFileSync(new URL('slim.py', import.meta.url), 'utf8'));
  return python;
}

const slim = await compiled();
const stdlibFile = path.join(path.dirname(out), 'stdlib.zip');
fs.writeFileSync(stdlibFile, slim.FS.readFile('/out/stdlib.zip'));
const python = await loadPyodide({ _makeSnapshot: true, env, stdLibURL: stdlibFile });
// by JavaScript, since what passes through Python's memory stays in the snapshot as garbage
copyAcross(slim, python, '/out/site', SITE_PACKAGES);
copyAcross(slim, python, '/out/site/content', '/content');
python.runPython(fs.readFileSync(new URL('prepare.py', import.meta.url), 'utf8'));
fs.writeFileSync(out, python.makeMemorySnapshot());
fs.rmSync(stdlibFile);
