// Draws an overview as pwa/ui/pages/read_overview.py does: the same elements, classes and order. Whatever came in is
// only ever set as text. tests/browser/test_small_reader.py has both draw the same.

/** @typedef {(path: string, values?: Record<string, unknown>) => string} Say */
/** @typedef {Record<string, any>} Row as in the JSON of FORMAT.md */
/** @typedef {Node | string | undefined} Part */

const SVG = 'http://www.w3.org/2000/svg';
const CARE = 'domain-care';
/** What the role of a steunfiguur is and is not; see ROLE in pwa/ui/pages/steunfiguur_card.py. */
const ROLE = {
  does: ['beside', 'speaks', 'along'],
  does_not: ['solve', 'replace', 'learn', 'always'],
  good: ['no', 'between', 'danger', 'alone'],
};

/** As a professional reads them; see pwa/ui/components/overview_jumps.py. */
const PARTS = ['steunfiguur', 'steps', 'people', 'good_news', 'wishes', 'about'];
/** From so many parts on it is long. */
const LONG = 3;

/** @param {Row} overview */
const forOthers = ({ audience }) => audience === 'steunfiguur' || audience === 'family';

/** @param {string} tag @param {string} classes @param {...Part} parts what is in it */
function box(tag, classes, ...parts) {
  const drawn = document.createElement(tag);
  if (classes) drawn.className = classes;
  drawn.append(.../** @type {(Node | string)[]} */ (parts.filter((part) => part !== undefined && part !== '')));
  return drawn;
}

/** @param {string} choice */
const dashed = (choice) => choice.replace(/_/g, '-');

/** Draws what one code holds. */
export class ReaderView {
  /**
   * @param {Say} say
   * @param {string} sheet the address of the pictures
   * @param {Record<string, Record<number, string>>} kinds of choices, in order
   */
  constructor(say, sheet, kinds) {
    this.say = say;
    this.sheet = sheet;
    this.kinds = kinds;
  }

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

  /** @param {string} classes @param {string} title @param {string} [drawing] @param {string} [hint] */
  frame(classes, title, drawing, hint) {
    const heading = box('h1', 'k-question__title', title);
    heading.tabIndex = -1;
    const above = drawing && box('div', 'k-question__picture', this.picture(drawing));
    return box('main', classes, box('div', 'k-question', above, heading, hint && box('p', 'k-question__hint', hint)));
  }

  /** @param {Row} overview */
  shown(overview) {
    const { say } = this;
    const unchecked = [say('read.overview.unchecked'), say('read.overview.unchecked_why', { name: overview.giver })];
    return box(
      'div',
      'k-overview',
      this.whose(overview),
      this.note('ui-info', unchecked),
      ...this.parts(overview),
    );
  }

  /** @param {Row} overview */
  parts(overview) {
    const { say } = this;
    /** @type {Record<string, Part[]>} */
    const drawn = {
      steunfiguur: [this.steunfiguren(overview)],
      steps: [this.steps(overview)],
      people: this.people(overview),
      good_news: [this.sentences('ui-good-news', say('read.overview.good_news'), 'good_news', overview.good_news)],
      wishes: [this.sentences('ui-wish', say('read.overview.wishes'), 'wishes', overview.wishes)],
      about: [this.about(overview.about)],
    };
    const order = forOthers(overview) ? ['people', ...PARTS.filter((part) => part !== 'people')] : PARTS;
    const there = order.filter((part) => drawn[part].some(Boolean));
    return [this.jumps(there), ...there.flatMap((part) => drawn[part])];
  }

