// How each mark looks in the reading in force: three signs for each standing, and nothing that moves a word.

import { shade } from './minimap.js';
import { marksOf, panes } from './panes.js';
import { GLYPH } from './signs.js';
import { claimOf, kin, markOf, state } from './state.js';
import { words } from './words.js';

const RANK = ['stands', 'hangs-by-one', 'cannot-be-told', 'falls'];

/** What is tinted or outlined now, beyond its standing. */
let special = new Set();

/** Sets the signs of one mark; nothing is added, removed or resized, so that no word moves. */
export function look(mark) {
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

