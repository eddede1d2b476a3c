// "These two are one": two claims that tell of one event, or two names of one person, where nothing read says so. Entered as a
// judgement; it makes a match that is a switch like the others, and can be taken back.

import { byId, el, fill } from './dom.js';
import { say } from './banner.js';
import { judge } from './acts.js';
import { claimOf, onChange, state, statesOf } from './state.js';
import { words } from './words.js';

/** The claim that another is wanted for. @type {string | null} */
let waiting = null;

/** What an entry calls a pair. */
const same = (left, right) => `same:${[left, right].sort((a, b) => (a < b ? -1 : 1)).join(' = ')}`;

/** From now on the next claim that is chosen is the other one. */
export function beginJoin(claim) {
  waiting = claim.id;
  draw();
  say(words.chooseOther(claim.id));
}

/** @returns whether there was anything to give up */
export function endJoin() {
  if (!waiting) return false;
  waiting = null;
  draw();
  return true;
}

onChange(what => { if (waiting && (what === 'claim' || what === 'all')) draw(); });

function draw() {
  const place = byId('joining');
  const one = claimOf(waiting);
  const other = claimOf(state.claim);
  place.hidden = !one;
  if (!one) return fill(place);
  const cancel = el('button', { type: 'button', onclick: endJoin }, words.cancel);
  if (!other || other === one) return fill(place, box(el('p', {}, words.chooseOther(one.id)), quoted(one), el('p', { class: 'acts' }, cancel)));
  if (statesOf(one)[0] === statesOf(other)[0]) {
    return fill(place, box(el('p', {}, words.alreadyOne(one.id, other.id)), el('p', { class: 'acts' }, cancel)));
  }
  const reason = el('input', { type: 'text', name: 'same-reason', 'aria-label': words.reason, placeholder: words.reason });
  const message = el('p', { role: 'status' });
  const enter = el('button', { type: 'submit' }, words.enterOneEvent);
  fill(place, box(el('p', {}, words.areOneEvent), quoted(one), quoted(other), el('form', { onsubmit: async event => {
    event.preventDefault();
    try {
      await judge('believe', [same(one.id, other.id)], reason.value.trim() || words.saidByHand);
      endJoin();
      say(words.entered);
    } catch (e) {
      message.textContent = e.message;
    }
  } }, el('p', { class: 'acts' }, reason, enter, cancel), message)));
}

const box = (...parts) => el('section', { class: 'joining', 'aria-labelledby': 'joining-title' }, el('h3', { id: 'joining-title' }, words.sameEvent), ...parts);
const quoted = claim => el('div', {}, el('blockquote', {}, claim.quote.words), el('p', { class: 'about' }, `${claim.id} · ${claim.type} · ${claim.quote.source}`));

/** Each name of a claim, and which other name of the dossier is the same one's. */
export function joinNames(claim, said) {
  const names = [...new Set([...claim.participants.map(p => p.name), ...claim.attributedTo])];
  const all = everyName();
  if (names.length === 0 || all.length < 2) return null;
  const one = el('select', { name: 'same-name', 'aria-label': words.thisName }, names.map(n => el('option', { value: n }, n)));
  const other = el('input', { type: 'text', name: 'same-other', list: 'names', 'aria-label': words.otherName, placeholder: words.otherName, required: true });
  const message = el('p', { role: 'status' });
  return el('form', { class: 'whole', onsubmit: async event => {
    event.preventDefault();
    try {
      if (!all.includes(other.value)) throw new Error(words.noSuchName(other.value));
      await judge('believe', [same(`${one.value} in ${claim.quote.source}`, other.value)], words.saidByHand);
      said();
    } catch (e) {
      message.textContent = e.message;
    }
  } },
  el('label', {}, words.thisName, one), el('label', {}, words.isTheSameAs, other),
  el('datalist', { id: 'names' }, all.slice(0, 800).map(n => el('option', { value: n }))),
  el('p', { class: 'acts' }, el('button', {}, words.enterOnePerson)), message);
}

/** As the journal writes them: the name and where it stands. */
function everyName() {
  const names = new Set();
  for (const claim of state.dossier.claims) {
    for (const name of [...claim.participants.map(p => p.name), ...claim.attributedTo]) names.add(`${name} in ${claim.quote.source}`);
  }
  return [...names].sort((a, b) => a.localeCompare(b));
}
