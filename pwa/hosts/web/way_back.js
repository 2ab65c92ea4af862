// The step in the history of what stands above a page, a scanner or a screen of the lock: the way back of the phone
// leaves that, and the page it came from stays.

/** In milliseconds: a browser that refuses to go back says nothing, and nobody must wait for ever. */
const PATIENCE = 1000;

/** Closes what is open above its page. @type {(() => void) | undefined} */
let close;
/** The page that it stands above. */
let below = '';
/** Called once the browser has gone back as it was told. @type {(() => void) | undefined} */
let arrived;

const onStep = () => Boolean(history.state?.above);

/** Goes back to the page, which nobody draws anew: it never went. @returns {Promise<void>} */
const goBack = () =>
  new Promise((resolve) => {
    const patience = setTimeout(() => arrived?.(), PATIENCE);
    arrived = () => {
      clearTimeout(patience);
      arrived = undefined;
      resolve();
    };
    history.back();
  });

/** @param {PopStateEvent} event */
function moved(event) {
  // forward leads to what is over
  const over = onStep() && !close && !arrived;
  const closing = close && location.pathname === below;
  if (arrived || closing || over) event.stopImmediatePropagation();
  arrived?.();
  const closed = close;
  close = undefined;
  closed?.();
  if (over) goBack();
}
// before whoever draws the page that the address tells of
addEventListener('popstate', moved, { capture: true });
// loaded anew in the middle of it
if (onStep()) goBack();

/** @param {() => void} whenLeft the way back was taken */
export function stepIn(whenLeft) {
  close = whenLeft;
  below = location.pathname;
  history.pushState({ ...history.state, above: true }, '');
}

/** Takes the step out of the history, unless the way back did. @returns {Promise<void>} */
export async function stepOut() {
  close = undefined;
  if (onStep() && !arrived) await goBack();
}
