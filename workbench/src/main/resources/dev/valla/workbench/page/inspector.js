// The chosen claim: its words, what is understood, why it stands, what is against it, and how to correct it at the spot.

import { say } from './banner.js';
import { byId, el, fill } from './dom.js';
import { inBothCalendars, inWords } from './dates.js';
import { show } from './scroll.js';
import { sign, told } from './signs.js';
import { corrections } from './correct.js';
import { correct } from './acts.js';
import { why } from './loading.js';
import { choose, claimOf, conflictsOf, findingOf, markOf, see, state, stated, statesOf, toProve } from './state.js';
import { words } from './words.js';

let drawn = 0;

export async function drawClaim() {
  const claim = claimOf(state.claim);
  const mine = ++drawn;
  if (!claim) return fill(byId('claim'), ...howTo());
  if (!state.sheet) return fill(byId('claim'), ...facts(claim), el('p', {}, words.weighing));
  const proofs = el('div', { class: 'proofs' });
  fill(byId('claim'), ...facts(claim), actions(claim), ...against(claim), proofs, ...corrections(claim));
  const ids = toProve(claim).map(f => f.id);
  const answers = await why(ids.length ? ids : [claim.id]);
  if (mine !== drawn) return;
  fill(proofs, el('h3', {}, words.why), ...answers.map((answer, i) => reasons(answer, findingOf(ids[i]), i === 0)),
    el('button', { type: 'button', class: 'link', onclick: () => see('evidence') }, words.wholeProof));
}

/** What to do first, while nothing is chosen. */
const howTo = () => [el('p', {}, words.chooseClaim), el('p', { class: 'about' }, words.nothingYet), el('dl', { class: 'signs' },
  ...words.legend.flatMap(([glyph, what]) => [el('dt', {}, glyph), el('dd', {}, what)]))];

function facts(claim) {
  const row = (name, value) => (value ? [el('dt', {}, name), el('dd', {}, value)] : []);
  const when = claim.time && [inWords(claim.time), claim.timeWords ? el('small', {}, ` ${words.written(claim.timeWords)}`) : null];
  const event = stated(claim)[0];
  const weakest = worst(claim, event);
  return [
    el('p', { class: 'head' }, markOf(claim) ? sign(markOf(claim)) : null, event?.told ?? claim.type, claim.polarity === 'denied' ? ` · ${words.denied}` : ''),
    weakest ? el('p', { class: 'about' }, words.weakest(weakest.told, words.standing[markOf(claim).degree])) : null,
    el('blockquote', { dir: 'auto' }, claim.quote.words),
    el('p', { class: 'about' },
      el('button', { type: 'button', class: 'link place', onclick: () => { see('text'); show(); } }, claim.quote.source),
      ` · ${[claim.id, claim.type, words.citation[claim.citation], words.certainty[claim.certainty],
        claim.checked ? words.isChecked : words.isUnchecked].filter(Boolean).join(' · ')}`),
    el(
      'dl',
      {},
      ...claim.participants.flatMap(p => row(words.role[p.role] ?? p.role, p.name === p.words || !p.words ? p.name : `${p.name} (“${p.words}”)`)),
      ...row(words.time, when),
      ...row(words.calendars, event ? calendars(claim) : null),
      ...row(words.resolvedFrom, claim.resolvedFrom),
      ...row(words.place, claim.place),
      ...row(words.saidBy, claim.attributedTo.join(' → ')),
      ...row(words.through, claim.through.join(', ')),
      ...row(words.details, claim.details.join('; ')),
    ),
  ];
}

/** A claim is marked as the worst of what it states: where that is not the event itself it is said which value it is. */
function worst(claim, event) {
  const mark = markOf(claim);
  if (!event || !mark || state.standing(event.id).degree === mark.degree) return null;
  return stated(claim).find(f => state.standing(f.id).degree === mark.degree);
}

