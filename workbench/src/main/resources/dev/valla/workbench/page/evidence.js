// The proof as a nested list: it prints, reads aloud and folds. Without a chosen claim, all that cannot all be true.

import { byId, el, fill } from './dom.js';
import { conflictBody, conflictTitle, MOST, plainly, withClaims } from './inspector.js';
import { told } from './signs.js';
import { argumentsFor, flags } from './arguing.js';
import { resilience, why } from './loading.js';
import { checkedConflicts, choose, claimOf, conflictsOf, findingOf, see, state, toProve } from './state.js';
import { words } from './words.js';

let drawn = 0;

export async function drawEvidence() {
  const mine = ++drawn;
  const claim = claimOf(state.claim);
  const screen = byId('evidence');
  if (!claim) return fill(screen, el('h2', {}, words.evidence), el('p', {}, words.chooseForEvidence), flags(), ...conflicts(), ...silent(), ...argued());
  const ids = toProve(claim).map(f => f.id);
  const [proofs, ...firm] = await Promise.all([why([...ids, claim.id]), ...ids.map(resilience)]);
  if (mine !== drawn) return;
  fill(screen,
    el('h2', {}, words.evidenceFor(claim.id)),
    el('blockquote', {}, claim.quote.words),
    el('p', { class: 'acts' },
      el('button', { type: 'button', onclick: () => see('text') }, words.openText),
      el('button', { type: 'button', onclick: () => fold(true) }, words.unfold),
      el('button', { type: 'button', onclick: () => fold(false) }, words.foldAll),
      el('button', { type: 'button', onclick: () => choose(null) }, words.allConflicts),
      el('button', { type: 'button', onclick: () => print() }, words.print)),
    ...conflictsOf(claim).map(section),
    ...ids.map((id, i) => el('section', {}, el('h3', {}, told(findingOf(id))), firmness(firm[i]), tree(proofs[i], true), argumentsFor(findingOf(ids[i])))),
    el('section', {}, el('h3', {}, words.howRead), tree(proofs[proofs.length - 1], true)));
}

/** How many must be wrong for it to fall, and who: the smallest sets. */
function firmness({ atLeast, exact, cuts, origins, more }) {
  if (!atLeast) return null;
  return el('p', { class: 'about' }, words.mustBeWrong(atLeast, exact, cuts.slice(0, 6), cuts.length, origins, more));
}

function fold(open) {
  byId('evidence').querySelectorAll('details').forEach(d => { d.open = open; });
}

/** A node that folds says how much it holds. */
function tree(part, open) {
  const quotes = part.quotations.map(quotation);
  if (part.parts.length === 0) return el('div', { class: 'leaf' }, withClaims(part.told), ...quotes);
  return el('details', { open, class: 'proof' },
    el('summary', {}, plainly(part.told), el('span', { class: 'more' }, words.below(part.parts.length))),
    ...quotes,
    el('ul', {}, part.parts.map(p => el('li', {}, tree(p, open)))));
}

function quotation(q) {
  const claim = state.dossier.claims.find(c => c.quote.source === q.source && c.quote.start === q.start && c.quote.end === q.end);
  const place = claim
    ? el('button', { type: 'button', class: 'link place', onclick: () => { choose(claim.id); see('text'); } }, `${q.source}, ${claim.id}`)
    : el('small', {}, q.source);
  return el('p', { class: 'quote' }, `“${q.words}” `, place);
}

function section(conflict) {
  return el('section', { class: `conflict${state.reading.live.has(conflict.id) ? '' : ' settled'}` },
    el('h3', {}, '✕ ', conflictTitle(conflict)), ...conflictBody(conflict));
}

function conflicts() {
  const all = state.sheet.conflicts;
  if (all.length === 0) return [el('p', {}, words.noConflict(state.dossier.claims.length, state.dossier.claims.filter(c => !c.time).length))];
  const more = all.length - MOST;
  return [el('h3', {}, words.conflictsCount(all.filter(c => state.reading.live.has(c.id)).length, all.length, checkedConflicts(all))),
    ...all.slice(0, MOST).map(section), more > 0 ? el('p', {}, words.moreRows(more)) : null];
}

/** Every argument in force, under what it concludes. */
function argued() {
  const of = [...new Set(state.sheet.arguments.map(a => a.finding))].map(findingOf).filter(Boolean);
  return of.length ? [el('h3', {}, words.arguments(state.sheet.arguments.length)), ...of.map(f => el('section', {}, told(f), argumentsFor(f)))] : [];
}

/** Outcomes of which the record does not say what they rest on. */
function silent() {
  const found = state.sheet.findings.filter(f => f.slot === 'ground' && state.standing(f.id).degree === 'cannot-be-told');
  return found.length
    ? [el('h3', {}, words.silent), el('ul', { class: 'plain' }, found.slice(0, MOST).map(f => el('li', {}, told(f))))]
    : [];
}
