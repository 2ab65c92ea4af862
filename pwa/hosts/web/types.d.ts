// What our scripts find around them that neither a browser nor an installed package brings.

/** Vue as NiceGUI ships it; the build puts it in place. */
declare module 'vue';

/** The build writes it into sw.js: the name of this version, the host's base, and every file to keep. */
declare const __BUILD__: { version: string; base: string; files: string[] };
