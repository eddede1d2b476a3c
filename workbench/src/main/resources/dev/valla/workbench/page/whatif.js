// What falls, in columns; the order of the fall, to be walked; readings kept and compared. Each list keeps its place whatever is in it.

import { say } from './banner.js';
import { byId, el, fill } from './dom.js';
import { changeList, group, MOST } from './inspector.js';
import { GLYPH } from './signs.js';
import { flags } from './arguing.js';
import { flip, judge, take } from './acts.js';
import { changesBetween } from './loading.js';
import { checkedConflicts, checkedLoads, checkedOf, choose, conflictsNamed, findingOf, loads, state } from './state.js';
import { call } from './wire.js';
import { words } from './words.js';

let drawn = 0;
let walk = [];
let at = -1;

/** From the dossier's own judgements to this reading, whatever was switched in between. */
export async function drawWhatIf() {
  const mine = ++drawn;
  const base = state.dossier.notBelieved;
  const same = state.reading.before?.join() === base.join();
  const changed = same ? state.reading : await changesBetween(base, state.off);
  if (mine !== drawn) return;
  const groups = group(changed.changes);
  const n = changed.counts;
  const list = (some, all) => changeList(some, all, MOST);
  walk = [...changed.changes].sort((a, b) => a.step - b.step);
  at = -1;
  const off = state.off.map(bare);
  const quiet = off.length === 0 && changed.changed === 0;
  fill(byId('whatif'),
    el('h2', {}, off.length ? words.without(off) : words.allBelieved),
    el('p', { class: 'acts' },
      el('button', { type: 'button', onclick: () => take(() => base) }, words.reset),
      el('button', { type: 'button', onclick: () => step(1), disabled: walk.length === 0 }, words.walk)),
    el('div', { class: 'forms' }, keeping(), off.length ? entering() : null),
    el('p', { id: 'walked', role: 'status' }),
    quiet ? el('p', {}, words.nothingOff) : [
    el('div', { class: 'columns' },
      column(GLYPH.falls, words.lists.falls, n.falls ?? 0, list(groups.falls, n.falls ?? 0), groups.falls),
      column(GLYPH['hangs-by-one'], words.lists.weakens, n.weakens ?? 0, list(groups.weakens, n.weakens ?? 0), groups.weakens),
      el('div', {},
        column('?', words.lists['cannot-be-told'], n.untold ?? 0, list(groups.untold, n.untold ?? 0), groups.untold),
        column('✕', words.lists.settled, changed.settled.length, conflictList(changed.settled), checkedConflicts(conflictsNamed(changed.settled))),
        column('✕', words.lists.fresh, changed.newConflicts.length, conflictList(changed.newConflicts), checkedConflicts(conflictsNamed(changed.newConflicts))),
        column('●', words.lists.again, n.again ?? 0, list(groups.again, n.again ?? 0), groups.again))),
    el('h3', {}, words.lists.notWeighed),
    el('ul', {}, [...changed.beside, ...(changed.notWeighed.length ? changed.notWeighed : [words.nothingLeftOut])].map(line => el('li', {}, line))),
    ],
    flags(),
    el('h3', {}, words.readings),
    el('div', { id: 'kept' }),
    el('h3', {}, words.linchpins),
    el('div', { id: 'linchpins' }, linchpins()),
    el('div', { id: 'doubts' }));
  drawKept();
  drawDoubts(mine);
}

const bare = words.member;

function conflictList(ids) {
  const more = ids.length - MOST;
  return [el('ol', {}, ids.slice(0, MOST).map(id => el('li', {}, conflictsNamed([id])[0]?.reason ?? id))),
    more > 0 ? el('p', { class: 'about' }, words.moreRows(more)) : null];
}

/** The switches as judgements of the dossier, for good: until then they are a question and change nothing. */
function entering() {
  const reason = el('input', { type: 'text', name: 'because', 'aria-label': words.judgeReason, placeholder: words.judgeReason });
  const differing = () => state.off.filter(m => !state.dossier.notBelieved.includes(m) && m !== 'claims:unchecked');
  if (differing().length === 0) return null;
  return el('form', { class: 'keeping', onsubmit: event => {
    event.preventDefault();
    if (!reason.value.trim()) return reason.focus();
    judge('discount', differing(), reason.value.trim()).then(() => say(words.entered));
  } }, reason, el('button', {}, words.judgeNow(differing().length)));
}

