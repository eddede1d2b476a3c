// The sources side by side, their claims marked as real text: marks print, read aloud and take clicks. A text is drawn when it is near,
// then the others as there is time, so that find-in-page and printing have them all.

import { byId, el, fill } from './dom.js';
import { minimap, shade } from './minimap.js';
import { offerMissed } from './missed.js';
import { GLYPH } from './signs.js';
import { choose, claimOf, conflictsOf, kin, markOf, state } from './state.js';
import { words } from './words.js';

/** By path: each source's pane. */
let panes = new Map();
/** Every mark of a claim that is drawn, in the order of the text. */
let marksOf = new Map();
/** What is tinted or outlined now, beyond its standing. */
let special = new Set();
let linked = false;

/** Draws the panes, empty but for those whose claims are as before. */
export function drawText() {
  const claims = grouped(state.dossier.claims);
  const before = panes;
  panes = new Map();
  for (const source of state.dossier.sources) {
    const here = claims.get(source.path) ?? [];
    const signature = source.digest + here.map(c => `${c.id}.${c.quote.start}.${c.quote.end}`).join();
    const old = before.get(source.path);
    const pane = old?.signature === signature ? keptPane(old, source, here) : newPane(source, here, signature, old);
    panes.set(source.path, pane);
  }
  marksOf = new Map();
  for (const pane of panes.values()) pane.marks.forEach(enlist);
  const wanted = [...panes.values()].map(p => p.element);
  const shown = [...byId('sources').children];
  if (wanted.length !== shown.length || wanted.some((e, i) => e !== shown[i])) fill(byId('sources'), wanted);
  drawSome(AT_ONCE);
}

const AT_ONCE = 4;

function keptPane(pane, source, claims) {
  if (pane.map) pane.map.places = pane.map.places.map(([, x, width], i) => [claims[i], x, width]);
  return Object.assign(pane, { source, claims });
}

function grouped(claims) {
  const by = new Map();
  for (const claim of claims) {
    if (!by.has(claim.quote.source)) by.set(claim.quote.source, []);
    by.get(claim.quote.source).push(claim);
  }
  for (const list of by.values()) list.sort((a, b) => a.quote.start - b.quote.start || a.at - b.at);
  return by;
}

function newPane(source, claims, signature, old) {
  const body = el('div', { class: 'body', lang: source.language || null, dir: 'auto' });
  const strip = el('div', { class: 'strip' });
  const bands = el('div', { class: 'bands' }, shared(source));
  const title = `source-${source.number}`;
  const element = el(
    'article',
    { 'aria-labelledby': title, 'data-source': source.path, tabindex: '0' },
    el('h2', { id: title }, source.label),
    el('p', { class: 'about' }, [source.authors.join(', '), source.date, source.path].filter(Boolean).join(' · ')),
    strip,
    bands,
    source.notRead.length ? el('p', { class: 'about' }, `${words.notRead}: ${source.notRead.join('; ')}`) : null,
    body,
  );
  element.style.setProperty('--length', `${Math.round((source.length / 60) * 1.75)}rem`);
  const pane = { source, claims, signature, element, body, strip, bands, marks: [], map: null, drawn: false };
  element.addEventListener('scroll', () => scrolled(pane), { passive: true });
  if (old?.drawn) {
    const top = old.element.scrollTop;
    queueMicrotask(() => { drawPane(pane); pane.element.scrollTop = top; });
  }
  return pane;
}

function drawPane(pane) {
  const { source, claims, body, strip } = pane;
  if (pane.drawn || source.text === null) return;
  pane.drawn = true;
  const copied = stretches(source);
  pane.map = minimap(source, claims, copied);
  fill(strip, pane.map.element);
  fill(body, paragraphs(source).map(p => paragraph(pane, p, copied)));
  pane.marks.forEach(enlist);
  pane.marks.forEach(look);
  shade(pane.map);
}

