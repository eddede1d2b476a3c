// When things happened, as far as the texts let us know: a mark is as wide as what is not known. Rows are events, so that rival dates
// stand under one another; what has no date has a lane, for undated is not lost. The rows are an ordered list with all in words:
// the drawing beside them adds nothing that is not said.

import { inBothCalendars, inWords } from './dates.js';
import { gregorian, newYear } from './days.js';
import { byId, el, fill } from './dom.js';
import { MOST } from './inspector.js';
import { signOf, told } from './signs.js';
import { checkedOf, choose, claimOf, see, state, statesOf } from './state.js';
import { words } from './words.js';

/** What shows a standing, to be renewed; those of rows that left the page are dropped with them. */
let rows = [];
let range = null;
/** All dated events with their times, in order; of these a stretch is drawn, and grows where the reader comes to its end. */
let dated = [];
let times = new Map();
let drawn = { from: 0, to: 0 };
const STRETCH = 120;

/** Builds the rows; their places do not depend on the reading. */
export function drawTime() {
  const { findings } = state.sheet;
  times = new Map();
  for (const finding of findings) {
    if (finding.slot === 'time') times.set(finding.event, [...(times.get(finding.event) ?? []), finding]);
  }
  const about = f => !state.person || f.subjects.includes(state.person);
  const events = findings.filter(f => f.slot === 'event' && about(f));
  dated = events.filter(f => times.get(f.id)?.some(bounded));
  const undated = events.filter(f => !times.get(f.id)?.some(bounded));
  const first = f => Math.min(...times.get(f.id).filter(bounded).map(t => t.from ?? t.to));
  dated.sort((a, b) => first(a) - first(b));
  range = span(dated.flatMap(f => times.get(f.id)).filter(bounded));
  rows = [];
  fill(byId('time'),
    el('h2', {}, words.timeTitle(dated.length, checkedOf(dated.map(f => f.id)), undated.length)),
    people(),
    el('p', { class: 'about' }, words.timeKey),
    axis(),
    el('ol', { class: 'events' }),
    el('h3', {}, words.undated(undated.length, checkedOf(undated.map(f => f.id)))),
    el('ul', { class: 'undated' }, undated.slice(0, MOST).map(f => el('li', {}, entry(f, times.get(f.id)?.map(t => inWords(t.value)).join(', ') ?? '')))),
    undated.length > MOST ? el('p', {}, words.moreRows(undated.length - MOST)) : null);
  byId('time').style.setProperty('--ticks', String((range.last - range.first) / range.step || 10));
  drawn = { from: 0, to: 0 };
  grow(0, STRETCH);
  renewTime();
}

/** Draws the events of this stretch; what is there already stays. */
function grow(from, to) {
  const list = byId('time').querySelector('.events');
  const make = (a, b) => dated.slice(a, b).map((f, i) => event(f, a + i));
  const end = Math.min(to, dated.length);
  if (from > drawn.to || end < drawn.from) {
    rows = rows.filter(r => !r.event);
    fill(list, make(from, end));
    drawn = { from, to: end };
  } else {
    if (end > drawn.to) { list.append(...make(drawn.to, end)); drawn.to = end; }
    if (from < drawn.from) { list.prepend(...make(from, drawn.from)); drawn.from = from; }
  }
  list.setAttribute('start', String(drawn.from + 1));
}

/** Near either end of what is drawn, the next stretch is drawn too. */
export function listenToTime() {
  const screen = byId('time');
  screen.addEventListener('scroll', () => {
    const list = screen.querySelector('.events');
    if (!list || !state.sheet) return;
    const [box, frame] = [list.getBoundingClientRect(), screen.getBoundingClientRect()];
    if (box.bottom < frame.bottom + 600 && drawn.to < dated.length) grow(drawn.from, drawn.to + STRETCH);
    if (box.top > frame.top - 300 && drawn.from > 0) {
      const height = screen.scrollHeight;
      grow(Math.max(0, drawn.from - STRETCH), drawn.to);
      screen.scrollTop += screen.scrollHeight - height;
    }
  }, { passive: true });
}

const bounded = t => t.from !== undefined || t.to !== undefined;

function people() {
  const count = new Map();
  for (const f of state.sheet.findings) if (f.slot === 'event') for (const s of f.subjects) count.set(s, (count.get(s) ?? 0) + 1);
  const names = [...count].sort((a, b) => b[1] - a[1]).slice(0, MOST).map(([name]) => name);
  const select = el('select', { 'data-about': 'time' }, el('option', { value: '' }, words.everybody), names.map(n => el('option', { value: n }, n)));
  select.value = state.person ?? '';
  return el('label', { class: 'choice' }, words.about, select);
}

/** The years shown, with a little air on both sides. */
function span(times) {
  const days = times.flatMap(t => [t.from, t.to]).filter(d => d !== undefined);
  if (days.length === 0) return { from: newYear(1900), to: newYear(2000), step: 10, first: 1900, last: 2000 };
  const [earliest, latest] = days.reduce(([least, most], day) => [Math.min(least, day), Math.max(most, day)], [days[0], days[0]]);
  const [a, b] = [gregorian(earliest).year, gregorian(latest).year + 1];
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find(s => (b - a) / s <= 6.5) ?? 5000;
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
  return el('div', { class: 'event axis', 'aria-hidden': 'true' }, el('span', {}),
    el('div', { class: 'dated' }, el('span', {}), el('div', { class: 'lane' }, ticks)));
}

