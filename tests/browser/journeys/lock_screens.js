// An expression: draws a screen of the lock from its template in the page, with something at each of its places.
// SCREEN stands for the program of the app that draws them (screen.js).
(() => {
  SCREEN;
  const LONG = 'Wilhelmina-Alexandra van Oldenbarnevelt';

  // The longest of what it may have to say, where it says it; and rows, where it has a list.
  function fill(screen) {
    const sayings = screen.all('[data-says]').map((one) => [one.dataset.says, one.textContent.length]);
    const [longest] = sayings.sort(([, one], [, other]) => other - one).map(([name]) => name);
    if (screen.all('#kring-said').length && longest) screen.say(longest, { count: 30 });
    for (const part of screen.all('[data-wait], [data-more]')) part.textContent = LONG;
    for (const part of screen.all('[data-torch]')) part.hidden = false;
    const [row] = screen.all('template[data-row]');
    for (let at = 0; row && at < 3; at += 1) {
      const drawn = row.content.cloneNode(true);
      if (at) drawn.querySelector('[data-name]').textContent = LONG;
      drawn.querySelector('button').dataset.do = String(at);
      screen.all('[data-rows]')[0].append(drawn);
    }
    screen.listen();
  }

  // With all that may be there, or with what is there where that is not.
  function draw(name, whole) {
    const screen = new Screen(name, whole ? new Proxy({}, { get: () => LONG }) : {});
    fill(screen);
    window.acted = [];
    screen.acted = (act) => window.acted.push(act);
    return true;
  }

  const templates = () => [...document.querySelectorAll('template[id^=kring-lock-]')].map(({ id }) => id);
  return { draw, templates };
})()