function enlist(mark) {
  for (const id of mark.ids) {
    if (!marksOf.has(id)) marksOf.set(id, []);
    marksOf.get(id).push(mark);
  }
}

const undrawn = () => [...panes.values()].filter(p => !p.drawn && p.source.text !== null);

function drawSome(most) {
  undrawn().slice(0, most).forEach(drawPane);
}

/** Every text that is here, at once: before printing, and before the browser looks for words in the page. */
export const drawAllTexts = () => drawSome(Infinity);

let idle = 0;
const whenIdle = window.requestIdleCallback ?? (act => setTimeout(() => act({ timeRemaining: () => 8 }), 30));

/** The texts that nobody sees yet, as there is time. */
export function drawMore() {
  if (idle) return;
  idle = whenIdle(deadline => {
    idle = 0;
    do drawSome(1);
    while (undrawn().length && deadline.timeRemaining() > 8);
    if (undrawn().length) drawMore();
  });
}

function paragraph(pane, [from, to], copied) {
  const banded = copied.some(([a, b]) => a < to && b > from);
  return el('p', { class: banded ? 'paragraph banded' : 'paragraph', 'data-from': from }, segments(pane, [from, to], copied));
}

/** Copied stretches of a source, as [start, end). */
function stretches(source) {
  return state.dossier.copies.flatMap(c =>
    c.a === source.path ? c.evidence.map(e => [e[0], e[1]]) : c.b === source.path ? c.evidence.map(e => [e[2], e[3]]) : []);
}

/** "158 words as in mirror.html": leads to the same words there. */
function shared(source) {
  return state.dossier.copies
    .filter(c => (c.a === source.path || c.b === source.path) && c.evidence.length)
    .map(c => {
      const other = c.a === source.path ? c.b : c.a;
      const count = c.evidence.reduce((sum, e) => sum + e[4], 0);
      const from = c.a === source.path ? c.evidence[0][2] : c.evidence[0][0];
      return el('button', { type: 'button', class: 'band', title: c.reason, onclick: () => goTo(other, from) },
        words.sharedWords(count, other));
    });
}

/** The copy links came in after the texts: stretches and bands are drawn anew where there are any. */
export function renewCopies() {
  for (const pane of panes.values()) {
    const links = state.dossier.copies.filter(c => c.a === pane.source.path || c.b === pane.source.path);
    const known = links.map(c => c.id).join();
    if (known === (pane.links ?? '')) continue;
    pane.links = known;
    fill(pane.bands, shared(pane.source));
    if (!pane.drawn) continue;
    pane.marks = [];
    pane.drawn = false;
    drawPane(pane);
  }
  marksOf = new Map();
  for (const pane of panes.values()) pane.marks.forEach(enlist);
}

/** Stretches of the body between blank lines, as [start, end). */
function paragraphs(source) {
  const found = [];
  const blank = /\n[ \t]*\n+/g;
  blank.lastIndex = source.body;
  let start = source.body;
  for (;;) {
    const gap = blank.exec(source.text);
    const end = gap ? gap.index : source.text.length;
    if (source.text.slice(start, end).trim()) found.push([start, end]);
    if (!gap) return found;
    start = gap.index + gap[0].length;
  }
}

/** Overlapping claims are cut into segments, each knowing all its claims. */
function segments(pane, [from, to], copied) {
  const here = pane.claims.filter(c => c.quote.start < to && c.quote.end > from);
  const cuts = new Set([from, to]);
  const cut = at => { if (at > from && at < to) cuts.add(at); };
  for (const { quote } of here) { cut(quote.start); cut(quote.end); }
  for (const [a, b] of copied) { cut(a); cut(b); }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, i) => {
    const end = edges[i + 1];
    const covering = here.filter(c => c.quote.start <= start && c.quote.end >= end);
    const text = pane.source.text.slice(start, end);
    const inBand = copied.some(([a, b]) => a <= start && b >= end);
    if (covering.length) return segment(pane, text, covering, start, end, inBand);
    return inBand ? el('span', { class: 'copied' }, text) : text;
  });
}

