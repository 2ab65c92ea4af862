// Asks the worker something and waits for its answer; see worker.js.

const { kring } = window;

/**
 * @param {string} heard the kind of its answer @param {...unknown} message
 * @returns {Promise<any>} what comes with the answer
 */
export function answerOf(heard, ...message) {
  return new Promise((resolve) => {
    kring.hear[heard] = resolve;
    kring.worker.postMessage(message);
  });
}
