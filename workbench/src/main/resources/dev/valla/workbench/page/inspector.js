// The chosen claim: its words, what is understood, why it stands, and how to correct it at the spot.

import { byId, el, fill } from './dom.js';
import { choose, correct, feeds, state, why } from './state.js';
import { words } from './words.js';

export async function drawClaim() {
  const claim = state.dossier.claims.find(c => c.id === state.claim);
  if (!claim) return fill(byId('claim'), el('p', {}, words.chooseClaim));
  const proofs = el('div', { class: 'proofs' });
  fill(byId('claim'), ...facts(claim), proofs, correction(claim));
  const ids = feeds(claim.id).map(f => f.id);
  const answers = await Promise.all((ids.length ? ids : [claim.id]).map(why));
  if (state.claim === claim.id) fill(proofs, el('h3', {}, words.why), ...answers.map(tree));
}

function facts(claim) {
  const row = (name, value) => (value ? [el('dt', {}, name), el('dd', {}, value)] : []);
  return [
    el('p', {}, el('strong', {}, `${claim.id} · ${claim.type}`), claim.polarity === 'denied' ? ` · ${words.denied}` : ''),
    el('blockquote', {}, claim.quote.words),
    el(
      'dl',
      {},
      ...claim.participants.flatMap(p => row(p.role, p.name === p.words ? p.name : `${p.name} (“${p.words}”)`)),
      ...row(words.time, claim.time && `${claim.time} — ${words.asWritten} “${claim.timeWords}”`),
      ...row(words.place, claim.place),
      ...row(words.saidBy, claim.attributedTo.join(' → ')),
      ...row(words.through, claim.through.join(', ')),
      ...row(words.details, claim.details.join('; ')),
      ...row(words.source, claim.quote.source),
    ),
    el(
      'p',
      { class: 'about' },
      [words.citation[claim.citation], words.certainty[claim.certainty], claim.checked ? words.isChecked : words.isUnchecked]
        .filter(Boolean)
        .join(' · '),
    ),
  ];
}

/** A nested list: it prints, reads aloud and folds. */
function tree(part) {
  const quotes = part.quotations.map(q =>
    el('p', { class: 'quote' }, `“${q.words}” `, el('small', {}, q.source)),
  );
  if (part.parts.length === 0) return el('div', { class: 'leaf' }, part.told, ...quotes);
  return el('details', { open: true }, el('summary', {}, part.told), ...quotes, el('ul', {}, part.parts.map(p => el('li', {}, tree(p)))));
}

function correction(claim) {
  const reason = el('input', { name: 'reason', type: 'text' });
  const time = el('input', { name: 'time', type: 'text', value: claim.time });
  const person = claim.participants[0];
  const who = el('input', { name: 'person', type: 'text', value: person?.name ?? '' });
  const message = el('p', { role: 'status' });
  const send = entry => async event => {
    event.preventDefault();
    try {
      await correct({ claim: claim.id, reason: reason.value, ...entry() });
      byId('banner').textContent = words.entered;
    } catch (e) {
      message.textContent = e.message;
    }
  };
  return el(
    'details',
    { class: 'correct' },
    el('summary', {}, words.correct),
    el('form', { onsubmit: send(() => ({ change: 'time', to: time.value })) },
      el('label', {}, words.newTime, time), el('button', {}, words.enter)),
    person
      ? el('form', { onsubmit: send(() => ({ change: 'person', from: person.name, to: who.value })) },
          el('label', {}, words.newPerson, who), el('button', {}, words.enter))
      : null,
    el('label', {}, words.reason, reason),
    el('p', {},
      el('button', { type: 'button', onclick: send(() => ({ change: 'checked' })) }, words.isRight), ' ',
      el('button', { type: 'button', onclick: send(() => ({ change: 'not-a-claim' })) }, words.notAClaim)),
    message,
  );
}

export function drawChanges() {
  const { changes, settled, newConflicts, notWeighed, beside } = state.reading;
  if (!state.reading.before) return fill(byId('changes'), el('p', {}, words.nothingYet));
  const told = new Map(state.dossier.findings.map(f => [f.id, f]));
  const item = c => {
    const finding = told.get(c.finding);
    return el('li', {}, el('button', { type: 'button', class: 'link', onclick: () => choose(finding.claims[0]) }, finding.told),
      el('br'), el('small', {}, c.because));
  };
  const list = (name, items) => (items.length ? [el('h3', {}, `${name} (${items.length})`), el('ul', {}, items)] : []);
  const groups = group(changes);
  const conflicts = new Map(state.dossier.conflicts.map(c => [c.id, c.reason]));
  const text = line => el('li', {}, line);
  fill(
    byId('changes'),
    changes.length === 0 ? el('p', {}, words.nothingChanged) : null,
    ...list('○ ' + words.lists.falls, groups.falls.map(item)),
    ...list('◐ ' + words.lists.weakens, groups.weakens.map(item)),
    ...list('? ' + words.lists['cannot-be-told'], groups.untold.map(item)),
    ...list('● ' + words.lists.again, groups.again.map(item)),
    ...list('✕ ' + words.lists.settled, settled.map(id => text(conflicts.get(id) ?? id))),
    ...list('✕ ' + words.lists.fresh, newConflicts.map(id => text(conflicts.get(id) ?? id))),
    ...list(words.lists.beside, beside.map(text)),
    el('h3', {}, words.lists.notWeighed),
    el('ul', {}, (notWeighed.length ? notWeighed : [words.nothingLeftOut]).map(text)),
  );
}

export function group(changes) {
  const was = (c, ...degrees) => degrees.includes(c.before.degree);
  const is = (c, ...degrees) => degrees.includes(c.after.degree);
  return {
    falls: changes.filter(c => !was(c, 'falls') && is(c, 'falls')),
    weakens: changes.filter(c => was(c, 'stands') && is(c, 'hangs-by-one')),
    untold: changes.filter(c => !was(c, 'cannot-be-told') && is(c, 'cannot-be-told')),
    again: changes.filter(c => was(c, 'falls', 'cannot-be-told') && is(c, 'stands', 'hangs-by-one')),
  };
}
