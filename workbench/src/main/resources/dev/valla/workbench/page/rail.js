// Witnesses with their switches. The load bar is the answer before the question; copies hang under their origin.

import { byId, el, fill } from './dom.js';
import { GLYPH } from './signs.js';
import { flip } from './acts.js';
import { checkedLoads, isChecked, loads, state, UNCHECKED } from './state.js';
import { words } from './words.js';

/** The rows and what to renew in them, made once for a dossier: nothing moves when a switch is thrown. */
let rows = new Map();

export function drawRail() {
  rows = new Map();
  fill(byId('switches'), ...families().map(family));
  const only = el('input', { type: 'checkbox', 'data-member': UNCHECKED, onchange: () => flip(UNCHECKED) });
  fill(byId('only-checked'), only, words.onlyChecked);
  rows.set(UNCHECKED, { input: only, inverse: true });
  drawUnread();
  renewRail();
}

/** What could not be read at all, of every source. */
function drawUnread() {
  const unread = state.dossier.sources.flatMap(s => s.notRead.map(what => `${s.path}: ${what}`));
  fill(byId('unread'), unread.length
    ? el('details', {}, el('summary', {}, words.notReadCount(unread.length)), el('ul', {}, unread.map(line => el('li', {}, line)))) : null);
}

/** Sources that copy none, each with its copies; with them those on whose word things rest who are no author, and sources not at hand. */
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
  const unseen = m => m.startsWith('source:') && !paths.has(m.slice('source:'.length));
  const voices = members.filter(m => (m.startsWith('witness:') ? !authors.has(m) : unseen(m)));
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

const atHand = path => state.dossier.sources.some(s => s.path === path);

const authors = source => source.authors.map(a => 'witness:' + a).filter(m => !rows.has(m)).map(m => row(m, 'author'));

function row(member, kind = '') {
  const [what, name] = [member.slice(0, member.indexOf(':')), member.slice(member.indexOf(':') + 1)];
  const input = el('input', { type: 'checkbox', 'data-member': member, onchange: () => flip(member) });
  const bar = el('span', { class: 'bar', 'aria-hidden': 'true' });
  const ghost = el('span', { class: 'ghost', 'aria-hidden': 'true' });
  const label = el('label', { class: kind },
    input,
    el('span', { class: 'name' }, kind === 'author' ? words.by(name) : name, kind === 'author' ? null : what === 'witness' ? [' ', el('small', {}, words.kind.witness)] : atHand(name) ? null : [' ', el('small', {}, words.notAtHand)]),
    ghost,
    el('span', { class: 'track' }, bar));
  const said = el('span', { class: 'said' });
  label.append(said);
  rows.set(member, { input, bar, ghost, label, said });
  return label;
}

/** Each copy link is a switch too: whoever does not believe that it is a copy says so here. */
function links(copy) {
  return folded(words.copies.copies, state.dossier.copies
    .filter(c => (c.a === copy.path && c.relation === 'copies') || (c.b === copy.path && c.relation === 'copied-by'))
    .map(c => [c, c.a === copy.path ? c.b : c.a]));
}

/** Of those related to one another the first has the switch. */
function relations(source) {
  return folded(words.copies.related, state.dossier.copies
    .filter(c => c.relation === 'related' && c.a === source.path)
    .map(c => [c, c.b]));
}

/** One is shown as it is; of several it is said how many they are, and they unfold. */
function folded(how, all) {
  const rows = all.map(([c, other]) => link(c, how, other));
  return rows.length < 2 ? rows : [el('details', { class: 'links' }, el('summary', {}, words.several(how, rows.length)), rows)];
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
  const [now, seen] = [loads(), checkedLoads()];
  const most = Math.max(1, ...now.values());
  for (const [member, row] of rows) {
    const { input, bar, ghost, label, inverse, said } = row;
    const off = state.off.includes(member);
    input.checked = inverse ? off : !off;
    label?.classList.toggle('off', off);
    if (!ghost) continue;
    const load = now.get(member) ?? 0;
    const told = off ? words.offShort : load === 0 ? words.noLoad : String(load);
    const width = off ? 0 : load / most;
    const checked = seen.get(member) ?? 0;
    if (row.told === told && row.width === width && row.checked === checked) continue;
    Object.assign(row, { told, width, checked });
    ghost.textContent = told;
    ghost.classList.toggle('some', !off && load > 0);
    said.textContent = off ? words.off : words.wouldFall(load, checked);
    label.title = `${said.textContent}. ${words.switchTip}`;
    bar.style.transform = `scaleX(${width})`;
  }
  drawCounts();
}

export function drawCounts() {
  const { codes } = state.reading;
  const [counts, checked, first] = [[0, 0, 0, 0, 0], [0, 0, 0, 0, 0], state.dossier.claims.length];
  for (let at = first; at < codes.length; at++) {
    const seen = isChecked(at) ? 1 : 0;
    counts[codes[at] & 3]++;
    checked[codes[at] & 3] += seen;
    if (codes[at] & 4) {
      counts[CONTESTED]++;
      checked[CONTESTED] += seen;
    }
  }
  fill(byId('counts'), ...COUNTED.map(([degree, i]) =>
    el('li', { class: `sign ${degree}` }, el('span', { 'aria-hidden': 'true' }, GLYPH[degree] ?? '✕'), el('b', {}, String(counts[i])),
      words.count[degree], el('span', { class: 'seen' }, checked[i] ? String(checked[i]) : words.noLoad, el('span', { class: 'said' }, ` ${words.checkedOnes}`)))));
  byId('checked').textContent = words.checked(state.dossier.claims.filter(c => c.checked).length, first);
}

const CONTESTED = 4;
/** In the order of the rail, each with its place among the counts. */
const COUNTED = [['stands', 0], ['hangs-by-one', 1], ['contested', CONTESTED], ['falls', 3], ['cannot-be-told', 2]];
