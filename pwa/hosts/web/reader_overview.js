// Draws an overview as pwa/ui/components/overview_view.py does: the same elements, classes and order.

import { box, Drawing } from './reader_drawing.js';

/** @typedef {Record<string, any>} Row as in the JSON of FORMAT.md */
/** @typedef {import('./reader_drawing.js').Part} Part */

const CARE = 'domain-care';
/** As a professional reads them; see pwa/ui/components/overview_jumps.py. */
const PARTS = ['steunfiguur', 'steps', 'people', 'good_news', 'wishes', 'about'];
/** From so many parts on it is long. */
const LONG = 3;

/** @param {Row} overview */
const forOthers = ({ audience }) => audience === 'steunfiguur' || audience === 'family';

/** @param {string} choice */
const dashed = (choice) => choice.replace(/_/g, '-');

/** Draws what one code holds. */
export class OverviewDrawing extends Drawing {
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
      const below = this.sideBySide(
        who === undefined ? '' : people[who].name,
        day && this.day(day),
        phase && say(`choices.phase.${phase}.label`),
        done && say('read.overview.done'),
      );
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
}
