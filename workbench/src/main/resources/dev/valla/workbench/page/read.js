// The sources side by side, their claims marked as real text: marks print, read aloud and take clicks.

import { byId, el, fill } from './dom.js';
import { choose, feeds, markOf, state } from './state.js';
import { words } from './words.js';

const GLYPH = { stands: '●', 'hangs-by-one': '◐', falls: '○', 'cannot-be-told': '?' };

export function drawText() {
  fill(byId('text'), state.dossier.sources.map(pane));
  mark();
}

function pane(source, index) {
  const claims = state.dossier.claims.filter(c => c.quote.source === source.path);
  return el(
    'article',
    { 'aria-labelledby': `source-${index}`, lang: source.language || null, dir: 'auto' },
    el('h2', { id: `source-${index}` }, source.label),
    el('p', { class: 'about' }, [source.authors.join(', '), source.date, source.path].filter(Boolean).join(' · ')),
    ...paragraphs(source).map(p => el('p', { class: 'paragraph' }, segments(source, p, claims))),
  );
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
function segments(source, [from, to], claims) {
  const here = claims.filter(c => c.quote.start < to && c.quote.end > from);
  const cuts = new Set([from, to]);
  for (const { quote } of here) {
    if (quote.start > from) cuts.add(quote.start);
    if (quote.end < to) cuts.add(quote.end);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, i) => {
    const end = edges[i + 1];
    const covering = here.filter(c => c.quote.start <= start && c.quote.end >= end);
    const text = source.text.slice(start, end);
    return covering.length === 0 ? text : segment(text, covering, start);
  });
}

function segment(text, covering, start) {
  const begins = covering.filter(c => c.quote.start === start).map(c => c.id);
  const ids = covering.map(c => c.id);
  const first = begins.length > 0;
  return el(
    'mark',
    {
      'data-claims': ids.join(' '),
      'data-begins': begins.join(' ') || null,
      class: first ? 'begins' : null,
      tabindex: first ? '0' : null,
      role: first ? 'button' : null,
      onclick: () => choose(nextOf(ids)),
      onkeydown: e => e.key === 'Enter' && choose(nextOf(begins)),
    },
    first ? el('span', { class: 'glyph', 'aria-hidden': 'true' }) : null,
    text,
    el('span', { class: 'said' }),
    ids.length > 1 && first ? el('sup', { 'aria-label': `${ids.length} claims` }, String(ids.length)) : null,
  );
}

/** Where several claims share the words, a further click goes to the next of them. */
function nextOf(ids) {
  return ids[(ids.indexOf(state.claim) + 1) % ids.length];
}

const RANK = ['stands', 'hangs-by-one', 'cannot-be-told', 'falls'];

/** Sets the signs of every mark; no mark is added, removed or resized, so that no word moves. */
export function mark(previous = new Map()) {
  const byClaim = new Map(state.dossier.claims.map(c => [c.id, markOf(c)]));
  const rivals = new Set(state.dossier.conflicts.flatMap(c => c.findings));
  for (const element of document.querySelectorAll('mark')) {
    const ids = element.dataset.claims.split(' ');
    const marks = ids.map(id => byClaim.get(id)).filter(Boolean);
    const degree = RANK.find(d => marks.some(m => m.degree === d));
    const contested = marks.some(m => m.contested);
    const mayBe = ids.some(id => feeds(id).some(f => rivals.has(f.id)));
    const changed = ids.some(id => previous.has(id) && differs(previous.get(id), byClaim.get(id)));
    element.className = [
      element.dataset.begins ? 'begins' : '',
      degree,
      contested ? 'contested' : '',
      mayBe ? 'rival' : '',
      changed ? 'changed' : '',
      ids.includes(state.claim) ? 'chosen' : '',
    ].filter(Boolean).join(' ');
    const glyph = element.querySelector('.glyph');
    if (glyph) glyph.textContent = GLYPH[degree];
    element.querySelector('.said').textContent =
      ` (${words.standing[degree]}${contested ? ', ' + words.contested : ''}) `;
  }
  return byClaim;
}

function differs(a, b) {
  return b && (a.degree !== b.degree || a.contested !== b.contested);
}

export function step(by) {
  const ids = state.dossier.claims.map(c => c.id);
  if (ids.length === 0) return;
  const at = ids.indexOf(state.claim);
  choose(ids[(at + by + ids.length) % ids.length]);
  const element = document.querySelector(`mark[data-claims~="${CSS.escape(state.claim)}"]`);
  element?.scrollIntoView({ block: 'center', inline: 'nearest' });
}
