// What a person concludes: "this rests on that and that". One leg more for a finding, entered with a reason, undone like every entry.

import { fail, say } from './banner.js';
import { el, fill } from './dom.js';
import { argue, takeBackArgument } from './acts.js';
import { choose, claimOf, findingOf, state } from './state.js';
import { GLYPH, told } from './signs.js';
import { words } from './words.js';

/** So many findings are offered for what was typed. */
const OFFERED = 8;

/** Below a finding's proof: the arguments that conclude it, and the form for one more. */
export function argumentsFor(finding) {
  const all = state.sheet.arguments.filter(a => a.finding === finding.id);
  return [
    all.length ? el('ul', { class: 'plain arguments' }, all.map(argument)) : null,
    el('details', { class: 'argue' }, el('summary', {}, words.concludeFrom), form(finding)),
  ];
}

function argument(a) {
  const back = () => takeBackArgument(a.entry).then(() => say(words.takenBack)).catch(fail);
  const on = [...a.premises.map(premise), ...a.members.map(m => el('b', {}, words.member(m)))].flatMap((part, i) => (i ? [words.and, part] : [part]));
  return el('li', {},
    el('p', {}, words.argued(a.who, a.when.slice(0, 10)), ' ', on, a.only ? words.andNothingElse : null, a.reason ? ` — ${a.reason}` : null),
    a.setAside ? el('p', { class: 'about' }, words.setAside(a.setAside)) : null,
    el('p', { class: 'acts' }, el('button', { type: 'button', onclick: back }, words.takeBack)));
}

/** What an argument rests on, with its standing; it leads to the first claim that says it. */
function premise(id) {
  const finding = findingOf(id);
  const claim = claimOf(id) ?? claimOf(finding?.claims[0]);
  const text = finding ? `${GLYPH[state.standing(id).degree]} ${finding.told}` : claim ? `${id} “${claim.quote.words}”` : id;
  return claim ? el('button', { type: 'button', class: 'link id', onclick: () => choose(claim.id) }, text) : text;
}

function form(finding) {
  /** Ids of what it rests on, and what each is called. @type {Map<string, string>} */
  const chosen = new Map();
  const list = el('ul', { class: 'plain' });
  const found = el('ul', { class: 'plain found' });
  const seek = el('input', { type: 'search', name: 'premise', 'aria-label': words.seekPremise, placeholder: words.seekPremise, oninput: () => offer() });
  const reason = el('input', { type: 'text', name: 'argument-reason' });
  const isGround = finding.slot === 'ground';
  const only = el('input', { type: 'checkbox', name: 'only', disabled: !isGround });
  const well = el('input', { type: 'checkbox', name: 'well-founded', onchange: () => { only.disabled = !well.checked; } });
  const message = el('p', { role: 'status' });
  const drawChosen = () => fill(list, [...chosen].map(([id, name]) => el('li', {}, name, ' ',
    el('button', { type: 'button', class: 'link', 'aria-label': words.leaveOut(name), onclick: () => { chosen.delete(id); drawChosen(); } }, words.leaveOutShort))));
  const take = (id, name) => {
    chosen.set(id, name);
    seek.value = '';
    fill(found);
    drawChosen();
    seek.focus();
  };
  const offer = () => fill(found, candidates(seek.value, finding).filter(([id]) => !chosen.has(id)).slice(0, OFFERED)
    .map(([id, name, shown]) => el('li', {}, el('button', { type: 'button', class: 'link', 'data-premise': id, onclick: () => take(id, name) }, shown))));
  return el('form', { onsubmit: async event => {
    event.preventDefault();
    try {
      await argue({ finding: well.checked ? `${finding.id}g` : finding.id, restsOn: [...chosen.keys()], only: only.checked && !only.disabled, reason: reason.value });
      say(words.entered);
    } catch (e) {
      message.textContent = e.message;
    }
  } },
  el('p', { class: 'about' }, words.argueHow),
  list, seek, found,
  finding.slot === 'event' ? el('label', { class: 'ticked' }, well, words.wellFounded) : null,
  isGround || finding.slot === 'event' ? el('label', { class: 'ticked' }, only, words.nothingElse) : null,
  el('label', {}, words.reason, reason),
  el('p', { class: 'acts' }, el('button', {}, words.enter)), message);
}

/** Members and findings in which each of the words typed occurs, with name and look; those about the same person first. */
function candidates(typed, of) {
  const sought = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (sought.length === 0) return [];
  const fits = text => sought.every(word => text.toLowerCase().includes(word));
  const near = f => (f.subjects.some(s => of.subjects.includes(s)) ? 0 : 1);
  const members = state.dossier.members.filter(m => fits(m.name)).slice(0, 3)
    .map(m => [m.member, m.name, [el('b', {}, m.name), ` ${words.kind[m.member.slice(0, m.member.indexOf(':'))]}`]]);
  const findings = state.sheet.findings.filter(f => f.id !== of.id && fits(`${f.id} ${f.told}`)).sort((a, b) => near(a) - near(b))
    .slice(0, 2 * OFFERED).map(f => [f.id, f.told, told(f)]);
  return [...members, ...findings];
}

/** Judgements whose reasons do not stand in this reading: they hold until they are taken back. */
export function flags() {
  const { flagged } = state.reading;
  return flagged.length ? el('section', { class: 'flags' }, el('h3', {}, '⚑ ', words.flagged(flagged.length)), el('ul', {}, flagged.map(f => el('li', {}, f.told)))) : null;
}