/** The bounds of its time in both calendars, as the engine reckons them. */
function calendars(claim) {
  const time = stated(claim).find(f => f.slot === 'time');
  return time ? inBothCalendars(time).split('; ').map(line => el('small', { class: 'line' }, line)) : null;
}

function actions(claim) {
  const button = (text, act) => el('button', { type: 'button', onclick: act }, text);
  return el('p', { class: 'acts' },
    claim.checked ? null : button(words.checkAndNext, () => check()),
    button(words.copyCitation, () => copyCitation()));
}

/** Enters "checked" for the chosen claim and goes on to the next that is not. */
export async function check() {
  const claim = claimOf(state.claim);
  if (!claim) return;
  const claims = state.dossier.claims;
  const at = claims.indexOf(claim);
  const next = [...claims.slice(at + 1), ...claims.slice(0, at)].find(c => !c.checked);
  if (!claim.checked) await correct([claim.id], { change: 'checked', reason: '' });
  if (next) choose(next.id);
  say(next ? words.checkedOne(claim.id) : words.allChecked);
}

export async function copyCitation() {
  const claim = claimOf(state.claim);
  if (!claim) return;
  const source = state.dossier.sources.find(s => s.path === claim.quote.source);
  const text = words.cite(claim.quote.words, source, claim.id);
  await navigator.clipboard.writeText(text);
  say(words.copied(text));
}

/** Each conflict with the quotations of both sides and the sum, written out. */
function against(claim) {
  return conflictsOf(claim).map(conflict => el('section', { class: 'conflict', 'aria-label': words.conflict },
    el('h3', {}, '✕ ', conflictTitle(conflict)), ...conflictBody(conflict)));
}

export function conflictTitle(conflict) {
  return conflict.explained ? words.explained : state.reading.live.has(conflict.id) ? words.cannotAllBeTrue : words.noLongerLive;
}

export function conflictBody(conflict) {
  return [
    ...conflict.findings.map(id => speaker(id, conflict)).filter(Boolean).map(quoted),
    el('p', {}, conflict.reason),
    conflict.arithmetic.length ? el('ul', { class: 'sum' }, conflict.arithmetic.map(line => el('li', {}, line))) : null,
    conflict.explained ? el('p', {}, `${words.explained}: ${conflict.explained}`) : null,
  ];
}

/** Who says it: the claim that the conflict names, or, where that one is not believed, another that states the same. */
function speaker(id, conflict) {
  const claims = (findingOf(id)?.claims ?? []).map(claimOf).filter(Boolean);
  const named = claims.find(c => conflict.claims.includes(c.id));
  const believed = c => c && markOf(c).degree !== 'falls';
  return believed(named) ? named : claims.find(c => statesOf(c).includes(id) && believed(c)) ?? named;
}

export function quoted(claim) {
  return el('p', { class: 'quote' }, sign(markOf(claim)), `“${claim.quote.words}” `,
    el('button', { type: 'button', class: 'link place', onclick: () => { choose(claim.id); see('text'); } }, `${claim.quote.source}, ${claim.id}`));
}

/** A finding and the legs it stands on; what is against it stands above, and what joins its claims is folded. */
function reasons(answer, finding, open) {
  const legs = answer.parts.filter(part => part.leg);
  const presumed = answer.parts.filter(part => !part.leg && !part.parts.length);
  return el('details', { open },
    el('summary', {}, finding ? told(finding) : answer.told),
    finding ? el('p', { class: 'about' }, answer.told.slice(answer.told.indexOf(finding.told) + finding.told.length + 2)) : null,
    el('ul', {}, legs.map(part => el('li', {}, withClaims(part.told),
      ...part.quotations.map(q => el('p', { class: 'quote' }, `“${q.words}” `, el('small', {}, q.source))),
      part.parts.length ? el('ul', {}, part.parts.map(p => el('li', {}, p.told))) : null))),
    presumed.length ? el('details', {}, el('summary', {}, words.presumes(presumed.length)),
      el('ul', {}, presumed.map(part => el('li', {}, withClaims(part.told))))) : null);
}

