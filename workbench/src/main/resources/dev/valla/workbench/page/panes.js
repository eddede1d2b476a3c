// The sources side by side, their claims marked as real text: marks print, read aloud and take clicks. A text is drawn when it is near,
// then the others as there is time, so that find-in-page and printing have them all.

import { byId, el, fill } from './dom.js';
import { look } from './marks.js';
import { minimap, shade } from './minimap.js';
import { goTo, scrolled } from './scroll.js';
import { state } from './state.js';
import { words } from './words.js';

/** By path: each source's pane. */
export let panes = new Map();
/** Every mark of a claim that is drawn, in the order of the text. */
export let marksOf = new Map();

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
    source.length > source.body ? body : el('p', { class: 'about' }, words.emptyDocument),
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

export function drawPane(pane) {
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
  const heading = /^#{1,6} [^\n]*$/.test(pane.source.text.slice(from, to));
  return el('p', { class: ['paragraph', banded && 'banded', heading && 'heading'].filter(Boolean).join(' '), 'data-from': from }, segments(pane, [from, to], copied));
}

/** Copied stretches of a source, as [start, end). */
function stretches(source) {
  return state.dossier.copies.flatMap(c =>
    c.a === source.path ? c.evidence.map(e => [e[0], e[1]]) : c.b === source.path ? c.evidence.map(e => [e[2], e[3]]) : []);
}

/** "158 words as in mirror.html": leads to the same words there. */
function shared(source) {
  const bands = state.dossier.copies
    .filter(c => (c.a === source.path || c.b === source.path) && c.evidence.length)
    .map(c => [c, c.evidence.reduce((sum, e) => sum + e[4], 0)])
    .sort((a, b) => b[1] - a[1])
    .map(([c, count]) => {
      const other = c.a === source.path ? c.b : c.a;
      const from = c.a === source.path ? c.evidence[0][2] : c.evidence[0][0];
      return el('button', { type: 'button', class: 'band', title: c.reason, onclick: () => goTo(other, from) },
        words.sharedWords(count, other));
    });
  return bands.length <= BANDS ? bands
    : [...bands.slice(0, BANDS - 1), el('details', { class: 'about' }, el('summary', {}, words.moreShared(bands.length - BANDS + 1)), bands.slice(BANDS - 1))];
}

/** So many of a source's links to others stand above its text; the rest unfold. */
const BANDS = 3;

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

