// The drawer: all claims as a list, searched and narrowed.

import { byId, el, fill } from './dom.js';
import { sign } from './signs.js';
import { MOST } from './inspector.js';
import { choose, claimOf, markOf, narrow, openDrawer, state } from './state.js';
import { words } from './words.js';

let made = null;

function make() {
  const types = [...new Set(state.dossier.claims.map(c => c.type))].sort();
  const search = el('input', { type: 'search', id: 'search', oninput: () => narrow({ words: search.value }) });
  const choice = (name, options) => {
    const select = el('select', { onchange: () => narrow({ [name]: select.value }) },
      el('option', { value: '' }, words.any[name]), options.map(([value, text]) => el('option', { value }, text)));
    select.value = state.filter[name];
    return el('label', {}, el('span', { class: 'said' }, words.filter[name]), select);
  };
  const list = el('ol', { class: 'claims' });
  const count = el('p', { class: 'count', role: 'status' });
  search.value = state.filter.words;
  fill(byId('drawer'),
    el('div', { class: 'bar-of-filters' },
      el('h2', { id: 'drawer-title' }, words.claims),
      el('label', {}, el('span', { class: 'said' }, words.searchClaims), search),
      choice('type', types.map(t => [t, t])),
      choice('source', state.dossier.sources.map(s => [s.path, s.path])),
      choice('standing', [...Object.entries(words.standing), ['contested', words.contested]]),
      choice('checked', [['yes', words.isChecked], ['no', words.isUnchecked]]),
      count,
      el('button', { type: 'button', onclick: () => openDrawer(false) }, words.close)),
    list);
  search.placeholder = words.searchClaims;
  made = { search, list, count };
}

/** Claims that the filter lets through, in the order of the dossier. */
export function filtered() {
  const { words: typed, type, source, standing, checked } = state.filter;
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return state.dossier.claims.filter(claim => {
    if (type && claim.type !== type) return false;
    if (source && claim.quote.source !== source) return false;
    if (checked && (checked === 'yes') !== claim.checked) return false;
    if (standing) {
      const mark = markOf(claim);
      if (standing === 'contested' ? !mark.contested : mark.degree !== standing) return false;
    }
    return wanted.length === 0 || wanted.every(word => haystack(claim).includes(word));
  });
}

function haystack(claim) {
  return (claim.haystack ??= [
    claim.id, claim.type, claim.quote.words, claim.time, claim.place, ...claim.participants.flatMap(p => [p.name, p.known]),
  ].join('\n').toLowerCase());
}

export function drawDrawer(fresh) {
  const drawer = byId('drawer');
  drawer.hidden = !state.drawer;
  document.body.classList.toggle('with-drawer', state.drawer);
  if (!state.drawer) return;
  if (fresh || !made || !drawer.firstChild) make();
  const found = filtered();
  made.count.textContent = words.found(found.length, state.dossier.claims.length, found.filter(c => c.checked).length, Math.min(found.length, MOST));
  fill(made.list, found.slice(0, MOST).map(row));
}

function row(claim) {
  const chosen = claim.id === state.claim;
  return el('li', { class: chosen ? 'chosen' : null },
    el('button', { type: 'button', class: 'link', 'aria-current': chosen ? 'true' : null, onclick: () => choose(claim.id) },
      sign(markOf(claim)), el('b', {}, claim.id), ` ${claim.type} `, el('q', {}, claim.quote.words.replace(/\s+/g, ' '))),
    el('small', {}, [claim.time, claim.quote.source, claim.checked ? '✓ ' + words.isChecked : ''].filter(Boolean).join(' · ')));
}

/** Marks the chosen row, without drawing the list again. */
export function markRow() {
  if (!state.drawer || !made) return;
  for (const item of made.list.children) {
    const chosen = item.querySelector('b').textContent === state.claim;
    item.classList.toggle('chosen', chosen);
    item.firstChild.toggleAttribute('aria-current', chosen);
  }
}

export function search() {
  openDrawer(true);
  made.search.focus();
  made.search.select();
}

/** The next or previous claim of the list. */
export function stepInList(by) {
  const found = filtered();
  const at = found.indexOf(claimOf(state.claim));
  const next = found[(at + by + found.length) % found.length];
  if (next) choose(next.id);
}
