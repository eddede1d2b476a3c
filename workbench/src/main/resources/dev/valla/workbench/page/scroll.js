// Where the reader is: the chosen claim brought into view, panes scrolled together, from source to source.

import { byId, el, fill } from './dom.js';
import { drawPane, marksOf, panes } from './panes.js';
import { claimOf, kin, state } from './state.js';
import { words } from './words.js';

/** Brings the chosen claim into view, and in the other sources the words that say the same. */
export function show() {
  const chosen = claimOf(state.claim);
  if (!chosen || !panes.has(chosen.quote.source)) return;
  drawPane(panes.get(chosen.quote.source));
  byId('to-source').value = chosen.quote.source;
  const shown = new Set([chosen.quote.source]);
  bringIn(chosen.id, true);
  for (const id of kin(chosen)) {
    const path = claimOf(id).quote.source;
    if (shown.has(path)) continue;
    shown.add(path);
    bringIn(id, false);
  }
}

/** Scrolls within its own pane; sideways only for the chosen one. */
function bringIn(id, sideways) {
  const element = marksOf.get(id)?.[0]?.element;
  const pane = element?.closest('article');
  if (!pane) return;
  const text = byId('sources');
  const outer = text.getBoundingClientRect();
  let frame = pane.getBoundingClientRect();
  if (sideways && (frame.left < outer.left || frame.right > outer.right)) {
    text.scrollLeft += frame.left - outer.left;
    frame = pane.getBoundingClientRect();
  }
  const box = element.getBoundingClientRect();
  if (box.top < frame.top + 80 || box.bottom > frame.bottom - 40) drive(pane, pane.scrollTop + box.top - frame.top - frame.height / 3);
}

let linked = false;

/** Scrolled by us, not by the reader: what follows it must not lead. */
const driven = new Map();
function drive(element, top) {
  driven.set(element, performance.now());
  element.scrollTop = top;
}

let following = false;
/** Linked scrolling: the claim at the reading line of the pane that is scrolled leads the others to those that say the same. */
export function scrolled(pane) {
  if (!linked || following || performance.now() - (driven.get(pane.element) ?? -1000) < 200) return;
  following = true;
  requestAnimationFrame(() => {
    following = false;
    const frame = pane.element.getBoundingClientRect();
    const line = frame.top + frame.height / 3;
    const lead = pane.marks.filter(m => m.first).reduce((best, m) => {
      const away = Math.abs(m.element.getBoundingClientRect().top - line);
      return !best || away < best.away ? { away, mark: m } : best;
    }, null)?.mark;
    if (!lead) return;
    const height = lead.element.getBoundingClientRect().top - frame.top;
    const led = new Set([pane.source.path]);
    for (const id of lead.ids.flatMap(id => [...kin(claimOf(id))])) {
      const mark = marksOf.get(id)?.[0];
      if (!mark || led.has(mark.pane.source.path)) continue;
      led.add(mark.pane.source.path);
      const other = mark.pane.element;
      drive(other, other.scrollTop + mark.element.getBoundingClientRect().top - other.getBoundingClientRect().top - height);
    }
  });
}

/** Above the panes: where to go, and whether they scroll together. */
export function drawTools() {
  const { sources } = state.dossier;
  const select = el('select', { id: 'to-source', onchange: () => goTo(select.value, -1) },
    sources.map(s => el('option', { value: s.path }, words.sourceWithClaims(s.path, s.claims))));
  const link = el('input', { type: 'checkbox', id: 'linked', onchange: () => { linked = link.checked; } });
  link.checked = linked;
  const beside = (by, text, tip) => el('button', { type: 'button', 'aria-label': tip, title: tip, onclick: () => goBeside(by) }, text);
  fill(byId('tools'),
    el('div', { class: 'going' }, el('label', {}, words.toSource, select),
      sources.length > 1 ? [beside(-1, '‹', words.sourceBefore), beside(1, '›', words.sourceAfter)] : null),
    el('label', { title: words.linkedTip }, link, words.linked));
}

export function toggleLinked() {
  linked = !linked;
  byId('linked').checked = linked;
}

/** One source further, from the first that is in view. */
function goBeside(by) {
  const all = [...panes.values()];
  const left = byId('sources').getBoundingClientRect().left;
  const first = all.findIndex(p => p.element.getBoundingClientRect().right > left + 40);
  const next = all[Math.min(all.length - 1, Math.max(0, first + by))];
  drawPane(next);
  next.element.scrollIntoView({ inline: 'start', block: 'nearest' });
  byId('to-source').value = next.source.path;
}

export function goTo(path, at) {
  const pane = panes.get(path);
  if (!pane) return;
  drawPane(pane);
  pane.element.scrollIntoView({ inline: 'center', block: 'nearest' });
  const claim = pane.claims.find(c => c.quote.start >= at);
  if (claim && at >= 0) bringIn(claim.id, true);
  pane.element.focus();
}
