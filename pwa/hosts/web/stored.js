// The few words that the page keeps beside the database. A browser that blocks cookies throws where they are so much as
// looked for; whoever asks here goes on without them.

/** @typedef {'localStorage' | 'sessionStorage'} Where for good, or as long as the window is open */

/** @param {Where} where @param {string} name @returns {string} '' where there is nothing */
export function kept(where, name) {
  try {
    return window[where].getItem(name) ?? '';
  } catch {
    return '';
  }
}

/** @param {Where} where @param {string} name @param {string} words '' for none */
export function keep(where, name, words) {
  try {
    if (words) window[where].setItem(name, words);
    else window[where].removeItem(name);
  } catch (error) {
    console.error(error);
  }
}
