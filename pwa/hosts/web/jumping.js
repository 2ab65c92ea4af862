// Short ways within a long page; by buttons, since what stands behind the # of an address is a code.

/** Listens to taps on what leads to a part of the page; see pwa/ui/components/overview_jumps.py. */
export function listenToJumps() {
  document.addEventListener('click', ({ target }) => {
    const button = /** @type {Element} */ (target).closest('[data-kring-jump]');
    const part = button?.getAttribute('data-kring-jump');
    // the same overview may stand here twice for a moment: as the small reader drew it, and as Python did
    const heading = /** @type {HTMLElement | null | undefined} */ (
      button?.closest('.k-overview')?.querySelector(`[data-kring-part=${part}] > h2`)
    );
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView();
  });
}