/** A match's own number, where what it joins is told beside it. */
const MATCH_ID = /\bm[0-9a-v]{8}, (?=that )/;

/** What is told, without the number of a match. */
export const plainly = text => text.replace(MATCH_ID, '');

/** What is told, each claim that it names leading there. */
export function withClaims(text) {
  return plainly(text).split(/\b(c\d+)\b/).map((part, i) => (i % 2 && claimOf(part)
    ? el('button', { type: 'button', class: 'link id', onclick: () => choose(part) }, part) : part));
}

export function drawChanges() {
  const { before, changes, counts, settled, newConflicts, notWeighed, beside } = state.reading;
  byId('changes-title').hidden = !before;
  if (!before) return fill(byId('changes'));
  const conflicts = new Map([...state.dossier.conflicts, ...state.sheet.conflicts].map(c => [c.id, c.reason]));
  const text = line => el('li', {}, line);
  const list = (name, ids, item) => (ids.length
    ? [el('h3', {}, `${name} (${ids.length})`), el('ul', {}, ids.slice(0, BESIDE).map(item)), more(ids.length - BESIDE)] : []);
  const moved = (name, some, n) => (some.length ? [el('h3', {}, `${name} (${n})`), ...changeList(some, n, BESIDE)] : []);
  const groups = group(changes);
  fill(
    byId('changes'),
    changes.length === 0 ? el('p', {}, words.nothingChanged) : null,
    ...moved('○ ' + words.lists.falls, groups.falls, counts.falls),
    ...moved('◐ ' + words.lists.weakens, groups.weakens, counts.weakens),
    ...moved('? ' + words.lists['cannot-be-told'], groups.untold, counts.untold),
    ...moved('● ' + words.lists.again, groups.again, counts.again),
    ...list('✕ ' + words.lists.settled, settled, id => text(conflicts.get(id) ?? id)),
    ...list('✕ ' + words.lists.fresh, newConflicts, id => text(conflicts.get(id) ?? id)),
    ...list(words.lists.beside, beside, text),
    el('h3', {}, words.lists.notWeighed),
    el('ul', {}, (notWeighed.length ? notWeighed : [words.nothingLeftOut]).map(text)),
  );
}

/** What changed, an event and its values in one entry, with the reason in words; it leads to the first claim that says it. */
function fallen(changes) {
  const byEvent = new Map();
  for (const change of changes) {
    const key = (findingOf(change.finding)?.event ?? change.finding) + change.because;
    if (!byEvent.has(key)) byEvent.set(key, []);
    byEvent.get(key).push(change);
  }
  return [...byEvent.values()].map(([first, ...others]) => el('li', { 'data-change': [first, ...others].map(c => c.finding).join(' ') },
    lead(first, findingOf(first.finding)?.told ?? first.finding),
    ...others.map(c => [' · ', lead(c, valueOf(findingOf(c.finding)))]).flat(),
    el('small', {}, first.because)));
}

const valueOf = finding => (finding?.slot === 'time' ? inWords(finding.value) : finding?.value || finding?.told);

function lead(change, text) {
  const claims = findingOf(change.finding)?.claims ?? [];
  return claims.length ? el('button', { type: 'button', class: 'link', onclick: () => choose(claims[0]) }, text) : text;
}

/** A list of changes; of very many the first are shown and the others counted. */
export function changeList(changes, n, most) {
  return [el('ol', { class: 'fallen' }, fallen(changes.slice(0, most))), more(n - Math.min(most, changes.length))];
}

const more = n => (n > 0 ? el('p', { class: 'about' }, words.moreRows(n)) : null);

/** How many rows a list shows before it says how many more there are; fewer beside the text. */
export const MOST = 200;
const BESIDE = 40;

/** Changes by the way they turned. */
export function group(changes) {
  const of = turn => changes.filter(c => c.turn === turn);
  return { falls: of('falls'), weakens: of('weakens'), untold: of('untold'), again: of('again') };
}
