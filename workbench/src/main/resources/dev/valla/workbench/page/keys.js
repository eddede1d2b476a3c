// Single keys can be put elsewhere or turned off (WCAG 2.1.4). Kept in a cookie, for the page has another port at every start.

import { el, fill } from './dom.js';
import { words } from './words.js';

const NAME = 'valla-keys';
const YEAR = 31536000;

function kept() {
  const found = document.cookie.split('; ').find(c => c.startsWith(NAME + '='));
  try {
    return { on: true, put: {}, ...JSON.parse(decodeURIComponent(found?.slice(NAME.length + 1) ?? '{}')) };
  } catch {
    return { on: true, put: {} };
  }
}

let settings = kept();

function keep() {
  document.cookie = `${NAME}=${encodeURIComponent(JSON.stringify(settings))}; SameSite=Strict; Path=/; Max-Age=${YEAR}`;
}

export const keysAreOn = () => settings.on;

/** Which of our keys a pressed one stands for: one that was put elsewhere answers there and no longer at its old place. */
export function keyOf(pressed) {
  const moved = Object.entries(settings.put).find(([, to]) => to === pressed);
  if (moved) return moved[0];
  return pressed in settings.put ? '' : pressed;
}

/** In the sheet of keys: off altogether, or one key in another's place. */
export function keySettings() {
  const on = el('input', { type: 'checkbox', onchange: () => { settings.on = on.checked; keep(); } });
  on.checked = settings.on;
  const list = el('ul', { class: 'plain' });
  const from = el('input', { type: 'text', maxlength: 1, size: 2, name: 'key-from' });
  const to = el('input', { type: 'text', maxlength: 1, size: 2, name: 'key-to' });
  const draw = () => fill(list, Object.entries(settings.put).map(([ours, theirs]) => el('li', {}, words.keyMoved(ours, theirs), ' ',
    el('button', { type: 'button', onclick: () => { delete settings.put[ours]; keep(); draw(); } }, words.keyBack))));
  draw();
  return el('div', { class: 'key-settings' },
    el('label', {}, on, words.keysOn),
    el('p', {}, el('label', {}, words.keyFrom, from), ' ', el('label', {}, words.keyTo, to), ' ',
      el('button', { type: 'button', onclick: () => {
        if (!from.value || !to.value) return;
        settings.put[from.value] = to.value;
        from.value = to.value = '';
        keep();
        draw();
      } }, words.keyMove)),
    list);
}
