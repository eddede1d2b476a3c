// When things happened, as far as the texts let us know: a mark is as wide as what is not known. Rows are events, so that rival dates
// stand under one another; what has no date has a lane, for undated is not lost. The rows are an ordered list with all in words:
// the drawing beside them adds nothing that is not said.

import { gregorian, julian, newYear } from './days.js';
import { byId, el, fill } from './dom.js';
import { MOST } from './inspector.js';
import { signOf, told } from './signs.js';
import { choose, claimOf, state } from './state.js';
import { words } from './words.js';

let rows = [];
let range = null;

/** Builds the rows; their places do not depend on the reading. */
export function drawTime() {
  const findings = state.dossier.findings;
  const times = new Map();
  for (const finding of findings) {
    if (finding.slot === 'time') times.set(finding.event, [...(times.get(finding.event) ?? []), finding]);
  }
  const about = f => !state.person || f.subjects.includes(state.person);
  const events = findings.filter(f => f.slot === 'event' && about(f));
  const dated = events.filter(f => times.get(f.id)?.some(bounded));
  const undated = events.filter(f => !times.get(f.id)?.some(bounded));
  const first = f => Math.min(...times.get(f.id).filter(bounded).map(t => t.from ?? t.to));
  dated.sort((a, b) => first(a) - first(b));
  range = span(dated.flatMap(f => times.get(f.id)).filter(bounded));
  rows = [];
  const shown = dated.slice(0, MOST);
  fill(byId('time'),
    el('h2', {}, words.timeTitle(dated.length, undated.length)),
    people(),
    el('p', { class: 'about' }, words.timeKey),
    axis(),
    el('ol', { class: 'events' }, shown.map(f => event(f, times.get(f.id).filter(bounded).sort((a, b) => (a.from ?? a.to) - (b.from ?? b.to))))),
    dated.length > MOST ? el('p', {}, words.moreRows(dated.length - MOST)) : null,
    el('h3', {}, words.undated(undated.length)),
    el('ul', { class: 'undated' }, undated.slice(0, MOST).map(f => el('li', {}, entry(f, times.get(f.id)?.map(t => t.value).join(', ') ?? '')))),
    undated.length > MOST ? el('p', {}, words.moreRows(undated.length - MOST)) : null);
  renewTime();
}

const bounded = t => t.from !== undefined || t.to !== undefined;

function people() {
  const count = new Map();
  for (const f of state.dossier.findings) if (f.slot === 'event') for (const s of f.subjects) count.set(s, (count.get(s) ?? 0) + 1);
  const names = [...count].sort((a, b) => b[1] - a[1]).slice(0, MOST).map(([name]) => name);
  const select = el('select', { 'data-about': 'time' }, el('option', { value: '' }, words.everybody), names.map(n => el('option', { value: n }, n)));
  select.value = state.person ?? '';
  return el('label', { class: 'choice' }, words.about, select);
}

/** The years shown, with a little air on both sides. */
function span(times) {
  const days = times.flatMap(t => [t.from, t.to]).filter(d => d !== undefined);
  if (days.length === 0) return { from: newYear(1900), to: newYear(2000), step: 10 };
  const [a, b] = [gregorian(Math.min(...days)).year, gregorian(Math.max(...days)).year + 1];
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find(s => (b - a) / s <= 12) ?? 5000;
  const from = Math.floor(a / step) * step;
  const to = Math.ceil((b + 0.01) / step) * step;
  return { from: newYear(from), to: newYear(to), step, first: from, last: to };
}

const at = day => (100 * (day - range.from)) / (range.to - range.from);

function axis() {
  const ticks = [];
  for (let year = range.first; year < range.last; year += range.step) {
    const tick = el('span', { class: 'tick' }, String(year));
    tick.style.left = `${at(newYear(year))}%`;
    ticks.push(tick);
  }
  return el('div', { class: 'event axis', 'aria-hidden': 'true' }, el('span', {}), el('div', { class: 'when' }, ticks));
}

function event(finding, times) {
  const item = el('li', { class: 'event' }, el('div', { class: 'what' }, entry(finding, '')),
    el('ul', { class: 'values' }, times.map(value)));
  return item;
}

function entry(finding, more) {
  const slot = el('span', {});
  rows.push(() => fill(slot, told(finding)));
  return el('button', { type: 'button', class: 'link', 'data-finding': finding.id, onclick: () => finding.claims.length && choose(finding.claims[0]) },
    slot, more ? ` ${more}` : '');
}

function value(finding) {
  const bar = el('span', { class: 'span' });
  const from = finding.from ?? range.from;
  const to = finding.to ?? range.to;
  const kind = [
    'span', finding.from === undefined && 'open-start', finding.to === undefined && 'open-end',
    from === to && 'day', finding.lasts && 'lasts', (finding.circa || finding.unsure) && 'circa',
  ].filter(Boolean).join(' ');
  bar.style.left = `${at(from)}%`;
  bar.style.width = `${at(to + 1) - at(from)}%`;
  const glyph = el('span', {});
  const right = at(to) > 50;
  const label = el('span', { class: 'value' }, glyph, inWords(finding));
  label.style[right ? 'right' : 'left'] = `${right ? 100 - at(from) : at(to + 1)}%`;
  rows.push(() => {
    const standing = state.standing(finding.id);
    bar.className = `${kind} ${standing.degree}${standing.contested ? ' contested' : ''}`;
    fill(glyph, signOf(finding.id));
  });
  return el('li', {},
    el('button', { type: 'button', class: 'when', 'data-finding': finding.id, title: inBothCalendars(finding),
      onclick: () => choose(owner(finding)) }, bar, label));
}

/** The claim that states this very value, rather than one that is finer. */
function owner(finding) {
  return finding.claims.find(id => claimOf(id)?.states.includes(finding.id)) ?? finding.claims[0];
}

function inWords(finding) {
  const text = finding.value + (finding.circa ? ` ${words.circa}` : '') + (finding.unsure ? ` ${words.unsure}` : '');
  const sources = finding.claims.length;
  return `${text} · ${words.claimsSay(sources)}`;
}

const date = ({ year, month, day }) => `${day} ${words.months[month - 1]} ${year}`;

function inBothCalendars(finding) {
  const told = day => `${date(gregorian(day))} (${words.julian} ${date(julian(day))})`;
  if (finding.from !== undefined && finding.from === finding.to) return told(finding.from);
  return [
    finding.from === undefined ? words.openStart : `${words.notBefore} ${told(finding.from)}`,
    finding.to === undefined ? words.openEnd : `${words.notAfter} ${told(finding.to)}`,
  ].join('; ');
}

/** Standing and choice, without moving anything. */
export function renewTime() {
  rows.forEach(renew => renew());
  const chosen = new Set(claimOf(state.claim)?.states ?? []);
  byId('time').querySelectorAll('[data-finding]').forEach(e => e.classList.toggle('chosen', chosen.has(e.dataset.finding)));
}

export function showOnTime() {
  byId('time').querySelector('.values .chosen, .undated .chosen, .what .chosen')?.scrollIntoView({ block: 'nearest' });
}
