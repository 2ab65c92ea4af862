// Keeps a list on this device, and opens without a host once the worker is there.
const KEY = 'list';
const part = (id) => document.getElementById(id);
const kept = () => JSON.parse(localStorage.getItem(KEY) ?? '[]');

function show() {
  part('list').replaceChildren(...kept().map((text) => {
    const item = document.createElement('li');
    item.textContent = text;
    return item;
  }));
}

part('add').addEventListener('click', () => {
  const text = [part('name').value, part('note').value, part('warm').checked ? 'warm' : 'cold'].join(' / ');
  localStorage.setItem(KEY, JSON.stringify([...kept(), text]));
  show();
});
part('later').addEventListener('click', () => setTimeout(() => { part('later').textContent = 'Done later'; }, 300));
if (location.search) document.querySelector('h1').textContent = 'Second page is open';
show();

if (!navigator.serviceWorker.controller) {
  await navigator.serviceWorker.register('worker.js');
  await navigator.serviceWorker.ready;
}
part('ready').hidden = false;
