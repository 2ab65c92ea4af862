// Draws the page of an overview as pwa/ui/pages/read_overview.py does, or what is wrong with a code.
// tests/browser/test_small_reader.py has both draw the same.

import { box } from './reader_drawing.js';
import { OverviewDrawing } from './reader_overview.js';

/** @typedef {import('./reader_overview.js').Row} Row */

/** What the role of a steunfiguur is and is not; see ROLE in pwa/ui/pages/steunfiguur_card.py. */
const ROLE = {
  does: ['beside', 'speaks', 'along'],
  does_not: ['solve', 'replace', 'learn', 'always'],
  good: ['no', 'between', 'danger', 'alone'],
};

/** The pages of the small reader. */
export class ReaderView extends OverviewDrawing {
  /** The page with an overview. @param {Row} overview @param {Node} below what goes to the end of it */
  overview(overview, below) {
    const beside = box('div', 'k-reader__beside k-no-print', ...this.beside(overview), this.notKept());
    const main = this.frame('k-main k-main--wide', this.say('read.overview.title'));
    main.append(box('div', 'k-reader', this.shown(overview), beside), below);
    return main;
  }

  /** The page with what is wrong with a code. @param {string} fault @param {Node} below */
  fault(fault, below) {
    const { say } = this;
    const key = fault.replace('KR-', '').replace(/-/g, '_').toLowerCase();
    const words = [say(`sharing_errors.${key}`), say('read.open.fault_code', { code: fault })];
    const wrong = box('div', '', this.note('ui-info', words, 'mind'));
    wrong.setAttribute('role', 'alert');
    const main = this.frame('k-main', say('read.open.title'), 'ui-open', say('read.open.hint'));
    main.append(wrong, below);
    return main;
  }

  /** What is good to read beside it, for whom it is. @param {Row} overview */
  beside({ audience, giver }) {
    if (audience === 'steunfiguur') return [this.role(giver)];
    if (audience === 'family') return [this.reassurance(giver)];
    return [this.questions(), this.pause()];
  }

  /** @param {string} giver */
  role(giver) {
    const parts = Object.entries(ROLE).map(([part, lines]) => {
      const said = lines.map((line) => this.say(`steunfiguur_card.${part}.${line}`, { giver }));
      const title = box('h3', 'k-section__title', this.say(`steunfiguur_card.${part}.title`));
      return box('section', 'k-section', title, this.lines(said));
    });
    return this.card('ui-steunfiguur', this.say('read.for_steunfiguur.title'), ...parts);
  }

  /** @param {string} giver */
  reassurance(giver) {
    return this.note('ui-heart', [this.say('read.for_family.shown', { giver }), this.say('read.for_family.rest')], 'care');
  }

  questions() {
    const { say } = this;
    const questions = [
      say('read.professional_questions.know'),
      say('read.professional_questions.together'),
      say('read.professional_questions.understood'),
    ];
    const list = box('ul', 'k-stack', ...questions.map((question) => box('li', '', question)));
    return this.card('ui-question', say('read.professional_questions.title'), list);
  }

  pause() {
    const { say } = this;
    const lines = [
      ['ui-pause', say('cards.pause.breathe')],
      ['ui-people', say('cards.pause.ask')],
      ['ui-time', say('cards.pause.wait')],
      ['ui-speak', say('cards.pause.small')],
      ['ui-quiet', say('cards.pause.slow')],
    ].map(([drawing, words]) =>
      box('li', 'k-lines__line', box('span', 'k-avatar', this.picture(drawing)), box('span', '', words)),
    );
    // it leads to where only Python can: nobody sees it yet, but what is below it will not have to move
    const link = box('span', 'k-link', this.picture('ui-card'), box('span', '', say('cards.all')));
    link.style.visibility = 'hidden';
    const hint = box('p', '', say('cards.pause.hint'));
    return this.card('ui-pause', say('cards.pause.title'), hint, box('ul', 'k-lines', ...lines), link);
  }

  notKept() {
    return this.note('ui-shield', [this.say('read.overview.not_kept'), this.say('read.overview.not_kept_why')]);
  }
}
