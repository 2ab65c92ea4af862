// node bundle.mjs PLAN: the page's scripts from our sources, as plain files without names of other hosts.
//
// PLAN is a JSON file: {out, scripts: {name: source}, components: {name: source}}. NiceGUI's components carry
// their template as a string, which Vue would compile on the phone with `new Function`; it is compiled here
// instead, so that the page's policy need not allow that.

import fs from 'node:fs';
import path from 'node:path';
import { compile } from '@vue/compiler-dom';
import esbuild from 'esbuild';

const plan = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const TEMPLATE = /^( *)template: `([^`]*)`,$/m;

/** @param {string} source @param {string} name */
function withRenderFunction(source, name) {
  const found = TEMPLATE.exec(source);
  if (!found || found[2].includes('${')) throw new Error(`${name}: no template that can be compiled`);
  const { code } = compile(found[2], { mode: 'module', prefixIdentifiers: true, hoistStatic: true });
  return `${code.replace('export function render', 'function kringRender')}\n${source.replace(TEMPLATE, '$1render: kringRender,')}`;
}

/** Vue is one object on the window, shared with NiceGUI's page script and Quasar. */
const sharedVue = {
  name: 'shared-vue',
  setup(/** @type {esbuild.PluginBuild} */ build) {
    build.onResolve({ filter: /^vue$/ }, () => ({ path: 'vue', namespace: 'shared' }));
    build.onLoad({ filter: /.*/, namespace: 'shared' }, () => ({ contents: 'module.exports = window.Vue;' }));
  },
};

const common = /** @type {const} */ ({ bundle: true, minify: true, charset: 'utf8', legalComments: 'none', target: 'es2022' });

for (const [name, source] of Object.entries(plan.components)) {
  const contents = withRenderFunction(fs.readFileSync(source, 'utf8'), name);
  await esbuild.build({
    ...common,
    stdin: { contents, resolveDir: path.dirname(source) },
    format: 'esm',
    plugins: [sharedVue],
    outfile: path.join(plan.out, name),
  });
}

/** Plain scripts which even an old browser understands: they tell that the browser is too old, and lead away from it. */
const SHELL = ['first.js', 'shell.js'];
/** What comes by a link can be read in a browser that is too old for Python. */
const OLD = /** @type {const} */ ({ format: 'esm', target: 'es2018' });

for (const [name, source] of Object.entries(plan.scripts)) {
  await esbuild.build({
    ...common,
    entryPoints: [source],
    ...(SHELL.includes(name) ? { format: 'iife', target: 'es2015' } : name === 'reader.js' ? OLD : { format: 'esm' }),
    alias: { vue: plan.vue },
    external: ['node:*', 'ws'],
    outfile: path.join(plan.out, name),
  });
}
