// Documents dropped on the page are sent one after the other, and read in the order in which they came; what is read shows at once.

import { byId, el, fill } from './dom.js';
import { refresh } from './loading.js';
import { state } from './state.js';
import { bringIn, call } from './wire.js';
import { words } from './words.js';

/** How often the page asks how far the reading is, in milliseconds; only while something is read. */
const OFTEN = 700;
let asking = false;
/** How many documents were taken so far: an answer asked for before the last of them knows too few. */
let taken = 0;
let sending = new Map();

export function chooseFiles() {
  const input = el('input', { type: 'file', multiple: true });
  input.addEventListener('change', () => send([...input.files].map(file => ({ file, path: file.name }))));
  input.click();
}

export function listenToDrops(fail) {
  const root = document.documentElement;
  const over = yes => root.classList.toggle('dropping', yes);
  addEventListener('dragover', event => { if (event.dataTransfer?.types.includes('Files')) { event.preventDefault(); over(true); } });
  addEventListener('dragleave', event => { if (!event.relatedTarget) over(false); });
  addEventListener('drop', event => {
    if (!event.dataTransfer?.files.length && !event.dataTransfer?.items.length) return;
    event.preventDefault();
    over(false);
    dropped(event.dataTransfer).then(send).catch(fail);
  });
}

/** Every file, those of dropped folders included, with its path from the folder on. */
async function dropped(transfer) {
  const entries = [...transfer.items].map(item => item.webkitGetAsEntry?.()).filter(Boolean);
  if (entries.length === 0) return [...transfer.files].map(file => ({ file, path: file.name }));
  return (await Promise.all(entries.map(inside))).flat();
}

async function inside(entry) {
  if (entry.isFile) {
    const file = await new Promise((done, failed) => entry.file(done, failed));
    return [{ file, path: entry.fullPath.replace(/^\//, '') }];
  }
  const reader = entry.createReader();
  const all = [];
  for (;;) {
    const some = await new Promise((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) break;
    all.push(...some);
  }
  return (await Promise.all(all.map(inside))).flat();
}

/** What describes a document goes before it, so that it is there when the document is read. */
async function send(files) {
  const visible = files.filter(f => !f.path.split('/').some(part => part.startsWith('.')));
  const order = f => (f.path.endsWith('.json') ? 0 : 1);
  visible.sort((a, b) => order(a) - order(b) || a.path.localeCompare(b.path));
  for (const { path } of visible) sending.set(path, '');
  draw([]);
  for (const { file, path } of visible) {
    try {
      const { files: now } = await bringIn(file, path);
      sending.delete(path);
      taken++;
      draw(now);
    } catch (e) {
      sending.set(path, e.message);
      draw([]);
    }
    watch();
  }
}

async function watch() {
  if (asking) return;
  asking = true;
  try {
    for (let busy = true; busy; ) {
      const before = taken;
      const { version, files } = await call('/ask/brought');
      if (taken !== before) continue;
      busy = files.some(f => f.state === 'waiting' || f.state === 'reading') || [...sending.values()].includes('');
      draw(files);
      if (version !== state.dossier.version) await refresh();
      if (busy) await new Promise(done => setTimeout(done, OFTEN));
    }
  } finally {
    asking = false;
  }
}

let known = [];
function draw(files) {
  known = files.length ? files : known;
  const place = byId('brought');
  const done = known.filter(f => f.state === 'read' || f.state === 'refused').length;
  place.hidden = false;
  fill(place,
    el('div', { class: 'bar-of-filters' },
      el('h2', { id: 'brought-title' }, words.broughtIn(done, known.length + sending.size)),
      el('progress', { max: known.length + sending.size, value: done, 'aria-labelledby': 'brought-title' }),
      el('button', { type: 'button', onclick: () => { place.hidden = true; } }, words.close)),
    el('ul', { class: 'plain', role: 'status' },
      [...sending].map(([path, fault]) => el('li', {}, el('b', {}, path), ` ${fault || words.sending}`)),
      [...known].reverse().map(f => el('li', {}, el('b', {}, f.path), ` ${words.broughtState[f.state]}`,
        f.told?.length ? el('small', {}, ` — ${f.told.join('; ')}`) : null))));
}
