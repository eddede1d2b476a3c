// A claim that the machine missed: select its words, say what they claim. The quotation is the selection, verbatim.

import { say } from './banner.js';
import { byId, el, fill } from './dom.js';
import { add } from './acts.js';
import { state } from './state.js';
import { words } from './words.js';

/** What a claim can be of, as in the engine's list of types. */
const TYPES = [
  'birth', 'death', 'burial', 'marriage', 'divorce', 'kinship', 'illness', 'education', 'employment', 'office', 'appointment', 'election',
  'dismissal', 'resignation', 'membership', 'joining', 'leaving', 'expulsion', 'readmission', 'service', 'travel', 'residence', 'emigration',
  'deportation', 'escape', 'arrest', 'imprisonment', 'release', 'investigation', 'trial', 'sentence', 'execution', 'killing', 'pardon',
  'rehabilitation', 'testimony', 'recantation', 'authorship', 'publication', 'speech', 'support', 'opposition', 'alliance', 'decision',
  'participation', 'command', 'founding', 'award', 'meeting', 'event',
];

let taken = null;
let opened = false;

/** Shows that the selected words can be entered; an opened form keeps the words it was opened on. */
export function offerMissed(selected) {
  if (opened) return;
  taken = selected;
  const place = byId('missed');
  place.hidden = !selected;
  if (selected) fill(place, el('button', { type: 'button', onclick: openMissed }, words.missed(shortened(selected.words))));
}

const shortened = text => (text.length > 60 ? `${text.slice(0, 57).replace(/\s+/g, ' ')}…` : text.replace(/\s+/g, ' '));

export function openMissed() {
  if (!taken || opened) return;
  opened = true;
  const { source, start, end, words: quotation } = taken;
  const type = typeChoice('event');
  const field = (name, label, hint) => {
    const input = el('input', { type: 'text', name, placeholder: hint ?? '' });
    return [input, el('label', {}, label, input)];
  };
  const [person, who] = field('missed-person', words.missedPerson);
  person.setAttribute('list', 'people');
  person.required = true;
  const [time, when] = field('missed-time', words.newTime);
  const [where, place] = field('missed-place', words.newPlace);
  const [reason, why] = field('missed-reason', words.reason);
  const message = el('p', { role: 'status' });
  const send = async event => {
    event.preventDefault();
    try {
      await add({
        source: source.path, start, end, words: quotation, type: type.value, person: person.value, time: time.value,
        place: where.value, reason: reason.value,
      });
      say(words.entered);
      close();
    } catch (e) {
      message.textContent = e.message;
    }
  };
  fill(byId('missed'), el('form', { class: 'correct', onsubmit: send },
    el('h3', {}, words.missedTitle),
    el('blockquote', {}, quotation),
    el('label', {}, words.newType, type), who, people(), when, place, why,
    el('p', { class: 'acts' }, el('button', {}, words.enter), el('button', { type: 'button', onclick: close }, words.cancel)),
    message));
  byId('missed').hidden = false;
  type.focus();
}

function close() {
  opened = false;
  offerMissed(null);
}

export function typeChoice(chosen) {
  const select = el('select', { name: 'type' }, TYPES.map(t => el('option', { value: t }, t)));
  select.value = chosen;
  return select;
}

/** Whom the dossier knows, to choose from while typing. */
export function people() {
  const names = new Set((state.sheet?.findings ?? []).flatMap(f => f.subjects));
  return el('datalist', { id: 'people' }, [...names].sort((a, b) => a.localeCompare(b)).slice(0, 500).map(n => el('option', { value: n })));
}
