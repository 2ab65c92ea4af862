// Shows the screens of the lock, which stand as templates in the page with all their words (lock.html).

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const HIDES = ['kring-shell', 'app'];

/** @param {string} words @param {Record<string, unknown>} values */
const filled = (words, values) => words.replace(/\{(\w+)\}/g, (place, name) => String(values[name] ?? place));

/** What a step of the person is at. @type {Screen | undefined} */
let step;
/** What stands above that until it is left: another window took over. @type {Screen | undefined} */
let above;

const nothing = () => undefined;

/** Shows what is on top. */
function show() {
  const [lock, top] = [byId('kring-lock'), /** @type {Screen} */ (above ?? step)];
  if (lock.firstChild === top.root) return;
  lock.replaceChildren(top.root);
  lock.hidden = false;
  for (const id of HIDES) byId(id).hidden = true;
  scrollTo(0, 0);
  top.all('h1')[0]?.focus({ preventScroll: true });
}

/** A screen that is open; another takes its place, and what is waited for here never comes. */
export class Screen {
  /**
   * @param {string} name as in `kring-lock-<name>`
   * @param {Record<string, unknown>} [values] what fills the places in its words, and says which parts are there
   * @param {boolean} [over] it stands above what the person was at, which goes on below it and is there again after it
   */
  constructor(name, values = {}, over = false) {
    this.root = document.createElement('div');
    this.root.className = 'k-frame';
    /** @type {(act: string) => void} */
    this.acted = nothing;
    const { content } = /** @type {HTMLTemplateElement} */ (byId(`kring-lock-${name}`));
    const drawn = /** @type {DocumentFragment} */ (content.cloneNode(true));
    for (const part of drawn.querySelectorAll('[data-if]')) if (!values[part.getAttribute('data-if') ?? '']) part.remove();
    for (const part of drawn.querySelectorAll('[data-if-not]')) if (values[part.getAttribute('data-if-not') ?? '']) part.remove();
    for (const part of drawn.querySelectorAll('h1, [data-filled]')) part.textContent = filled(part.textContent ?? '', values);
    this.root.append(drawn);
    this.listen();
    if (over) above = this;
    else step = this;
    show();
  }

  listen() {
    for (const button of this.all('[data-do]')) button.onclick = () => this.acted(button.dataset.do ?? '');
    for (const form of this.all('form')) {
      form.onsubmit = (event) => {
        event.preventDefault();
        this.acted('go');
      };
    }
    for (const reveal of this.all('[data-reveal]')) {
      reveal.onchange = () => {
        for (const input of this.codes()) input.type = /** @type {HTMLInputElement} */ (reveal).checked ? 'text' : 'password';
      };
    }
  }

  /** @param {string} selector @returns {HTMLElement[]} */
  all(selector) {
    return [...this.root.querySelectorAll(selector)].map((found) => /** @type {HTMLElement} */ (found));
  }

  /** @param {string} name @returns {HTMLInputElement} */
  input(name) {
    return /** @type {HTMLInputElement} */ (this.root.querySelector(`input[name=${name}]`));
  }

  /** Whether it is there, or will be again once what stands above it is left. */
  get open() {
    return this === step || this === above;
  }

  /** The fields that codes are typed in. */
  codes() {
    return ['code', 'again'].map((name) => this.input(name)).filter(Boolean);
  }

  /** Resolves to what is tapped next: a `data-do`, or `go` for the form. @returns {Promise<string>} */
  act() {
    return new Promise((resolve) => {
      this.acted = (act) => {
        this.acted = nothing;
        resolve(act);
      };
    });
  }

  /**
   * Says what is wrong, beside the field; '' takes that away.
   * @param {string} fault as in `data-says` @param {Record<string, unknown>} [values]
   * @param {HTMLElement[]} [fields] what it is about
   */
  say(fault, values = {}, fields = this.codes()) {
    const [said] = this.all('#kring-said');
    const told = this.words(fault, values);
    if (said.textContent !== told) said.textContent = told;
    for (const input of this.all('input[aria-describedby]')) {
      input.setAttribute('aria-invalid', String(Boolean(fault) && fields.includes(input)));
    }
  }

  /** What the screen has to say of something. @param {string} name as in `data-says` @param {Record<string, unknown>} [values] */
  words(name, values = {}) {
    return filled((name && this.all(`[data-says=${name}]`)[0]?.textContent) || '', values);
  }

  /** Takes the main button out of use while something is worked out or waited for. @param {boolean} busy */
  busy(busy) {
    for (const button of this.all('[data-main]')) button.toggleAttribute('disabled', busy);
    for (const wait of this.all('[data-wait]')) wait.textContent = busy ? this.words('wait') : '';
  }
}

/** The way back of the phone was taken. @returns {boolean} whether the step that the person is at was waiting for them */
export function leaveStep() {
  if (!step || step.acted === nothing) return false;
  step.acted('back');
  return true;
}

/**
 * Back to the app, or to the page before it where that is still starting. A screen that stands above the steps stays.
 * @param {boolean} drawn
 */
export function closeScreen(drawn) {
  step = undefined;
  if (!above) backToApp(drawn);
}

/** Takes a screen away that stands above the steps. @param {Screen} screen @param {boolean} drawn as in `closeScreen` */
export function closeAbove(screen, drawn) {
  if (above !== screen) return;
  above = undefined;
  if (step) show();
  else backToApp(drawn);
}

/** @param {boolean} drawn */
function backToApp(drawn) {
  // that Python failed may have been said before this screen was drawn over it
  const failed = !byId('kring-failed').hidden;
  const lock = byId('kring-lock');
  lock.hidden = true;
  lock.replaceChildren();
  byId('app').hidden = failed;
  byId('kring-shell').hidden = drawn && !failed;
  /** @type {HTMLElement | null} */ (document.querySelector('#app h1'))?.focus({ preventScroll: true });
}
