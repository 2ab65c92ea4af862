// Somebody who makes one change after the other, as fast as the app takes them.
//
// A change is {path, link, words, press, shows}: go to `path`, there follow the link of these words, write `words` in the
// field, and press the button that begins with `press`. It is told to be kept once the app has gone on from there or,
// where it stays, says `shows`. `hurried.told` is how many were told to be.
(() => {
  const pause = () => new Promise((done) => setTimeout(done, 2));
  const until = async (happened) => {
    while (!happened()) await pause();
  };
  const all = (selector) => [...document.querySelectorAll(`#app ${selector}`)];
  const begins = (words) => (element) => element.innerText.trim().startsWith(words);
  const drawn = (heading) => {
    const [now] = all('h1');
    return now && now !== heading && document.activeElement === now;
  };

  async function follow(link) {
    const [heading] = all('h1');
    link.click();
    await until(() => drawn(heading));
  }

  async function go(path) {
    const link = document.body.appendChild(document.createElement('a'));
    link.href = path;
    await follow(link);
    await until(() => location.pathname === path);
    link.remove();
  }

  async function write(words) {
    const [field] = all('main :is(input, textarea)');
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await pause();
  }

  async function make({ path, link, words, press, shows }) {
    await go(path);
    if (link) await follow(all('main a').find(begins(link)));
    const [there, [heading]] = [location.pathname, all('h1')];
    if (words) await write(words);
    all('main button').find(begins(press)).click();
    await until(() => (shows ? document.getElementById('app').innerText.includes(shows) : location.pathname !== there));
    hurried.told += 1;
    // what is drawn now must not be taken for the next screen
    await until(() => shows || drawn(heading));
  }

  const hurried = { told: 0 };
  hurried.make = async (changes) => {
    for (const change of changes) await make(change);
  };
  window.hurried = hurried;
  return true;
})()
