// Who stands in what relation to one person, never all at once. The drawing is fixed by the names; the list beside it says the same in
// the same order, for keys and for those who do not see the drawing.

import { byId, el, fill } from './dom.js';
import { GLYPH, told } from './signs.js';
import { about, checkedOf, choose, claimOf, findingOf, state, statesOf } from './state.js';
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
    el('h2', {}, words.networkOf(name, found.length, checkedOf([...new Set(found.flatMap(n => [...n.events.keys()]))]))),
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

/** Pills at both sides, the line from each level first, with what ties it written on it, then to the middle. */
const [WIDE, PILL, BEND] = [780, 180, 292];

function drawing(name, found) {
  const half = Math.ceil(found.length / 2);
  const h = Math.max(120, half * 38 + 24);
  const lines = [];
  const nodes = [];
  found.forEach((n, i) => {
    const left = i % 2 === 0;
    const rest = left ? half : found.length - half;
    const x = along => (left ? along : WIDE - along);
    const y = (h * (Math.floor(i / 2) + 0.5)) / rest;
    const line = svg('path', { d: `M${x(PILL)} ${y}H${x(BEND)}L${WIDE / 2} ${h / 2}` });
    const glyph = svg('tspan', { class: 'g' });
    const types = [...new Set([...n.events.keys()].map(id => findingOf(id)?.type))].filter(Boolean).join(', ');
    const tie = svg('text', { class: 'tie', x: x(PILL + 8), y: y - 5, 'text-anchor': left ? 'start' : 'end' }, glyph, svg('tspan', { class: 'w' }, ` ${shortened(types, 18)}`));
    rows.push(() => {
      const best = strongest([...n.events.keys()]);
      line.setAttribute('class', best.degree + (best.contested ? ' contested' : ''));
      tie.setAttribute('class', 'tie ' + best.degree);
      glyph.textContent = GLYPH[best.degree] + (best.contested ? '✕' : '');
    });
    lines.push(line, tie);
    nodes.push(node(x(PILL), y, n.name, () => about(n.name), left ? -1 : 1));
  });
  return svg('svg', { class: 'web', viewBox: `0 0 ${WIDE} ${h}`, 'aria-hidden': 'true' }, ...lines, ...nodes, node(WIDE / 2, h / 2, name, null, 0));
}

const shortened = (told, most) => (told.length > most ? `${told.slice(0, most - 1)}…` : told);

/** @param {-1 | 0 | 1} side of the point at which it lies: before, around, after */
function node(x, y, name, act, side) {
  const short = shortened(name, 23);
  const width = Math.min(PILL - 4, short.length * 7 + 22);
  const middle = x + (side * width) / 2;
  const group = svg('g', { class: act ? 'node' : 'node centre' },
    svg('rect', { x: middle - width / 2, y: y - 13, width, height: 26, rx: 13 }), text(middle, y + 4.5, short), title(name));
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
