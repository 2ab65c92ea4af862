// Reads a page out, by a voice that lives on the phone. A voice that does not would send the words elsewhere, so where
// there is no own one, the button is not there.

const voices = window.speechSynthesis;

const main = () => /** @type {HTMLElement | null} */ (document.querySelector('#app main'));

function ownVoice() {
  const language = main()?.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;
  return voices?.getVoices().find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language));
}

/** The title of a tab's page stands outside its main part. */
const words = () => [document.querySelector('#app .k-top__title')?.textContent ?? '', main()?.innerText ?? ''].join('\n');

/** Nothing is said any more. */
export const quiet = () => voices?.cancel();

function speak() {
  if (voices.speaking) return quiet();
  const said = new SpeechSynthesisUtterance(words());
  const voice = ownVoice();
  if (!voice) return;
  said.voice = voice;
  said.lang = voice.lang;
  said.rate = 0.9;
  voices.speak(said);
}

const offer = () => document.documentElement.classList.toggle('k-can-speak', Boolean(ownVoice()));

/** Offers to read out where that can be done, and stops when the page is left or out of sight. */
export function listenToSpeak() {
  if (!voices) return;
  offer();
  voices.addEventListener?.('voiceschanged', offer);
  addEventListener('pagehide', quiet);
  document.addEventListener('visibilitychange', () => document.hidden && quiet());
  document.addEventListener('click', ({ target }) => {
    if (/** @type {Element} */ (target).closest('[data-kring-speak]')) speak();
  });
}
