// What the small reader draws with: the same elements and classes as pwa/ui/components. Whatever came in is only ever set
// as text.

/** @typedef {(path: string, values?: Record<string, unknown>) => string} Say */
/** @typedef {Node | string | undefined} Part */

const SVG = 'http://www.w3.org/2000/svg';

/** @param {string} tag @param {string} classes @param {...Part} parts what is in it */
export function box(tag, classes, ...parts) {
  const drawn = document.createElement(tag);
  if (classes) drawn.className = classes;
  drawn.append(.../** @type {(Node | string)[]} */ (parts.filter((part) => part !== undefined && part !== '')));
  return drawn;
}

/** Draws what an overview is made of. */
export class Drawing {
  /**
   * @param {Say} say
   * @param {string} sheet the address of the pictures
   * @param {Record<string, Record<number, string>>} kinds of choices, in order
   * @param {string} direction in which the language is read, `ltr` or `rtl`
   */
  constructor(say, sheet, kinds, direction) {
    this.say = say;
    this.sheet = sheet;
    this.kinds = kinds;
    this.direction = direction;
  }

  /** As `side_by_side` of words.py. @param {...(string | number | boolean | undefined)} parts */
  sideBySide(...parts) {
    const there = parts.filter(Boolean);
    if (this.direction === 'ltr' || !there.length) return there.join(' · ');
    return `\u200F${there.map((part) => `\u2068${part}\u2069`).join(' · ')}`;
  }

  /** @param {string} classes @param {string} title @param {string} [drawing] @param {string} [hint] */
  frame(classes, title, drawing, hint) {
    const heading = box('h1', 'k-question__title', title);
    heading.tabIndex = -1;
    const above = drawing && box('div', 'k-question__picture', this.picture(drawing));
    return box('main', classes, box('div', 'k-question', above, heading, hint && box('p', 'k-question__hint', hint)));
  }

  /** @param {string} drawing @param {string} title @param {...Part} parts */
  card(drawing, title, ...parts) {
    const drawn = box('section', 'k-card k-card--plain', this.title(drawing, title), ...parts);
    drawn.setAttribute('aria-label', title);
    return drawn;
  }

  /** @param {string} drawing @param {string} words @param {string} part as in `PARTS` @param {...Part} parts */
  section(drawing, words, part, ...parts) {
    const drawn = box('section', 'k-section', this.title(drawing, words), ...parts);
    drawn.dataset.kringPart = part;
    return drawn;
  }

  /** @param {string} drawing @param {string} words */
  title(drawing, words) {
    return box('h2', 'k-section__title', this.picture(drawing), box('span', '', words));
  }

  /** Something good to know; the first line is in bold. @param {string} drawing @param {string[]} lines @param {string} [look] */
  note(drawing, [first, ...rest], look) {
    const words = [box('strong', '', first), ...rest.map((line) => box('p', '', line))];
    return box('div', `k-note${look ? ` k-note--${look}` : ''}`, this.picture(drawing), box('div', 'k-note__words', ...words));
  }

  /** @param {string} drawing @param {string} words */
  line(drawing, words) {
    return box('p', 'k-overview__item', this.picture(drawing), box('span', '', words));
  }

  /** @param {string[]} sentences */
  lines(sentences) {
    return box('ul', 'k-overview__lines', ...sentences.map((sentence) => box('li', '', sentence)));
  }

  /** For the eye only: a word always stands beside it. @param {string} name */
  picture(name) {
    const drawn = document.createElementNS(SVG, 'svg');
    drawn.setAttribute('class', 'k-picture');
    drawn.setAttribute('aria-hidden', 'true');
    const use = document.createElementNS(SVG, 'use');
    use.setAttribute('href', `${this.sheet}#${name}`);
    drawn.append(use);
    return drawn;
  }

  /** @param {string} day as in ISO 8601 */
  day(day) {
    const [year, month, date] = day.split('-').map(Number);
    return this.say('read.date.day', { day: date, month: this.say(`read.date.month.m${month}`), year });
  }
}