  /** Short ways to the parts; see jumping.js. @param {string[]} parts */
  jumps(parts) {
    if (parts.length < LONG) return undefined;
    const { say } = this;
    /** @type {Record<string, string>} */
    const words = {
      steunfiguur: say('read.overview.steunfiguur'),
      steps: say('read.overview.steps'),
      people: say('read.overview.people'),
      good_news: say('read.overview.good_news'),
      wishes: say('read.overview.wishes'),
      about: say('read.overview.about'),
    };
    const ways = box(
      'nav',
      'k-row k-row--links',
      ...parts.map((part) => {
        const button = box('button', 'k-link', words[part]);
        button.setAttribute('type', 'button');
        button.dataset.kringJump = part;
        return button;
      }),
    );
    ways.setAttribute('aria-label', say('read.overview.jump'));
    return ways;
  }

  /** @param {Row} overview */
  whose(overview) {
    const { say } = this;
    const { giver, kind, day, expires } = overview;
    const together = forOthers(overview) ? undefined : box('p', 'k-lead', say('read.overview.together', { giver }));
    const lines = [
      kind && box('p', '', say(`read.overview.of_${kind}`, { name: giver })),
      box('p', 'k-soft', say('read.overview.day', { day: this.day(day) })),
      expires && box('p', 'k-soft', say('read.overview.expires', { day: this.day(expires) })),
    ];
    return box('section', 'k-section', box('h2', 'k-subtitle', say('read.overview.of', { name: giver })), together, box('div', '', ...lines));
  }

  /** @param {Row} overview */
  people({ people = [], giver }) {
    const { say } = this;
    const isCare = (/** @type {Row} */ { domain, role }) => domain === 'care' || role === 'professional';
    const own = people.filter((/** @type {Row} */ person) => !isCare(person));
    const others = own.filter((/** @type {Row} */ { ring }) => !ring);
    const more = others.length === own.length ? say('read.overview.people') : say('read.overview.more_people');
    /** @type {[string, string, Row[]][]} */
    const groups = Object.values(this.kinds.Ring).map((ring) => [
      `ring-${dashed(ring)}`,
      say(`choices.ring.${ring}.label`),
      own.filter((/** @type {Row} */ person) => person.ring === ring),
    ]);
    groups.push(['ui-people', more, others], [CARE, say('choices.domain.care.label'), people.filter(isCare)]);
    return groups.map(([drawing, words, members]) =>
      members.length ? this.section(drawing, words, 'people', ...members.map((member) => this.person(member, giver))) : undefined,
    );
  }

  /** @param {Row} person @param {string} giver */
  person(person, giver) {
    const { say } = this;
    const wish = person.strengthen && this.line('field-strengthen', say('read.overview.strengthen', { giver }));
    return box(
      'article',
      'k-card',
      this.who(person),
      person.why && this.why(person),
      this.exchange(person, giver),
      ...this.facts(person),
      wish || undefined,
    );
  }

  /** @param {Row} person */
  who({ name, role, own_role: own }) {
    const { say } = this;
    const label = role && say(`choices.role.${role}.label`);
    const caption = label && own ? say('read.overview.own_role', { role: label, own }) : label || own;
    const avatar = box('span', 'k-avatar', role ? this.picture(`role-${dashed(role)}`) : box('span', '', [...name][0]));
    avatar.setAttribute('aria-hidden', 'true');
    const words = [box('h3', 'k-person__name', name), caption && box('p', 'k-person__caption', caption)];
    return box('div', 'k-overview__who', avatar, box('div', 'k-person__words', ...words));
  }

  /** @param {Row} person */
  why({ name, why }) {
    const above = box('h4', 'k-soft k-small', this.say('read.overview.why', { name }));
    return box('div', 'k-stack k-stack--tight', above, box('blockquote', 'k-quote', box('p', '', why)));
  }

  /** Giving before getting. @param {Row} person @param {string} giver */
  exchange(person, giver) {
    const { say } = this;
    const { name, giving, giving_text: givingText, getting, getting_text: gettingText } = person;
    const gifts = [
      this.gift('giving', say('read.overview.giving', { giver }), giving, givingText, { giver, receiver: name }),
      this.gift('getting', say('read.overview.getting', { giver }), getting, gettingText, { giver: name, receiver: giver }),
    ];
    return gifts.some(Boolean) ? box('div', 'k-overview__exchange', ...gifts) : undefined;
  }

