// Who stands in what relation to one person, never all at once. The drawing is fixed by the names; the list beside it says the same in
// the same order, for keys and for those who do not see the drawing.

import { byId, el, fill } from './dom.js';
import { GLYPH, told } from './signs.js';
import { about, choose, claimOf, findingOf, state, statesOf } from './state.js';
import { words } from './words.js';

const NS = 'http://www.w3.org/2000/svg';
/** More than these the drawing does not hold; the list has them all. */
const DRAWN = 24;

function svg(tag, attributes, ...children) {
  const element = document.createElementNS(NS, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Whom the chosen claim is about, else the one most spoken of. */
export function centre() {
  if (state.person) return state.person;
  const of = claimOf(state.claim)?.participants.find(p => p.role === 'subject');
  if (of) return of.known;
  const counts = new Map();
  for (const f of state.sheet.findings) for (const s of f.subjects) counts.set(s, (counts.get(s) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** Neighbours by name, each with the events that tie it, in the order of the dossier. */
function neighbours(name) {
  const by = new Map();
  for (const claim of state.dossier.claims) {
    const here = claim.participants.find(p => p.known === name);
    const event = statesOf(claim)[0];
    if (!here || !event) continue;
    for (const other of claim.participants) {
      if (other.known === name) continue;
      if (!by.has(other.known)) by.set(other.known, { name: other.known, role: other.role, events: new Map() });
      const events = by.get(other.known).events;
      events.set(event, [...(events.get(event) ?? []), claim.id]);
    }
  }
  return [...by.values()].sort((a, b) => b.events.size - a.events.size || a.name.localeCompare(b.name));
}

let rows = [];

export function drawNetwork() {
  const name = centre();
  const found = neighbours(name);
  rows = [];
  const names = [...new Set(state.dossier.claims.flatMap(c => c.participants).map(p => p.known))].sort((a, b) => a.localeCompare(b));
  const select = el('select', { 'data-about': 'network' }, names.map(n => el('option', { value: n }, n)));
  select.value = name;
  fill(byId('network'),
    el('h2', {}, words.networkOf(name, found.length)),
    el('label', { class: 'choice' }, words.about, select),
    found.length ? drawing(name, found.slice(0, DRAWN)) : el('p', {}, words.noNeighbour),
    found.length > DRAWN ? el('p', { class: 'about' }, words.moreInList(found.length - DRAWN)) : null,
    el('ol', { class: 'neighbours' }, found.map(neighbour)));
  renewNetwork();
}

function neighbour({ name, events }) {
  return el('li', {},
    el('button', { type: 'button', class: 'link name', onclick: () => about(name) }, name),
    el('ul', {}, [...events].map(([id, claims]) => {
      const slot = el('span', {});
      rows.push(() => { const f = findingOf(id); if (f) fill(slot, told(f)); });
      return el('li', {}, el('button', { type: 'button', class: 'link', onclick: () => choose(claims[0]) }, slot));
    })));
}

function drawing(name, found) {
  const half = Math.ceil(found.length / 2);
  const [w, h] = [800, Math.max(120, half * 36 + 24)];
  const lines = [];
  const nodes = [];
  found.forEach((n, i) => {
    const left = i % 2 === 0;
    const rest = left ? half : found.length - half;
    const [x, y] = [left ? 120 : w - 120, (h * (Math.floor(i / 2) + 0.5)) / rest];
    const line = svg('line', { x1: w / 2, y1: h / 2, x2: x, y2: y });
    const glyph = svg('text', { class: 'tie', x: (x + w / 2) / 2, y: (y + h / 2) / 2 + 5, 'text-anchor': 'middle' });
    rows.push(() => {
      const best = strongest([...n.events.keys()]);
      line.setAttribute('class', best.degree + (best.contested ? ' contested' : ''));
      glyph.setAttribute('class', 'tie ' + best.degree);
      glyph.textContent = GLYPH[best.degree] + (best.contested ? '✕' : '');
    });
    lines.push(line, glyph);
    nodes.push(node(x, y, n.name, () => about(n.name)));
  });
  return svg('svg', { class: 'web', viewBox: `0 0 ${w} ${h}`, 'aria-hidden': 'true' }, ...lines, ...nodes, node(w / 2, h / 2, name, null));
}

function node(x, y, name, act) {
  const short = name.length > 22 ? name.slice(0, 21) + '…' : name;
  const width = short.length * 7.4 + 16;
  const group = svg('g', { class: act ? 'node' : 'node centre' },
    svg('rect', { x: x - width / 2, y: y - 13, width, height: 26, rx: 13 }), text(x, y + 5, short), title(name));
  if (act) group.addEventListener('click', act);
  return group;
}

const text = (x, y, told) => svg('text', { x, y, 'text-anchor': 'middle' }, told);
const title = told => svg('title', {}, told);
const ORDER = ['stands', 'hangs-by-one', 'cannot-be-told', 'falls'];

function strongest(ids) {
  const all = ids.map(state.standing);
  return { degree: ORDER.find(d => all.some(s => s.degree === d)), contested: all.some(s => s.contested) };
}

export function renewNetwork() {
  rows.forEach(renew => renew());
}
