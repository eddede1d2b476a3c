// Starts the page and keeps its parts together.

import { byId, el, fill } from './dom.js';
import { drawChanges, drawClaim, group } from './inspector.js';
import { drawRail } from './rail.js';
import { drawText, mark, step } from './read.js';
import { flip, load, onChange, state, undo } from './state.js';
import { words } from './words.js';

let marks = new Map();

function drawWords() {
  byId('witnesses-title').textContent = words.witnesses;
  byId('now-title').textContent = words.now;
  byId('inspector-title').textContent = words.claim;
  byId('changes-title').textContent = words.changed;
  byId('keys').textContent = `? ${words.keys}`;
  byId('undo').textContent = `${words.undo} (z)`;
  document.querySelector('.skip').textContent = words.skipToText;
}

function say() {
  const { before, settled, newConflicts, changes, took } = state.reading;
  if (!before) return;
  const off = state.off.filter(m => !before.includes(m)).map(bare);
  const on = before.filter(m => !state.off.includes(m)).map(bare);
  const groups = group(changes);
  const counts = {
    fall: groups.falls.length, weaken: groups.weakens.length, untold: groups.untold.length,
    again: groups.again.length, settled: settled.length, fresh: newConflicts.length,
  };
  const told = [off.length ? words.without(off.join(', '), counts) : '', on.length ? words.believing(on.join(', '), counts) : ''];
  byId('banner').textContent = told.filter(Boolean).join(' — ') + words.ms(took);
  byId('undo').hidden = state.past.length === 0;
}

const bare = member => member.slice(member.indexOf(':') + 1);

onChange(what => {
  byId('title').textContent = state.dossier.title;
  document.title = `${state.dossier.title} · Valla`;
  if (what === 'all') {
    drawText();
    marks = mark();
  } else {
    marks = mark(what === 'reading' ? marks : new Map());
  }
  if (what !== 'claim') drawRail();
  if (what !== 'reading') drawClaim();
  else { drawChanges(); say(); drawClaim(); }
  if (what === 'all') drawChanges();
});

function keySheet() {
  const sheet = byId('sheet');
  fill(
    sheet,
    el('h2', {}, words.keys),
    el('dl', {}, ...words.keySheet.flatMap(([key, what]) => [el('dt', {}, el('kbd', {}, key)), el('dd', {}, what)])),
    el('form', { method: 'dialog' }, el('button', {}, words.close)),
  );
  sheet.showModal();
}

const actions = {
  w: () => byId('switches').querySelector('input')?.focus(),
  x: () => { const member = document.activeElement?.dataset?.member; if (member) flip(member); },
  n: () => step(1),
  p: () => step(-1),
  z: () => undo().then(done => { if (done) byId('banner').textContent = `${words.undone} ${byId('banner').textContent}`; }),
  '?': keySheet,
};

addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || byId('sheet').open) return;
  const typing = event.target.matches?.('input[type=text], textarea, select');
  if (!typing && actions[event.key]) {
    event.preventDefault();
    actions[event.key]();
  }
});
byId('keys').addEventListener('click', keySheet);
byId('undo').addEventListener('click', actions.z);

drawWords();
load().catch(e => { byId('banner').textContent = words.failed + e.message; });
