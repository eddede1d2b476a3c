// Witnesses with their switches. The load bar is the answer before the question; copies hang under their origin.

import { byId, el, fill } from './dom.js';
import { flip, state } from './state.js';
import { words } from './words.js';

export function drawRail() {
  const focused = document.activeElement?.dataset?.member;
  const loads = new Map(state.reading.loads.map(l => [l.member, l]));
  const most = Math.max(1, ...state.reading.loads.map(l => l.load));
  fill(byId('switches'), members(loads).map(member => item(member, loads.get(member), most)));
  if (focused) byId('switches').querySelector(`[data-member="${CSS.escape(focused)}"]`)?.focus();
  drawCounts();
}

/** In the order of the first reading, so that nothing moves when a switch is thrown. */
let order = [];
function members(loads) {
  const known = new Set(order);
  const all = [...loads.keys(), ...state.dossier.sources.map(s => 'source:' + s.path), ...state.off];
  order = [...order, ...all.filter((m, i) => !known.has(m) && all.indexOf(m) === i)];
  return order;
}

function item(member, load, most) {
  const [kind, name] = [member.slice(0, member.indexOf(':')), member.slice(member.indexOf(':') + 1)];
  const off = state.off.includes(member);
  const falls = load?.load ?? 0;
  const bar = el('span', { class: 'bar', 'aria-hidden': 'true' });
  bar.style.width = `${(100 * falls) / most}%`;
  return el(
    'li',
    {},
    el(
      'label',
      { class: off ? 'off' : null },
      el('input', { type: 'checkbox', 'data-member': member, ...(off ? {} : { checked: true }), onchange: () => flip(member) }),
      el('span', { class: 'name' }, name, ' ', el('small', {}, words.kind[kind] ?? kind)),
      el('span', { class: 'ghost' }, off ? words.off : words.wouldFall(falls)),
      el('span', { class: 'track' }, bar),
    ),
    kind === 'source' ? copyNotes(name) : null,
  );
}

function copyNotes(path) {
  const notes = state.dossier.copies
    .filter(c => (c.a === path && c.relation !== 'copied-by') || (c.b === path && c.relation === 'copied-by'))
    .map(c => `${words.copies[c.relation === 'related' ? 'related' : 'copies']} ${c.a === path ? c.b : c.a}`);
  return notes.length ? el('p', { class: 'copy' }, notes.join('; ')) : null;
}

function drawCounts() {
  const counts = { stands: 0, 'hangs-by-one': 0, falls: 0, 'cannot-be-told': 0, contested: 0 };
  for (const finding of state.dossier.findings) {
    const standing = state.reading.standings[finding.id];
    if (!standing) continue;
    counts[standing.degree]++;
    if (standing.contested) counts.contested++;
  }
  const checked = state.dossier.claims.filter(c => c.checked).length;
  fill(byId('counts'), el('span', {}, words.counts(counts)), el('br'), words.checked(checked, state.dossier.claims.length));
  const unread = state.dossier.sources.flatMap(s => s.notRead.map(what => `${s.path}: ${what}`));
  byId('unread').textContent = unread.length ? `${words.notRead}: ${unread.join('; ')}` : '';
}
