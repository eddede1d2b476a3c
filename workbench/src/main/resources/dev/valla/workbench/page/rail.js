// Witnesses with their switches. The load bar is the answer before the question; copies hang under their origin.

import { byId, el, fill } from './dom.js';
import { GLYPH } from './signs.js';
import { flip, loads, state, UNCHECKED } from './state.js';
import { words } from './words.js';

/** The rows and what to renew in them, made once for a dossier: nothing moves when a switch is thrown. */
let rows = new Map();

export function drawRail() {
  rows = new Map();
  fill(byId('switches'), ...families().map(family));
  const only = el('input', { type: 'checkbox', 'data-member': UNCHECKED, onchange: () => flip(UNCHECKED) });
  fill(byId('only-checked'), only, words.onlyChecked);
  rows.set(UNCHECKED, { input: only, inverse: true });
  renewRail();
}

/** Sources that copy none, each with its copies; then those on whose word things rest who are no author. */
function families() {
  const { sources, copies } = state.dossier;
  const paths = new Set(sources.map(s => s.path));
  const exemplars = new Map();
  for (const link of copies) {
    const [copy, from] =
      link.relation === 'copies' ? [link.a, link.b] : link.relation === 'copied-by' ? [link.b, link.a] : [null, null];
    if (copy && paths.has(copy) && paths.has(from)) exemplars.set(copy, [...(exemplars.get(copy) ?? []), from]);
  }
  const root = path => {
    const seen = new Set();
    while (exemplars.has(path) && !seen.has(path)) {
      seen.add(path);
      path = exemplars.get(path).find(e => !exemplars.has(e)) ?? exemplars.get(path)[0];
    }
    return path;
  };
  const heads = sources.filter(s => root(s.path) === s.path);
  const authors = new Set(sources.flatMap(s => s.authors).map(a => 'witness:' + a));
  const members = state.dossier.members.map(m => m.member);
  const voices = members.filter(m => m.startsWith('witness:') && !authors.has(m));
  const order = new Map(members.map((member, i) => [member, i]));
  const place = member => order.get(member) ?? order.size;
  return [
    ...heads.map(s => ({
      head: 'source:' + s.path, source: s,
      copies: sources.filter(c => c !== s && root(c.path) === s.path),
    })),
    ...voices.map(member => ({ head: member, source: null, copies: [] })),
  ].sort((a, b) => place(a.head) - place(b.head));
}

function family({ head, source, copies }) {
  return el('li', {},
    row(head),
    source ? authors(source) : null,
    source ? relations(source, copies) : null,
    copies.length
      ? el('ul', { class: 'copies' }, copies.map(copy => el('li', {}, row('source:' + copy.path), authors(copy), links(copy))))
      : null);
}

const authors = source => source.authors.map(a => 'witness:' + a).filter(m => !rows.has(m)).map(m => row(m, 'author'));

function row(member, kind = '') {
  const [what, name] = [member.slice(0, member.indexOf(':')), member.slice(member.indexOf(':') + 1)];
  const input = el('input', { type: 'checkbox', 'data-member': member, onchange: () => flip(member) });
  const bar = el('span', { class: 'bar', 'aria-hidden': 'true' });
  const ghost = el('span', { class: 'ghost' });
  const label = el('label', { class: kind, title: words.switchTip },
    input,
    el('span', { class: 'name' }, name, ' ', el('small', {}, kind === 'author' ? words.kind.author : words.kind[what] ?? what)),
    ghost,
    el('span', { class: 'track' }, bar));
  rows.set(member, { input, bar, ghost, label, short: kind === 'author' });
  return label;
}

/** Each copy link is a switch too: whoever does not believe that it is a copy says so here. */
function links(copy) {
  return state.dossier.copies
    .filter(c => (c.a === copy.path && c.relation === 'copies') || (c.b === copy.path && c.relation === 'copied-by'))
    .map(c => link(c, words.copies.copies, c.a === copy.path ? c.b : c.a));
}

function relations(source) {
  return state.dossier.copies
    .filter(c => c.relation === 'related' && (c.a === source.path || c.b === source.path))
    .map(c => (c.a === source.path ? link(c, words.copies.related, c.b) : el('p', { class: 'copy' }, `${words.copies.related} ${c.a}`)));
}

function link(c, how, other) {
  const member = 'copy:' + c.id;
  const input = el('input', { type: 'checkbox', 'data-member': member, onchange: () => flip(member) });
  const count = c.evidence.reduce((sum, e) => sum + e[4], 0);
  const label = el('label', { class: 'copy', title: words.copyTip(c.reason) },
    input, el('span', { class: 'name' }, `${how} ${other}${count ? ` (${words.sharedShort(count)})` : ''}`));
  rows.set(member, { input, label });
  return label;
}

/** Writes only what is otherwise than before: two hundred witnesses cost no layout when two of them change. */
export function renewRail() {
  const now = loads();
  const most = Math.max(1, ...now.values());
  for (const [member, row] of rows) {
    const { input, bar, ghost, label, inverse, short } = row;
    const off = state.off.includes(member);
    input.checked = inverse ? off : !off;
    label?.classList.toggle('off', off);
    if (!ghost) continue;
    const load = now.get(member) ?? 0;
    const told = short ? (off ? words.offShort : String(load)) : off ? words.off : words.wouldFall(load);
    const width = off ? 0 : load / most;
    if (row.told === told && row.width === width) continue;
    Object.assign(row, { told, width });
    ghost.textContent = told;
    ghost.title = off ? words.off : words.wouldFall(load);
    bar.style.transform = `scaleX(${width})`;
  }
  drawCounts();
}

export function drawCounts() {
  const { codes } = state.reading;
  const [counts, first] = [[0, 0, 0, 0], state.dossier.claims.length];
  let contested = 0;
  for (let at = first; at < codes.length; at++) {
    counts[codes[at] & 3]++;
    if (codes[at] & 4) contested++;
  }
  const told = { stands: counts[0], 'hangs-by-one': counts[1], contested, falls: counts[3], 'cannot-be-told': counts[2] };
  fill(byId('counts'), ...Object.entries(told).map(([degree, n]) =>
    el('li', { class: `sign ${degree}` }, el('span', { 'aria-hidden': 'true' }, GLYPH[degree] ?? '✕'), el('b', {}, String(n)), words.count[degree])));
  const checked = state.dossier.claims.filter(c => c.checked).length;
  byId('checked').textContent = words.checked(checked, state.dossier.claims.length);
  const unread = state.dossier.sources.flatMap(s => s.notRead.map(what => `${s.path}: ${what}`));
  byId('unread').textContent = unread.length ? `${words.notRead}: ${unread.join('; ')}` : '';
}
