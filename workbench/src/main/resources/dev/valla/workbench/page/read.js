// The sources side by side, their claims marked as real text: marks print, read aloud and take clicks.

import { byId, el, fill } from './dom.js';
import { minimap, shade } from './minimap.js';
import { GLYPH } from './signs.js';
import { choose, claimOf, conflictsOf, kin, markOf, state } from './state.js';
import { words } from './words.js';

/** Every mark of a claim, in the order of the text. */
let marksOf = new Map();
let all = [];
let maps = [];
/** Sources whose text is not drawn yet, by path; each value draws it. */
let waiting = new Map();
const AT_ONCE = 4;

/** The first sources at once, the others as there is time: a reader of two hundred does not wait for the last. */
export function drawText(onMore) {
  marksOf = new Map();
  all = [];
  maps = [];
  waiting = new Map();
  const claims = grouped(state.dossier.claims);
  fill(byId('text'), state.dossier.sources.map((source, i) => pane(source, i, claims.get(source.path) ?? [])));
  const mine = waiting;
  drawSome();
  const more = () => {
    if (waiting !== mine || waiting.size === 0) return;
    drawSome();
    onMore();
    setTimeout(more);
  };
  setTimeout(more);
}

function drawSome() {
  [...waiting.keys()].slice(0, AT_ONCE).forEach(drawNow);
}

function drawNow(path) {
  const draw = waiting.get(path);
  waiting.delete(path);
  draw?.();
}

function grouped(claims) {
  const by = new Map();
  for (const claim of claims) {
    if (!by.has(claim.quote.source)) by.set(claim.quote.source, []);
    by.get(claim.quote.source).push(claim);
  }
  return by;
}

function pane(source, index, claims) {
  const body = el('div', { lang: source.language || null, dir: 'auto' });
  const strip = el('div', { class: 'strip' });
  waiting.set(source.path, () => {
    const copied = stretches(source);
    const map = minimap(source, claims, copied);
    maps.push(map);
    fill(strip, map.element);
    fill(body, ...paragraphs(source).map(p => paragraph(source, p, claims, copied)));
  });
  return el(
    'article',
    { 'aria-labelledby': `source-${index}`, 'data-source': source.path, tabindex: '0' },
    el('h2', { id: `source-${index}` }, source.label),
    el('p', { class: 'about' }, [source.authors.join(', '), source.date, source.path].filter(Boolean).join(' · ')),
    strip,
    el('div', { class: 'bands' }, shared(source)),
    source.notRead.length ? el('p', { class: 'about' }, `${words.notRead}: ${source.notRead.join('; ')}`) : null,
    body,
  );
}

function paragraph(source, [from, to], claims, copied) {
  const banded = copied.some(([a, b]) => a < to && b > from);
  return el('p', { class: banded ? 'paragraph banded' : 'paragraph' }, segments(source, [from, to], claims, copied));
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
function segments(source, [from, to], claims, copied) {
  const here = claims.filter(c => c.quote.start < to && c.quote.end > from);
  const cuts = new Set([from, to]);
  const cut = at => { if (at > from && at < to) cuts.add(at); };
  for (const { quote } of here) { cut(quote.start); cut(quote.end); }
  for (const [a, b] of copied) { cut(a); cut(b); }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, i) => {
    const end = edges[i + 1];
    const covering = here.filter(c => c.quote.start <= start && c.quote.end >= end);
    const text = source.text.slice(start, end);
    const inBand = copied.some(([a, b]) => a <= start && b >= end);
    if (covering.length) return segment(text, covering, start, end, inBand);
    return inBand ? el('span', { class: 'copied' }, text) : text;
  });
}