/** @param {any[] | number} checked changes of findings, or how many a person has checked: the heading says so */
function column(glyph, name, count, content, checked) {
  const seen = typeof checked === 'number' ? checked : checkedOf(checked.map(c => c.finding));
  return el('section', { class: 'column' }, el('h3', {}, el('span', { 'aria-hidden': 'true' }, glyph), ` ${name} `, el('b', {}, String(count)),
    count ? [' ', el('small', {}, words.ofThemChecked(seen))] : null),
  count ? content : el('p', { class: 'about' }, words.none));
}

/** After the loads have come. */
export function renewLinchpins() {
  const place = byId('linchpins');
  if (place) fill(place, linchpins());
}

/** Whose word most rests on, in this reading: after a switch the next linchpin shows. */
function linchpins() {
  const [now, seen] = [loads(), checkedLoads()];
  const heavy = state.dossier.members.filter(m => now.get(m.member) > 0)
    .sort((a, b) => now.get(b.member) - now.get(a.member)).slice(0, 12);
  if (heavy.length === 0) return el('p', {}, words.noLinchpin);
  return el('table', { class: 'weights' },
    el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, words.whom), el('th', { scope: 'col', class: 'n' }, words.loads), el('th', { scope: 'col', class: 'n' }, words.checkedOnes), el('td', {}))),
    el('tbody', {}, heavy.map(l => el('tr', {},
      el('th', { scope: 'row' }, l.name, ' ', el('small', {}, words.kind[l.member.slice(0, l.member.indexOf(':'))])),
      el('td', { class: 'n' }, String(now.get(l.member))),
      el('td', { class: 'n' }, String(seen.get(l.member) || words.noLoad)),
      el('td', {}, el('button', { type: 'button', 'data-member': l.member, 'aria-label': words.without([l.name]), onclick: () => flip(l.member) }, words.switchOff))))));
}

/** Who might be wrong, with what it would cost; what to look into next; which two carry together. Offered, never chosen. */
async function drawDoubts(mine) {
  const { diagnoses, claims, together, next } = await call('/ask/doubts', { after: state.off });
  if (mine !== drawn) return;
  const without = members => take(off => [...new Set([...off, ...members])]);
  const offer = o => el('li', {}, el('button', { type: 'button', class: 'told-in-print', onclick: () => without(o.members) }, words.without([o.told])), el('span', {}, (o.words ?? []).map(w => [el('q', {}, w), ' — ']), words.falls(o.falls)));
  const some = (offers, item) => [el('ul', { class: 'plain offers' }, offers.slice(0, OFFERED).map(item)),
    offers.length > OFFERED ? el('p', { class: 'about' }, words.moreRows(offers.length - OFFERED)) : null];
  const diagnosed = list => [list.slice(0, OFFERED).map(d => el('section', {},
    el('p', {}, words.diagnosis(d.conflicts.length, d.offered.length, d.atLeast), d.limited ? ` ${words.limited}` : ''),
    some(d.offered, offer))),
  list.length > OFFERED ? el('p', { class: 'about' }, words.moreRows(list.length - OFFERED)) : null];
  fill(byId('doubts'),
    next.members ? [el('h3', {}, words.nextQuestion), el('p', {}, words.lookInto(next.members.map(words.member).join(', '), next.moves))] : null,
    el('h3', {}, words.whoMightBeWrong),
    diagnoses.length === 0 ? el('p', { class: 'about' }, words.nobodyNeedBeWrong) : diagnosed(diagnoses),
    claims.length ? [el('h3', {}, words.whichClaimMightBeWrong), diagnosed(claims)] : null,
    together.length ? [el('h3', {}, words.carryTogether), some(together, offer)] : null);
}

const OFFERED = 8;

