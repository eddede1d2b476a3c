// Starts the page and keeps its parts together.

import { flip, redo, undo } from './acts.js';
import { fail, say, sayChanges } from './banner.js';
import { chooseFiles, listenToDrops } from './brought.js';
import { byId, el, fill } from './dom.js';
import { drawDrawer, markRow, prepareSearch, renewDrawer, search, stepInList } from './drawer.js';
import { drawEvidence } from './evidence.js';
import { check, copyCitation, drawChanges, drawClaim } from './inspector.js';
import { beginJoin, endJoin } from './joining.js';
import { keyOf, keySettings, keysAreOn } from './keys.js';
import { keepUp, load } from './loading.js';
import { renewChoice, renewMarks } from './marks.js';
import { openMissed } from './missed.js';
import { drawNetwork, renewNetwork } from './network.js';
import { drawAllTexts, drawMore, drawText, renewCopies } from './panes.js';
import { drawCounts, drawRail, renewRail } from './rail.js';
import { listen, step } from './read.js';
import { openReport } from './reporting.js';
import { drawTools, show, toggleLinked } from './scroll.js';
import { about, choose, claimOf, onChange, openDrawer, SCREENS, see, state } from './state.js';
import { drawTime, listenToTime, renewChoiceOnTime, renewTime, showOnTime } from './time.js';
import { drawWhatIf, renewLinchpins, step as walk } from './whatif.js';
import { words } from './words.js';

/** The screens that are drawn for this dossier: one that nobody looked at costs nothing. */
let drawn = new Set();

function drawWords() {
  byId('witnesses-title').textContent = words.witnesses;
  byId('now-title').append(el('b', {}, words.now), el('span', {}, words.checkedOnes));
  byId('inspector-title').textContent = words.claim;
  byId('changes-title').textContent = words.changed;
  byId('keys').textContent = `? ${words.keys}`;
  byId('seek').textContent = `/ ${words.searchClaims}`;
  byId('bring').textContent = words.bringIn;
  byId('report').textContent = words.reportButton;
  byId('loads-title').textContent = words.loads;
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

/** Draws a screen when it is first looked at; `renew` brings what is drawn up to the reading and the choice. */
const screens = {
  text: { draw: () => {}, renew: () => {} },
  time: { draw: drawTime, renew: renewTime, choice: renewChoiceOnTime },
  network: { draw: drawNetwork, renew: renewNetwork },
  evidence: { draw: drawEvidence, renew: drawEvidence },
  whatif: { draw: drawWhatIf, renew: () => {} },
};

/** @param {'renew' | 'choice'} what */
function drawScreen(what = 'renew') {
  if (!state.sheet) return;
  const screen = screens[state.screen];
  if (drawn.has(state.screen)) (screen[what] ?? screen.renew)();
  else screen.draw();
  drawn.add(state.screen);
  if (state.screen === 'time') showOnTime();
}

/** In the order in which they come: what the first look needs, then all that stands on it. */
const on = {
  frame() {
    drawTabs();
    drawTools();
    drawText();
    say(words.weighing);
    drawClaim();
  },
  weighed() {
    drawRail();
    renewCopies();
    renewMarks();
    document.body.classList.add('weighed');
  },
  all() {
    document.body.classList.remove('busy');
    drawn = new Set();
    drawTools();
    drawText();
    renewCopies();
    drawRail();
    drawTabs();
    renewMarks();
    drawScreen();
    drawClaim();
    drawChanges();
    sayChanges();
    drawDrawer(true);
    if (state.screen === 'text') show();
    renewChoice();
    document.body.classList.add('ready');
  },
  texts() {
    drawMore();
    if (state.sheet && state.dossier.sources.every(s => s.text !== null)) prepareSearch();
  },
  busy() {
    document.body.classList.add('busy');
    say(words.weighingAnew);
  },
  reading() {
    renewMarks();
    renewRail();
    drawn.delete('whatif');
    if (state.screen !== 'text') drawScreen();
    sayChanges();
    afterPaint(() => {
      drawChanges();
      drawClaim();
      renewDrawer();
    });
  },
  loads() {
    renewRail();
    if (state.screen === 'whatif') renewLinchpins();
  },
  claim() {
    renewChoice();
    if (state.screen === 'text') show();
    drawClaim();
    markRow();
    if (!state.person) drawn.delete('network');
    if (state.screen !== 'text' && state.screen !== 'whatif') drawScreen('choice');
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
    if (!state.reading.before) sayChanges();
    drawClaim();
    drawDrawer();
  },
  person() {
    drawn.delete('network');
    drawn.delete('time');
    drawScreen();
  },
};

/** What stands beside the answer may follow it: first the answer is seen. */
const afterPaint = act => requestAnimationFrame(() => setTimeout(act));

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
    keySettings(),
    el('form', { method: 'dialog' }, el('button', {}, words.close)),
  );
  sheet.showModal();
}

const telling = message => done => { if (done) say(`${message} ${byId('banner').textContent}`); };
const back = () => undo().then(telling(words.undone)).catch(fail);

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
  l: toggleLinked,
  m: openMissed,
  s: () => { const claim = claimOf(state.claim); if (claim) beginJoin(claim); },
  r: openReport,
  b: chooseFiles,
  '?': keySheet,
};
SCREENS.forEach((screen, i) => { actions[String(i + 1)] = () => see(screen); });

addEventListener('keydown', event => {
  if ((event.ctrlKey || event.metaKey) && event.key === 'f') drawAllTexts();
  if (event.ctrlKey || event.metaKey || event.altKey || byId('sheet').open) return;
  const typing = event.target.matches?.('input[type=text], input[type=search], textarea, select');
  if (event.key === 'Escape') {
    if (typing) event.target.blur();
    else if (endJoin()) return;
    else if (state.drawer) openDrawer(false);
    else if (state.claim) choose(null);
  } else if (!typing && keysAreOn() && state.sheet) {
    const act = actions[keyOf(event.key)];
    if (!act) return;
    event.preventDefault();
    act();
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

byId('bring').addEventListener('click', chooseFiles);
byId('report').addEventListener('click', openReport);
listen();
listenToTime();
listenToDrops(fail);
drawWords();
load().catch(fail);
// So that a program started by a double click knows whether a page is left.
setInterval(() => keepUp().catch(fail), 60_000);
// Whoever comes back to this window after working in another one sees what was entered there.
document.addEventListener('visibilitychange', () => { if (!document.hidden) keepUp().catch(fail); });
addEventListener('focus', () => keepUp().catch(fail));