function segment(pane, text, covering, start, end, inBand) {
  const begins = covering.filter(c => c.quote.start === start).map(c => c.id);
  const ids = covering.map(c => c.id);
  const first = begins.length > 0;
  const element = el(
    'mark',
    {
      'data-claims': ids.join(' '),
      'data-begins': begins.join(' ') || null,
      tabindex: first ? '0' : null,
      role: first ? 'button' : null,
    },
    first ? el('span', { class: 'glyph', 'aria-hidden': 'true' }) : null,
    text,
    first ? el('span', { class: 'said' }) : null,
    ids.length > 1 && first ? el('sup', { 'aria-label': words.claimsHere(ids.length) }, String(ids.length)) : null,
  );
  pane.marks.push({
    element, ids, pane, first, shown: null,
    ends: covering.some(c => c.quote.end === end), copied: inBand,
    said: first ? element.querySelector('.said') : null,
  });
  return element;
}

/** Where several claims share the words, a further click goes to the next of them. */
const nextOf = ids => ids[(ids.indexOf(state.claim) + 1) % ids.length];

/** One listener for all marks: twenty thousand would be twenty thousand closures. */
export function listen() {
  const text = byId('text');
  text.addEventListener('click', event => {
    const mark = event.target.closest('mark');
    if (mark && getSelection().isCollapsed) choose(nextOf(mark.dataset.claims.split(' ')));
  });
  text.addEventListener('keydown', event => {
    if (event.key === 'Enter' && event.target.dataset?.begins) choose(nextOf(event.target.dataset.begins.split(' ')));
  });
  document.addEventListener('selectionchange', () => offerMissed(selected()));
  addEventListener('beforeprint', drawAllTexts);
}