/** Walks the order of the fall, from those switched off outwards. */
export function step(by) {
  if (walk.length === 0) return;
  at = (at + by + walk.length) % walk.length;
  const change = walk[at];
  byId('walked').textContent = words.walked(at + 1, walk.length, change.step, findingOf(change.finding)?.told ?? change.finding, change.because);
  const claims = findingOf(change.finding)?.claims ?? [];
  if (claims.length) choose(claims[0]);
  for (const item of byId('whatif').querySelectorAll('[data-change]')) {
    const here = item.dataset.change.split(' ').includes(change.finding);
    item.classList.toggle('here', here);
    if (here) item.scrollIntoView({ block: 'nearest' });
  }
}

/** Readings are kept in the journal of the dossier: they are there again tomorrow, and for whoever opens it next. */
function keeping() {
  const name = el('input', { type: 'text', name: 'reading', placeholder: words.nameIt, 'aria-label': words.nameIt });
  return el('form', { class: 'keeping', onsubmit: async event => {
    event.preventDefault();
    if (!name.value.trim()) return name.focus();
    const kept = await call('/enter/reading', { name: name.value.trim(), off: state.off.filter(m => m !== 'claims:unchecked') });
    name.value = '';
    showKept(kept);
  } }, name, el('button', {}, words.keep));
}

async function drawKept() {
  await showKept(await call('/ask/readings'));
}

/** Readings side by side, each with how many findings stand in it: everybody believed, those kept, and the one in force. */
async function showKept(all) {
  const rows = [
    ...(all.some(r => r.off.length === 0) ? [] : [{ name: words.allBelieved, off: [], told: '' }]),
    ...all.map(r => ({ name: r.name, off: r.off, kept: true, told: `${r.off.length ? words.without(r.off.map(bare)) : words.allBelieved} · ${r.who}, ${r.when.slice(0, 10)}` })),
    { name: words.thisReading, off: state.off, now: true, told: state.off.length ? words.without(state.off.map(bare)) : '' },
  ];
  const tallies = await call('/ask/tallies', { readings: rows.map(r => r.off) });
  const number = (n, seen) => el('td', { class: 'n' }, String(n), n ? [' ', el('small', {}, words.ofThemChecked(seen))] : null);
  const head = (glyph, word) => el('th', { scope: 'col', class: 'n' }, el('span', { 'aria-hidden': 'true' }, `${glyph} `), word);
  const result = el('div', { class: 'difference', role: 'status' });
  fill(byId('kept'),
    el('table', { class: 'weights' },
      el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, words.reading), head('●', words.count.stands), head('◐', words.count['hangs-by-one']),
        head('○', words.count.falls), head('?', words.count['cannot-be-told']), head('✕', words.liveConflicts), el('td', {}))),
      el('tbody', {}, rows.map((r, i) => el('tr', { class: r.now ? 'now' : null },
        el('th', { scope: 'row' }, r.name, r.told ? el('small', {}, r.told) : null),
        tallies[i].degrees.map((n, k) => number(n, tallies[i].checked[k])), number(tallies[i].live, tallies[i].checkedLive),
        el('td', {}, r.now ? null : el('p', { class: 'acts' },
          el('button', { type: 'button', onclick: () => take(() => r.off) }, words.use),
          el('button', { type: 'button', onclick: () => compare(r, result) }, words.compare),
          r.kept ? el('button', { type: 'button', onclick: async () => showKept(await call('/enter/forgotten', { name: r.name })) }, words.forget) : null)))))),
    all.length ? null : el('p', { class: 'about' }, words.noReading),
    result);
}

/** "We differ in 2 switches; these 11 findings follow." */
async function compare(other, result) {
  const switches = [...other.off.filter(m => !state.off.includes(m)), ...state.off.filter(m => !other.off.includes(m))];
  const { changes, changed } = await changesBetween(other.off, state.off);
  const degree = (word, contested) => `${GLYPH[word]}${contested ? '✕' : ''}`;
  fill(result, el('p', {}, words.differ(other.name, switches.map(bare), changed, checkedOf(changes.map(c => c.finding)))),
    el('ul', {}, changes.slice(0, MOST).map(c => el('li', {},
      el('span', { 'aria-hidden': 'true' }, `${degree(c.before, c.contestedBefore)} → ${degree(c.after, c.contested)} `),
      el('span', { class: 'said' }, words.turned(words.standing[c.before], words.standing[c.after])), findingOf(c.finding)?.told ?? c.finding))));
}
