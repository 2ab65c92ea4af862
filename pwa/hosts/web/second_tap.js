// The second of two taps at once belongs to what the first was for. Where another screen is there by then, it was not
// meant for what came in its place, and does nothing.

/** So soon after a tap, in milliseconds, nobody has read what is there now; browsers take two such taps for one gesture. */
const AT_ONCE = 400;
/** So far a finger moves between the two, in CSS pixels. */
const NEAR = 24;

/** What stands above the screen. */
const title = () => [...document.querySelectorAll('h1')].find((one) => one.getClientRects().length)?.textContent ?? '';

/** From now on such a tap goes nowhere. */
export function watchSecondTap() {
  let before = { time: -AT_ONCE, x: 0, y: 0, title: '' };
  addEventListener(
    'click',
    (event) => {
      // a key, a label or a program, which have no place
      if (!event.detail) return;
      // when the finger was there; a busy page hears of it later
      const now = { time: event.timeStamp, x: event.clientX, y: event.clientY, title: title() };
      const near = Math.hypot(now.x - before.x, now.y - before.y) < NEAR;
      if (near && now.time - before.time < AT_ONCE && now.title !== before.title) {
        event.preventDefault();
        event.stopImmediatePropagation();
      } else before = now;
    },
    { capture: true },
  );
}
