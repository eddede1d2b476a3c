// The drawer: all claims as a list, searched and narrowed.

import { inWords } from './dates.js';
import { byId, el, fill } from './dom.js';
import { sign } from './signs.js';
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
  const scroller = el('div', { class: 'rows', onscroll: () => drawRows() }, list);
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
    scroller);
  search.placeholder = words.searchClaims;
  made = { search, list, scroller, count, found: [] };
}

/** Claims that the filter lets through, in the order of the dossier. */
export function filtered() {
  const { words: typed, type, source, standing, checked } = state.filter;
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return state.dossier.claims.filter(claim => {
    if (type && claim.type !== type) return false;
    if (source && claim.quote.source !== source) return false;
    if (checked && (checked === 'yes') !== claim.checked) return false;
    if (standing && !stands(claim, standing)) return false;
    return wanted.length === 0 || found(haystack(claim), wanted);
  });
}

function stands(claim, standing) {
  const mark = markOf(claim);
  return standing === 'contested' ? mark.contested : mark.degree === standing;
}

const found = (text, wanted) => wanted.every(word => text.includes(word));

/** What is searched in a claim; made once, while nobody waits for it, and complete only when its text is here. */
function haystack(claim) {
  if (claim.haystack) return claim.haystack;
  const text = [
    claim.id, claim.type, claim.quote.words, claim.time, claim.place, ...claim.participants.flatMap(p => [p.name, p.known]),
  ].join('\n').toLowerCase();
  if (claim.quote.of.text !== null) claim.haystack = text;
  return text;
}

/** Makes ready what is searched, a stretch at a time. */
export function prepareSearch(from = 0) {
  const { claims } = state.dossier;
  const end = Math.min(claims.length, from + 1000);
  for (let i = from; i < end; i++) haystack(claims[i]);
  if (end < claims.length) setTimeout(() => prepareSearch(end), 20);
}

export function drawDrawer(fresh) {
  const drawer = byId('drawer');
  drawer.hidden = !state.drawer;
  document.body.classList.toggle('with-drawer', state.drawer);
  if (!state.drawer || !state.sheet) return;
  if (fresh || !made || !drawer.firstChild) make();
  made.found = filtered();
  const n = made.found.length;
  made.count.textContent = words.found(n, state.dossier.claims.length, made.found.filter(c => c.checked).length);
  made.scroller.scrollTop = 0;
  drawRows();
}

/** Rows are of one height, and only those in view are there. */
const HEIGHT = 29;

function drawRows() {
  const { list, scroller, found } = made;
  const first = Math.max(0, Math.floor(scroller.scrollTop / HEIGHT) - 10);
  const last = Math.min(found.length, first + Math.ceil((scroller.clientHeight || 300) / HEIGHT) + 20);
  const focused = list.contains(document.activeElement) ? document.activeElement.closest('li').dataset.claim : null;
  list.style.paddingTop = `${first * HEIGHT}px`;
  list.style.paddingBottom = `${(found.length - last) * HEIGHT}px`;
  fill(list, found.slice(first, last).map((claim, i) => row(claim, first + i)));
  if (focused) list.querySelector(`[data-claim="${CSS.escape(focused)}"] button`)?.focus({ preventScroll: true });
}

function row(claim, at) {
  const chosen = claim.id === state.claim;
  return el('li', { class: chosen ? 'chosen' : null, 'aria-setsize': made.found.length, 'aria-posinset': at + 1, 'data-claim': claim.id },
    el('button', { type: 'button', class: 'link', 'aria-current': chosen ? 'true' : null, onclick: () => choose(claim.id) },
      sign(markOf(claim)), el('b', {}, claim.id), el('span', { class: 'type' }, claim.type), el('q', {}, claim.quote.words.replace(/\s+/g, ' '))),
    el('small', {}, [inWords(claim.time), claim.quote.source, claim.checked ? '✓ ' + words.isChecked : ''].filter(Boolean).join(' · ')));
}

/** Marks the chosen row, without drawing the list again; brings it into view. */
export function markRow() {
  if (!state.drawer || !made?.found) return;
  const at = made.found.findIndex(c => c.id === state.claim);
  const { scroller } = made;
  if (at >= 0 && (at * HEIGHT < scroller.scrollTop || (at + 1) * HEIGHT > scroller.scrollTop + scroller.clientHeight)) {
    scroller.scrollTop = at * HEIGHT - scroller.clientHeight / 2;
  }
  drawRows();
}

export function search() {
  openDrawer(true);
  made?.search.focus();
  made?.search.select();
}

/** The standings may be others: what is in view is drawn again, and the list only if it is of one standing. */
export function renewDrawer() {
  if (state.filter.standing) drawDrawer();
  else if (state.drawer) drawRows();
}

/** The next or previous claim of the list. */
export function stepInList(by) {
  const found = filtered();
  const at = found.indexOf(claimOf(state.claim));
  const next = found[(at + by + found.length) % found.length];
  if (next) choose(next.id);
}
