// An expression: finds what a person would find on the page, the same way in every browser.
(() => {
  const ROLES = {
    'a[href]': 'link', 'button, summary': 'button', textarea: 'textbox', select: 'combobox', dialog: 'dialog',
    'h1, h2, h3, h4, h5, h6': 'heading', 'ul, ol': 'list', li: 'listitem', img: 'img', nav: 'navigation', main: 'main',
    'input[type=checkbox]': 'checkbox', 'input[type=radio]': 'radio', 'input[type=button], input[type=submit]': 'button',
    'input[type=search]': 'searchbox', 'input[type=number]': 'spinbutton', 'input:not([type=hidden])': 'textbox',
  };
  const FIELDS = ['textbox', 'searchbox', 'spinbutton', 'combobox'];
  const CONTROLS = [...FIELDS, 'button', 'link', 'checkbox', 'radio', 'switch', 'tab', 'option', 'menuitem'];

  const plain = (text) => (text ?? '').replace(/\u00ad/g, '').replace(/\s+/g, ' ').trim();
  const isDrawn = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const role = (element) =>
    element.getAttribute('role') ?? Object.entries(ROLES).find(([selector]) => element.matches(selector))?.[1] ?? '';

  function textIn(node, skip) {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node === skip || node.nodeType !== Node.ELEMENT_NODE || node.ariaHidden === 'true' || !isDrawn(node)) return '';
    const own = node.ariaLabel ?? node.getAttribute('alt');
    const inner = own ?? [...node.childNodes].map((child) => textIn(child, skip)).join('');
    return getComputedStyle(node).display.startsWith('inline') ? inner : ` ${inner} `;
  }

  function name(element) {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const labels = [...ids.map((id) => document.getElementById(id)).filter(Boolean), ...(element.labels ?? [])];
    const spoken = ids.length ? undefined : element.ariaLabel;
    const labelled = plain(spoken ?? labels.map((label) => textIn(label, element)).join(' '));
    const content = FIELDS.includes(role(element)) ? '' : plain(textIn(element));
    return labelled || content || plain(element.title || element.placeholder);
  }

  const drawn = () => [...document.body.querySelectorAll('*')].filter((element) => isDrawn(element));
  const named = (roles, wanted) => drawn().find((element) => roles.includes(role(element)) && name(element) === wanted);
  const says = (element, wanted) => plain(element.innerText) === wanted;
  const saying = (wanted) =>
    drawn().find((element) => says(element, wanted) && ![...element.children].some((child) => says(child, wanted)));

  function find({ role: wanted, name: called }) {
    if (wanted === 'field') return named(FIELDS, called);
    return wanted ? named([wanted], called) : named(CONTROLS, called) ?? saying(called);
  }

  // Where to tap; or why not yet.
  function place(query) {
    const found = find(query);
    if (!found) return { why: 'it is not there' };
    const hidden = found.getBoundingClientRect().width < 2 && found.labels?.length;
    const element = hidden ? found.labels[0] : found;
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const box = element.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    if (found.disabled || found.ariaDisabled === 'true') return { why: 'it is disabled' };
    const front = document.elementFromPoint(x, y);
    return element.contains(front) ? { x, y } : { why: `it is behind ${front?.outerHTML.slice(0, 80)}` };
  }

  return { find, place, shown: () => plain(document.body.innerText) };
})()
