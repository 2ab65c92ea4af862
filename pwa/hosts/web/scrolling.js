// Where the reader was on each page of this visit, to come back to.

/** In milliseconds: a long list is drawn a part at a time, and then the place is not there at once. */
const PATIENCE = 3000;

/** @type {Map<string, number>} */
const places = new Map();

/** From now on it is known how far down a page was when it was left. */
export function noteScrolling() {
  // before anything comes of the tap: afterwards the next page may be there, with another height
  addEventListener('click', () => places.set(location.pathname, scrollY), { capture: true });
}

/** As far down as this page was when it was left, as soon as so much of it is drawn; until anybody else scrolls it. */
export function scrollBack() {
  const place = places.get(location.pathname) ?? 0;
  const since = performance.now();
  const go = () => {
    scrollTo(0, place);
    const reached = scrollY;
    if (reached >= place - 1 || performance.now() - since > PATIENCE) return;
    requestAnimationFrame(() => Math.abs(scrollY - reached) < 1 && go());
  };
  go();
}
