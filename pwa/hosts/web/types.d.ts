// What our scripts find around them that neither a browser nor an installed package brings.

/** Vue as NiceGUI ships it; the build puts it in place. */
declare module 'vue';

/** The build writes it into sw.js: the name of this version, the host's base, and every file to keep. */
declare const __BUILD__: { version: string; base: string; files: string[] };

/** What the scripts of the page share from the start: shell.js makes it before any other of them runs. */
interface KringAtStart {
  /** What the build wrote into the page: addresses of files, words among them, and the base. */
  settings: any;
  /** Resolves when the page speaks its language. */
  translated: Promise<unknown>;
  /** The code that came by the link, until Python or the small reader has it. */
  code: string;
  /** Says that the app can't go on, by the id of a message in the shell. */
  stop(which: string): void;
  /** The path within the app, the host's base, and what the link of a code begins with. */
  place(): { path: string; base: string; link: string };
  /** Whether Python's page is on the screen. */
  drawn: boolean;
  /** Whether another window took the circle over that is open here. */
  lost: boolean;
  /** What the worker said before boot.js was there to take it. */
  early: any[][];
  /** Gets what the worker says; set by boot.js. */
  take?(message: any[]): void;
  /** What the scripts of the lock want to hear from the worker, by kind. */
  hear: Record<string, (...rest: any[]) => void>;
  /** What Python is told once it is there; see `tell`. */
  told: object[];
  /** Tells Python something, once it is there to hear it. */
  tell(what: object): void;
  startPython(): void;

  /** What a browser hands over to be asked to install the app; `installable` is called when it does, see device.js. */
  installation?: InstallEvent;
  installable(): void;
  installed: boolean;
  /** How the app stands on this phone, once that is known. */
  device?: object;

  /** What the small reader knows, and what gives its place to Python's page and takes parts of the shell; see reader.js. */
  readerData?: Promise<any>;
  handOver(): boolean;
  /** Called when the shell got the words of another language, which may be late. */
  takeParts(): void;
}

/** The same once the lock is there, as `window.kring`. */
interface Kring extends KringAtStart {
  /** Python runs in it; a browser that is too old has none, and no script comes further than shell.js then. */
  worker: Worker;
  /** Does what Python asks of the page; see safety.js. */
  asked(asked: any): unknown;

  /** Where the circles are kept. */
  database: IDBDatabase;
  circles: import('./circles.js').Circle[];
  /** The circle that is open, or about to be. */
  circle: import('./circles.js').Circle;
  /** Whether this visit is for reading alone; `mayShow` tells which paths it may show then. */
  reading?: boolean;
  mayShow?(path: string): boolean;
  /** Whether the phone's own lock can be used. */
  phonePossible: boolean;
}

/** Not in every browser, and not known to TypeScript. */
interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
}

interface WindowEventMap {
  beforeinstallprompt: InstallEvent;
}

interface Window {
  kring: Kring;
  /** NiceGUI's: hands an event of the page on to Python. */
  emitEvent(name: string, payload: unknown): void;
}
