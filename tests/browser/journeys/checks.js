// An expression: what a screen is measured by.
(() => {
  const CONTROLS = 'a[href], button, input, textarea, summary';
  const SMALLEST = 48;
  const markup = (element) => element.outerHTML.slice(0, 140);
  const drawn = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  const inSentence = (element) => getComputedStyle(element).display === 'inline' && element.closest('p');

  // What moves comes to rest, or goes: a screen that takes the place of another ends what moved on it.
  async function atRest() {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  }

  // What axe finds, once nothing moves any more.
  async function found() {
    await atRest();
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`);
  }

  // Targets that a finger misses; the words of a tick or a file are as much a target as it is itself.
  function small() {
    const tapped = (target) => !inSentence(target) && !target.closest('[aria-hidden=true]');
    return drawn(CONTROLS).filter(tapped).flatMap((target) => {
      const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
      const enough = Math.min(width, height) > SMALLEST - 0.5;
      return enough ? [] : [`${Math.round(width)} x ${Math.round(height)}: ${markup(target)}`];
    });
  }

  // What goes beyond the sides of the screen.
  function stickingOut() {
    const unseen = (element) => element.closest('.k-hidden-text') || element.parentElement.closest('svg');
    const out = drawn('#app *, #kring-shell *, #kring-lock *, #kring-exit').filter((element) => !unseen(element)).flatMap((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const within = !width || (left > -1 && right < innerWidth + 1);
      return within ? [] : [`${Math.round(left)} to ${Math.round(right)}: ${markup(element)}`];
    });
    const { scrollWidth } = document.scrollingElement;
    return scrollWidth > innerWidth ? [...out, `the page is ${scrollWidth} wide`] : out;
  }

  const controls = () => drawn(CONTROLS).filter((control) => !control.disabled && control.tabIndex >= 0);

  // Where the controls stand; `apart` is what has a place of its own, fixed to the screen, at its foot, or on the map.
  const places = () => controls().map((control) => {
    const { top, bottom } = control.getBoundingClientRect();
    const apart = getComputedStyle(control).position === 'fixed' || control.closest('nav.k-nav, svg, .k-foot');
    return { html: markup(control), top: top + scrollY, bottom: bottom + scrollY, apart: !!apart };
  });

  // All by which somebody could see that the focus is here.
  function look(control) {
    const { parentElement } = control;
    return [control, parentElement, parentElement.parentElement, ...control.querySelectorAll('*')].map((part) => {
      const style = getComputedStyle(part);
      const parts = [style.outline, style.outlineOffset, style.boxShadow, style.borderColor, style.backgroundColor];
      return [...parts, style.stroke, style.strokeWidth].join();
    }).join();
  }

  const looks = () => controls().map(look);
  const focused = () => controls().indexOf(document.activeElement);
  const lookOfFocused = () => (focused() < 0 ? '' : look(document.activeElement));

  // What names the control that has the focus, in as many ways as there are.
  function names() {
    const here = document.querySelector(':focus');
    if (!here) return [];
    const lines = here.innerText?.split('\n') ?? [];
    return [here.ariaLabel ?? '', here.labels?.[0]?.innerText ?? '', ...lines].map((words) => words.trim());
  }

  return { atRest, found, small, stickingOut, places, looks, focused, lookOfFocused, names };
})()