function segment(text, covering, start, end, inBand) {
  const begins = covering.filter(c => c.quote.start === start).map(c => c.id);
  const ids = covering.map(c => c.id);
  const first = begins.length > 0;
  const ends = covering.some(c => c.quote.end === end);
  const rival = ends && covering.some(c => conflictsOf(c).some(x => !x.explained));
  const element = el(
    'mark',
    {
      'data-claims': ids.join(' '),
      'data-begins': begins.join(' ') || null,
      tabindex: first ? '0' : null,
      role: first ? 'button' : null,
      onclick: () => choose(nextOf(ids)),
      onkeydown: e => e.key === 'Enter' && choose(nextOf(begins)),
    },
    first ? el('span', { class: 'glyph', 'aria-hidden': 'true' }) : null,
    text,
    first ? el('span', { class: 'said' }) : null,
    ids.length > 1 && first ? el('sup', { 'aria-label': words.claimsHere(ids.length) }, String(ids.length)) : null,
  );
  const mark = { element, ids, fixed: [first && 'begins', rival && 'rival', inBand && 'copied'].filter(Boolean), shown: null };
  all.push(mark);
  for (const id of ids) {
    if (!marksOf.has(id)) marksOf.set(id, []);
    marksOf.get(id).push(mark);
  }
  return element;
}

/** Where several claims share the words, a further click goes to the next of them. */
function nextOf(ids) {
  return ids[(ids.indexOf(state.claim) + 1) % ids.length];
}

const RANK = ['stands', 'hangs-by-one', 'cannot-be-told', 'falls'];

/** Sets the signs of every mark; no mark is added, removed or resized, so that no word moves. */
export function mark(byClaim, previous) {
  const chosen = claimOf(state.claim);
  const alike = chosen ? kin(chosen) : new Set();
  for (const one of all) {
    const alone = one.ids.length === 1 ? one.ids[0] : null;
    if (alone && quiet(one, alone)) continue;
    const marks = one.ids.map(id => byClaim.get(id));
    const degree = RANK.find(d => marks.some(m => m.degree === d));
    const contested = marks.some(m => m.contested);
    const changed = one.ids.some(id => previous.has(id) && previous.get(id) !== byClaim.get(id));
    const look = [
      ...one.fixed,
      degree,
      contested && 'contested',
      changed && 'changed',
      chosen && one.ids.includes(chosen.id) && 'chosen',
      one.ids.some(id => alike.has(id)) && 'kin',
    ].filter(Boolean).join(' ');
    one.standing = alone && !changed && byClaim.get(alone);
    one.plain = !changed && alone !== chosen?.id && !alike.has(alone);
    if (look === one.shown) continue;
    one.shown = look;
    one.element.className = look;
    if (!one.element.dataset.begins) continue;
    one.element.firstChild.textContent = GLYPH[degree];
    one.element.querySelector('.said').textContent =
      ` (${words.standing[degree]}${contested ? ', ' + words.contested : ''}) `;
  }
  maps.forEach(map => shade(map, byClaim));

  /** Most marks stay as they are, and cost no more than this comparison. */
  function quiet(one, id) {
    return one.plain && one.standing === byClaim.get(id) && !(previous.has(id) && previous.get(id) !== one.standing)
      && id !== chosen?.id && !alike.has(id);
  }
}

/** How each claim is marked in the reading in force. */
export const marksNow = () => new Map(state.dossier.claims.map(c => [c.id, markOf(c)]));

export function step(by) {
  const ids = state.dossier.claims.map(c => c.id);
  if (ids.length === 0) return;
  const at = ids.indexOf(state.claim);
  choose(ids[at < 0 ? (by > 0 ? 0 : ids.length - 1) : (at + by + ids.length) % ids.length]);
}

/** Brings the chosen claim into view, and in the other sources the words that say the same. */
export function show() {
  const chosen = claimOf(state.claim);
  if (!chosen) return;
  if (waiting.has(chosen.quote.source)) drawNow(chosen.quote.source);
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
  const [box, frame] = [element.getBoundingClientRect(), pane.getBoundingClientRect()];
  if (box.top < frame.top + 80 || box.bottom > frame.bottom - 40) pane.scrollTop += box.top - frame.top - frame.height / 3;
  const text = byId('text');
  const outer = text.getBoundingClientRect();
  if (sideways && (frame.left < outer.left || frame.right > outer.right)) text.scrollLeft += frame.left - outer.left;
}

function goTo(path, at) {
  const pane = byId('text').querySelector(`article[data-source="${CSS.escape(path)}"]`);
  if (!pane) return;
  if (waiting.has(path)) drawNow(path);
  pane.scrollIntoView({ inline: 'center', block: 'nearest' });
  const claim = state.dossier.claims.find(c => c.quote.source === path && c.quote.start >= at);
  if (claim) scrollTo(claim.id, true);
  pane.focus();
}