  /**
   * @param {string} direction @param {string} heading @param {string[]} items
   * @param {string | undefined} own words @param {Record<string, string>} names
   */
  gift(direction, heading, items = [], own, names) {
    const lines = items.map((item) => this.line(`item-${dashed(item)}`, this.say(`choices.item.${item}.shown`, names)));
    if (own) lines.push(this.line('ui-message', this.say('read.overview.own_words', { text: own })));
    return lines.length ? box('div', `k-card k-card--${direction}`, box('h4', '', heading), ...lines) : undefined;
  }

  /** @param {Row} person */
  facts({ domain, contact, knows, involvement = [] }) {
    const { say } = this;
    const part = domain && say('read.overview.domain', { word: say(`choices.domain.${domain}.label`) });
    const often = contact && say('read.overview.contact', { word: say(`choices.contact.${contact}.label`) });
    return [
      domain && this.line(`domain-${dashed(domain)}`, part),
      contact && this.line(`contact-${dashed(contact)}`, often),
      knows && this.line(`knows-${dashed(knows)}`, say(`choices.knows.${knows}.label`)),
      ...involvement.map((/** @type {string} */ way) =>
        this.line(`involvement-${dashed(way)}`, say(`choices.involvement.${way}.label`)),
      ),
    ];
  }

  /** @param {Row} overview */
  steunfiguren({ steunfiguren = [], people, giver }) {
    const cards = steunfiguren.map((/** @type {Row} */ { person, stand, agreements = [] }) => {
      const { name } = people[person];
      const said = stand && this.line(`stand-${dashed(stand)}`, this.say(`read.stand.${stand}`, { giver, name }));
      return box('article', 'k-card', box('h3', 'k-person__name', name), said, this.agreements(agreements));
    });
    return cards.length ? this.section('ui-steunfiguur', this.say('read.overview.steunfiguur'), 'steunfiguur', ...cards) : undefined;
  }

  /** @param {Row[]} agreements */
  agreements(agreements) {
    const parties = Object.values(this.kinds.Party).map((party) => {
      const agreed = agreements.filter((agreement) => agreement.party === party).map(({ text }) => text);
      if (!agreed.length) return undefined;
      const words = box('strong', '', this.say(`choices.party.${party}.label`));
      const above = box('h5', 'k-overview__item', this.picture(`party-${dashed(party)}`), words);
      return box('div', 'k-stack k-stack--tight', above, this.lines(agreed));
    });
    return agreements.length ? box('div', 'k-stack', box('h4', '', this.say('read.overview.agreements')), ...parties) : undefined;
  }

  /** @param {Row} overview */
  steps({ steps = [], people }) {
    const { say } = this;
    const rows = steps.map((/** @type {Row} */ { what, who, day, phase, done }) => {
      const about = [
        who === undefined ? '' : people[who].name,
        day && this.day(day),
        phase && say(`choices.phase.${phase}.label`),
        done && say('read.overview.done'),
      ];
      const below = about.filter(Boolean).join(' · ');
      const words = [box('span', '', what), below && box('span', 'k-soft k-small', below)];
      return box('li', 'k-list__item', box('div', 'k-list__words', ...words));
    });
    return rows.length ? this.section('ui-steps', say('read.overview.steps'), 'steps', box('ul', 'k-list', ...rows)) : undefined;
  }

  /** @param {string} drawing @param {string} heading @param {string} part @param {string[]} [sentences] */
  sentences(drawing, heading, part, sentences) {
    return sentences && this.section(drawing, heading, part, this.lines(sentences));
  }

  /** @param {Row[]} [about] */
  about(about) {
    const { say } = this;
    const facts = about?.map(({ topic, text }) =>
      box('div', '', box('dt', '', say(`choices.topic.${topic}.label`)), box('dd', '', text)),
    );
    return facts && this.section('ui-about', say('read.overview.about'), 'about', box('dl', 'k-facts', ...facts));
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
