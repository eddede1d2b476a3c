// Starts the page and keeps its parts together.

import { byId, el, fill } from './dom.js';
import { drawDrawer, markRow, search, stepInList } from './drawer.js';
import { drawEvidence } from './evidence.js';
import { check, copyCitation, drawChanges, drawClaim, group } from './inspector.js';
import { drawNetwork, renewNetwork } from './network.js';
import { drawCounts, drawRail, renewRail } from './rail.js';
import { drawText, mark, marksNow, show, step } from './read.js';
import { about, choose, flip, load, onChange, openDrawer, redo, SCREENS, see, state, undo, UNCHECKED } from './state.js';
import { drawTime, renewTime, showOnTime } from './time.js';
import { drawWhatIf, step as walk } from './whatif.js';
import { words } from './words.js';

let marks = new Map();
/** Those of the reading before: what has changed stays tinted until the next switch. */
let marksBefore = new Map();
/** The screens that are drawn for this dossier: one that nobody looked at costs nothing. */
let drawn = new Set();

function drawWords() {
  byId('witnesses-title').textContent = words.witnesses;
  byId('now-title').textContent = words.now;
  byId('inspector-title').textContent = words.claim;
  byId('changes-title').textContent = words.changed;
  byId('keys').textContent = `? ${words.keys}`;
  byId('seek').textContent = `/ ${words.searchClaims}`;
  byId('undo').textContent = `${words.undo} (z)`;
  byId('list').textContent = words.asList;
  document.querySelector('.skip').textContent = words.skipToText;
  fill(byId('tabs'), SCREENS.map((screen, i) => el('button', {
    type: 'button', role: 'tab', id: `tab-${screen}`, 'aria-controls': screen, 'data-screen': screen, onclick: () => see(screen),
  }, el('kbd', {}, String(i + 1)), ` ${words.screens[screen]}`)));
  SCREENS.forEach(screen => byId(screen).setAttribute('aria-labelledby', `tab-${screen}`));
}

function drawTabs() {
  for (const screen of SCREENS) {
    const here = screen === state.screen;
    byId(screen).hidden = !here;
    byId(`tab-${screen}`).setAttribute('aria-selected', String(here));
    byId(`tab-${screen}`).tabIndex = here ? 0 : -1;
  }
}

function say() {
  const { before, settled, newConflicts, changes, took } = state.reading;
  byId('undo').hidden = state.past.length === 0;
  byId('list').hidden = !before;
  if (!before) return;
  const off = state.off.filter(m => !before.includes(m)).map(bare);
  const on = before.filter(m => !state.off.includes(m)).map(bare);
  const groups = group(changes);
  const counts = {
    fall: groups.falls.length, weaken: groups.weakens.length, untold: groups.untold.length,
    again: groups.again.length, settled: settled.length, fresh: newConflicts.length,
  };
  const told = [off.length ? words.without(off.join(', '), counts) : '', on.length ? words.believing(on.join(', '), counts) : ''];
  byId('banner').textContent = told.filter(Boolean).join(' — ') + (took ? words.ms(took) : '');
}

const bare = member => (member === UNCHECKED ? words.unchecked : member.slice(member.indexOf(':') + 1));

/** Draws a screen when it is first looked at; `renew` brings what is drawn up to the reading and the choice. */
const screens = {
  text: { draw: drawText, renew: () => {} },
  time: { draw: drawTime, renew: renewTime },
  network: { draw: drawNetwork, renew: renewNetwork },
  evidence: { draw: drawEvidence, renew: drawEvidence },
  whatif: { draw: drawWhatIf, renew: () => {} },
};

function drawScreen() {
  const screen = screens[state.screen];
  if (drawn.has(state.screen)) screen.renew();
  else screen.draw();
  drawn.add(state.screen);
  if (state.screen === 'time') showOnTime();
}

const on = {
  all() {
    drawn = new Set(['text']);
    drawText(() => mark(marks, marksBefore));
    marksBefore = new Map();
    marks = marksNow();
    mark(marks, marksBefore);
    drawRail();
    drawTabs();
    if (state.screen !== 'text') drawScreen();
    drawClaim();
    drawChanges();
    say();
    drawDrawer(true);
    show();
    mark(marks, marksBefore);
    document.body.classList.add('ready');
  },
  reading() {
    marksBefore = marks;
    marks = marksNow();
    mark(marks, marksBefore);
    renewRail();
    drawn.delete('whatif');
    if (state.screen !== 'text') drawScreen();
    drawChanges();
    drawClaim();
    drawDrawer();
    say();
  },
  claim() {
    if (state.screen === 'text') show();
    mark(marks, marksBefore);
    drawClaim();
    markRow();
    if (!state.person) drawn.delete('network');
    if (state.screen !== 'text' && state.screen !== 'whatif') drawScreen();
  },
  screen() {
    drawTabs();
    drawScreen();
    if (state.screen === 'text') show();
  },
  filter() {
    drawDrawer();
  },
  checked() {
    drawCounts();
    drawClaim();
    drawDrawer();
  },
  person() {
    drawn.delete('network');
    drawn.delete('time');
    drawScreen();
  },
};

onChange(what => {
  byId('title').textContent = state.dossier.title;
  document.title = `${state.dossier.title} · Valla`;
  on[what]();
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

const telling = message => done => { if (done) byId('banner').textContent = `${message} ${byId('banner').textContent}`; };
const back = () => undo().then(telling(words.undone)).catch(fail);
const fail = e => { byId('banner').textContent = words.failed + e.message; };

const actions = {
  w: () => byId('switches').querySelector('input')?.focus(),
  x: () => { const member = document.activeElement?.dataset?.member; if (member) flip(member).catch(fail); },
  n: () => step(1),
  p: () => step(-1),
  j: () => (state.screen === 'whatif' ? walk(1) : stepInList(1)),
  k: () => (state.screen === 'whatif' ? walk(-1) : stepInList(-1)),
  z: back,
  Z: () => redo().then(telling(words.redone)).catch(fail),
  v: () => check().catch(fail),
  c: () => openDrawer(!state.drawer),
  '/': search,
  e: () => see('evidence'),
  t: () => see('time'),
  y: () => copyCitation().catch(fail),
  '?': keySheet,
};
SCREENS.forEach((screen, i) => { actions[String(i + 1)] = () => see(screen); });

addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || byId('sheet').open) return;
  const typing = event.target.matches?.('input[type=text], input[type=search], textarea, select');
  if (event.key === 'Escape') {
    if (typing) event.target.blur();
    else if (state.drawer) openDrawer(false);
    else if (state.claim) choose(null);
  } else if (!typing && actions[event.key]) {
    event.preventDefault();
    actions[event.key]();
  }
});

/** Within the tabs the arrows go from one to the next, as the pattern for tabs has it. */
byId('tabs').addEventListener('keydown', event => {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!by) return;
  see(SCREENS[(SCREENS.indexOf(state.screen) + by + SCREENS.length) % SCREENS.length]);
  byId(`tab-${state.screen}`).focus();
});
addEventListener('change', event => {
  if (event.target.dataset?.about !== undefined) about(event.target.value || null);
});
addEventListener('unhandledrejection', event => fail(event.reason));
byId('keys').addEventListener('click', keySheet);
byId('seek').addEventListener('click', search);
byId('list').addEventListener('click', () => see('whatif'));
byId('undo').addEventListener('click', back);

drawWords();
load().catch(fail);