/** The selected words of one source, as offsets into its text; null if nothing or too much is selected. */
function selected() {
  const selection = getSelection();
  if (selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const article = near(range.startContainer)?.closest('article');
  if (!article || near(range.endContainer)?.closest('article') !== article) return null;
  const source = panes.get(article.dataset.source).source;
  const [start, end] = [offsetOf(range.startContainer, range.startOffset), offsetOf(range.endContainer, range.endOffset)];
  if (start === null || end === null || end <= start) return null;
  const picked = source.text.slice(start, end);
  const lead = picked.length - picked.trimStart().length;
  const words = picked.trim();
  return words ? { source, start: start + lead, end: start + lead + words.length, words } : null;
}

const near = node => (node.nodeType === Node.TEXT_NODE ? node.parentElement : node);

/** Where a point of the page stands in the source: its paragraph's offset and the text before it, our own signs left out. */
function offsetOf(node, offset) {
  const paragraph = near(node)?.closest('.paragraph');
  if (!paragraph) return null;
  const stop = document.createRange();
  stop.setStart(paragraph, 0);
  stop.setEnd(node, offset);
  const cut = stop.cloneContents();
  cut.querySelectorAll('.glyph, .said, sup').forEach(sign => sign.remove());
  return Number(paragraph.dataset.from) + cut.textContent.length;
}

const RANK = ['stands', 'hangs-by-one', 'cannot-be-told', 'falls'];

/** Sets the signs of one mark; nothing is added, removed or resized, so that no word moves. */
function look(mark) {
  const claims = mark.ids.map(claimOf).filter(Boolean);
  const standings = claims.map(markOf);
  const weighed = state.reading !== null;
  const degree = weighed ? RANK.find(d => standings.some(s => s.degree === d)) : 'unweighed';
  const contested = weighed && standings.some(s => s.contested);
  const classes = [
    mark.first && 'begins',
    mark.ends && weighed && standings.some(s => s.rival) && 'rival',
    mark.copied && 'copied',
    degree,
    contested && 'contested',
    claims.some(c => changedNow.has(c.at)) && 'changed',
    mark.ids.includes(state.claim) && 'chosen',
    mark.ids.some(id => alike.has(id)) && 'kin',
  ].filter(Boolean).join(' ');
  if (classes === mark.shown) return;
  mark.shown = classes;
  mark.element.className = classes;
  if (!mark.first) return;
  const glyph = GLYPH[degree] ?? '';
  if (mark.element.firstChild.textContent !== glyph) mark.element.firstChild.textContent = glyph;
  mark.said.textContent = weighed ? ` (${words.standing[degree]}${contested ? ', ' + words.contested : ''}) ` : '';
}

/** Places of the claims that the last switch changed: tinted until the next. */
let changedNow = new Set();
let alike = new Set();

/** Brings every mark that may look otherwise now up to the reading and the choice, and no other. */
export function renewMarks() {
  const moved = state.reading?.moved;
  const old = special;
  special = new Set();
  changedNow = new Set((moved ?? []).filter(at => at < state.dossier.claims.length));
  const chosen = claimOf(state.claim);
  alike = chosen ? kin(chosen) : new Set();
  const touched = new Set();
  for (const at of changedNow) marksOf.get(state.dossier.claims[at].id)?.forEach(m => { touched.add(m); special.add(m); });
  if (chosen) for (const id of [chosen.id, ...alike]) marksOf.get(id)?.forEach(m => { touched.add(m); special.add(m); });
  if (moved) old.forEach(m => touched.add(m));
  else for (const pane of panes.values()) pane.marks.forEach(m => touched.add(m));
  const drawn = new Set();
  for (const mark of touched) {
    look(mark);
    drawn.add(mark.pane);
  }
  drawn.forEach(pane => pane.map && shade(pane.map));
}

/** Only the choice is another. */
export function renewChoice() {
  const chosen = claimOf(state.claim);
  const old = special;
  alike = chosen ? kin(chosen) : new Set();
  special = new Set();
  for (const at of changedNow) marksOf.get(state.dossier.claims[at]?.id)?.forEach(m => special.add(m));
  if (chosen) for (const id of [chosen.id, ...alike]) marksOf.get(id)?.forEach(m => special.add(m));
  new Set([...old, ...special]).forEach(look);
}

export function step(by) {
  const all = state.dossier.claims;
  if (all.length === 0) return;
  const order = [...panes.values()].flatMap(p => p.claims);
  const at = order.findIndex(c => c.id === state.claim);
  choose(order[at < 0 ? (by > 0 ? 0 : order.length - 1) : (at + by + order.length) % order.length].id);
}

/** Brings the chosen claim into view, and in the other sources the words that say the same. */
export function show() {
  const chosen = claimOf(state.claim);
  if (!chosen || !panes.has(chosen.quote.source)) return;
  drawPane(panes.get(chosen.quote.source));
  const shown = new Set([chosen.quote.source]);
  scrollTo(chosen.id, true);
  for (const id of kin(chosen)) {
    const path = claimOf(id).quote.source;
    if (shown.has(path)) continue;
    shown.add(path);
    scrollTo(id, false);
  }
}

/** Scrolls within its own pane; sideways only for the chosen one. */
function scrollTo(id, sideways) {
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

/** Scrolled by us, not by the reader: what follows it must not lead. */
const driven = new Map();
function drive(element, top) {
  driven.set(element, performance.now());
  element.scrollTop = top;
}

let following = false;
/** Linked scrolling: the claim at the reading line of the pane that is scrolled leads the others to those that say the same. */
function scrolled(pane) {
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
  fill(byId('tools'),
    el('label', {}, words.toSource, select),
    el('label', { title: words.linkedTip }, link, words.linked));
}

export function toggleLinked() {
  linked = !linked;
  byId('linked').checked = linked;
}

function goTo(path, at) {
  const pane = panes.get(path);
  if (!pane) return;
  drawPane(pane);
  pane.element.scrollIntoView({ inline: 'center', block: 'nearest' });
  const claim = pane.claims.find(c => c.quote.start >= at);
  if (claim && at >= 0) scrollTo(claim.id, true);
  pane.element.focus();
}
