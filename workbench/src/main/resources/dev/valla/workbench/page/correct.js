// Corrections at the spot: what is wrong with this claim, and the others that the same pattern may have got wrong. Each is an entry of
// the journal, with a reason if the reader likes, and can be taken back; the machine's own reading stays beneath.

import { say } from './banner.js';
import { byId, el, fill } from './dom.js';
import { beginJoin, joinNames } from './joining.js';
import { people, typeChoice } from './missed.js';
import { correct, flip, judge } from './acts.js';
import { claimOf, kin, markOf, state, statesOf } from './state.js';
import { sign } from './signs.js';
import { words } from './words.js';

/** The forms for one claim: which event it is told of, then what was read wrongly. */
export function corrections(claim) {
  return [...together(claim), correction(claim)];
}

/** What else is taken for the same event or person; each match is a switch, and can be judged for good. */
function together(claim) {
  const events = state.dossier.matches.filter(m => m.kind === 'event' && (m.left === claim.id || m.right === claim.id || sameEvent(m, claim)));
  const persons = state.dossier.matches.filter(m => m.kind !== 'event' && names(claim, m));
  const links = state.dossier.links.filter(l => l.claims.includes(claim.id));
  return [el('details', { class: 'together' },
    el('summary', {}, words.together(events.length + persons.length + links.length)),
    el('ul', { class: 'plain' },
      [...events, ...persons].map(m => el('li', {}, matched(m))),
      links.map(l => el('li', {}, switched('link:' + l.id, words.notTheSamePerson, `“${l.said}” = ${l.name}`, `${l.why} (${words.wholeSource(l.claims.length)})`)))),
    el('p', { class: 'acts' }, el('button', { type: 'button', onclick: () => beginJoin(claim) }, words.sameEventAs)),
    el('div', { class: 'correct' }, joinNames(claim, said)))];
}

/** A match joins a claim to the one that founds the event: for any of its accounts all its matches are of interest. */
function sameEvent(match, claim) {
  const event = statesOf(claim)[0];
  const one = claimOf(match.left);
  return event !== undefined && one !== undefined && statesOf(one)[0] === event;
}

function names(claim, match) {
  const here = claim.participants.map(p => `${p.name} in ${claim.quote.source}`);
  return here.includes(match.left) || here.includes(match.right);
}

function matched(match) {
  return switched('match:' + match.id, match.kind === 'event' ? words.notTheSameEvent : words.notTheSamePerson,
    `${side(match.left)} = ${side(match.right)}`, match.reason);
}

function switched(member, no, told, reason) {
  const off = state.off.includes(member);
  const input = el('input', { type: 'checkbox', 'data-member': member, onchange: () => flip(member) });
  input.checked = !off;
  const judged = state.dossier.notBelieved.includes(member);
  const button = el('button', { type: 'button', onclick: () => judge(judged ? 'believe' : 'discount', [member], '').then(said) },
    judged ? words.sameAfterAll : no);
  return [el('label', { class: 'match' }, input, el('span', {}, told, el('small', {}, ` ${reason}`))), button];
}

function side(told) {
  const claim = claimOf(told);
  return claim ? `${claim.id} “${claim.quote.words.replace(/\s+/g, ' ').slice(0, 60)}” (${claim.quote.source})` : told;
}

const said = () => say(words.entered);

function correction(claim) {
  const reason = el('input', { name: 'reason', type: 'text' });
  const message = el('p', { role: 'status' });
  const send = entry => async event => {
    event.preventDefault();
    try {
      const change = { ...entry(), reason: reason.value };
      const others = alike(claim, change);
      await correct([claim.id], change);
      said();
      if (others.length) offerAlike(change, others.map(c => c.id));
    } catch (e) {
      message.textContent = e.message;
    }
  };
  const form = (label, input, entry) =>
    el('form', { onsubmit: send(entry) }, el('label', {}, label, input), el('button', {}, words.enter));
  const text = (name, value, list) => el('input', { name, type: 'text', value, list: list ?? null });
  const time = text('time', claim.time);
  const place = text('place', claim.place);
  const type = typeChoice(claim.type);
  const names = [...new Set([...claim.participants.map(p => p.name), ...claim.attributedTo, ...claim.through])];
  return el(
    'details',
    { class: 'correct' },
    el('summary', {}, words.correct),
    form(words.newTime, time, () => ({ change: 'time', to: time.value })),
    people(),
    names.map((name, i) => {
      const who = text(i === 0 ? 'person' : `person-${i}`, name, 'people');
      return form(words.newPerson(name), who, () => ({ change: 'person', from: name, to: who.value }));
    }),
    form(words.newPlace, place, () => ({ change: 'place', to: place.value })),
    form(words.newType, type, () => ({ change: 'type', to: type.value })),
    el('label', {}, words.reason, reason),
    el('p', { class: 'acts' },
      el('button', { type: 'button', onclick: send(() => ({ change: 'not-a-claim' })) }, words.notAClaim),
      el('button', { type: 'button', onclick: send(() => ({ change: 'as-read' })) }, words.asRead)),
    message,
  );
}

/** Unchecked claims in which the same pattern, or the same words, were probably read wrongly in the same way. */
function alike(claim, change) {
  const others = state.dossier.claims.filter(c => c !== claim && !c.checked);
  const here = others.filter(c => c.quote.source === claim.quote.source);
  switch (change.change) {
    case 'not-a-claim': return claim.pattern ? others.filter(c => c.pattern === claim.pattern) : [];
    case 'type': return claim.pattern ? others.filter(c => c.pattern === claim.pattern && c.type === claim.type) : [];
    case 'person': return here.filter(c => c.participants.some(p => p.name === change.from));
    case 'place': return claim.place ? others.filter(c => c.place === claim.place) : [];
    case 'time': return claim.timeWords ? here.filter(c => c.timeWords === claim.timeWords && c.time === claim.time) : [];
    default: return [];
  }
}

/** "And the 37 like it": each with its words, all to be looked at before any is entered. */
function offerAlike(change, ids) {
  const sheet = byId('sheet');
  const items = ids.map(id => {
    const claim = claimOf(id);
    const box = el('input', { type: 'checkbox', value: id });
    return claim && el('li', {}, el('label', {}, box, el('span', {}, sign(markOf(claim)), el('b', {}, claim.id), ` ${claim.type} `,
      el('q', {}, claim.quote.words), el('small', {}, ` ${[claim.time, claim.quote.source].filter(Boolean).join(' · ')}`))));
  }).filter(Boolean);
  if (items.length === 0) return;
  const boxes = () => [...sheet.querySelectorAll('input[type=checkbox]')];
  const enter = el('button', {}, words.enterChosen);
  fill(sheet,
    el('h2', {}, words.likeIt(items.length)),
    el('p', {}, words.likeItHow[change.change]),
    el('p', { class: 'acts' }, el('button', { type: 'button', onclick: () => boxes().forEach(b => { b.checked = true; }) }, words.chooseAll)),
    el('ul', { class: 'plain alike' }, items),
    el('form', { method: 'dialog', class: 'acts', onsubmit: async event => {
      const chosen = boxes().filter(b => b.checked).map(b => b.value);
      if (event.submitter !== enter || chosen.length === 0) return;
      await correct(chosen, change);
      say(words.enteredMany(chosen.length));
    } }, enter, el('button', {}, words.none)));
  sheet.showModal();
}