function event(finding, place) {
  const values = times.get(finding.id).filter(bounded).sort((a, b) => (a.from ?? a.to) - (b.from ?? b.to));
  return el('li', { class: 'event', 'aria-setsize': dated.length, 'aria-posinset': place + 1 },
    el('div', { class: 'what' }, entry(finding, '', true)), el('ul', { class: 'values' }, values.map(value), rivals(values)));
}

/** Where dates of one event exclude one another it is said at the spot, and leads to the sum. */
function rivals(values) {
  const here = new Set(values.map(v => v.id));
  return state.sheet.conflicts.filter(c => c.findings.filter(id => here.has(id)).length > 1).map(conflict => {
    const name = el('span', {});
    const line = el('li', { class: 'rivals' }, name, ' ', el('button', { type: 'button', class: 'link', onclick: () => {
      choose(owner(values.find(v => conflict.findings.includes(v.id))));
      see('evidence');
    } }, words.showWhy));
    const renew = () => {
      const live = state.reading.live.has(conflict.id);
      line.classList.toggle('settled', !live && !conflict.explained);
      name.textContent = conflict.explained ? words.explained : `✕ ${words.cannotAllBeTrue}`;
    };
    renew();
    values.forEach(v => rows.push({ event: true, at: v.at, renew }));
    return line;
  });
}

function entry(finding, more, inEvent = false) {
  const slot = el('span', {}, told(finding));
  rows.push({ event: inEvent, at: finding.at, renew: () => fill(slot, told(finding)) });
  return el('button', { type: 'button', class: 'link', 'data-finding': finding.id, onclick: () => finding.claims.length && choose(finding.claims[0]) },
    slot, more ? ` ${more}` : '');
}

function value(finding) {
  const bar = el('span', { class: 'span' });
  const from = finding.from ?? range.from;
  const to = finding.to ?? range.to;
  const kind = [
    'span', finding.from === undefined && 'open-start', finding.to === undefined && 'open-end',
    from === to && 'day', (finding.circa || finding.unsure) && 'circa',
  ].filter(Boolean).join(' ');
  bar.style.left = `${at(from === to ? from + 0.5 : from)}%`;
  bar.style.width = from === to ? '0' : `${at(to + 1) - at(from)}%`;
  if (finding.coreFrom !== undefined || finding.coreTo !== undefined) bar.append(core(finding, from, to));
  const glyph = el('span', {});
  const renew = () => {
    const standing = state.standing(finding.id);
    bar.className = `${kind} ${standing.degree}${standing.contested ? ' contested' : ''}`;
    fill(glyph, signOf(finding.id));
  };
  renew();
  rows.push({ event: true, at: finding.at, renew });
  const [told, both] = [inWords(finding.value), inBothCalendars(finding)];
  return el('li', {},
    el('button', { type: 'button', class: 'when', 'data-finding': finding.id, title: told === finding.value ? both : `${both} · ${finding.value}`,
      onclick: () => choose(owner(finding)) },
    el('span', { class: 'dated' }, el('span', { class: 'value' }, glyph, told, ' ', el('small', {}, words.claimsSay(finding.claims.length))),
      el('span', { class: 'lane' }, bar))));
}

/** ■ within ├──┤: when a state lasted for certain, whatever day it began and ended. */
function core(finding, from, to) {
  const box = el('span', { class: 'core' });
  const length = Math.max(1, to + 1 - from);
  const [a, b] = [finding.coreFrom ?? from, finding.coreTo ?? to];
  box.style.left = `${(100 * (a - from)) / length}%`;
  box.style.width = `${(100 * (b + 1 - a)) / length}%`;
  return box;
}

/** The claim that states this very value, rather than one that is finer. */
function owner(finding) {
  return finding.claims.find(id => claimOf(id) && statesOf(claimOf(id)).includes(finding.id)) ?? finding.claims[0];
}

/** Standing and choice, without moving anything. */
export function renewTime() {
  const moved = state.reading.moved && new Set(state.reading.moved);
  for (const row of rows) if (!moved || moved.has(row.at)) row.renew();
  renewChoiceOnTime();
}

export function renewChoiceOnTime() {
  const claim = claimOf(state.claim);
  const chosen = new Set(claim ? statesOf(claim) : []);
  byId('time').querySelectorAll('.chosen').forEach(e => e.classList.remove('chosen'));
  for (const id of chosen) {
    byId('time').querySelectorAll(`[data-finding="${CSS.escape(id)}"]`).forEach(e => e.classList.add('chosen'));
  }
}

/** Brings the chosen claim's event into view, drawing its stretch first. */
export function showOnTime() {
  const claim = claimOf(state.claim);
  const event = claim && statesOf(claim)[0];
  const place = dated.findIndex(f => f.id === event);
  if (place >= 0 && (place < drawn.from || place >= drawn.to)) {
    grow(Math.max(0, place - STRETCH / 2), place + STRETCH / 2);
    renewChoiceOnTime();
  }
  byId('time').querySelector('.values .chosen, .undated .chosen, .what .chosen')?.scrollIntoView({ block: 'nearest' });
}
