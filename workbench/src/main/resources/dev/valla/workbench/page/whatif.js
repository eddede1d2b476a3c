// What falls, in columns; the order of the fall, to be walked; readings kept and compared. Each list keeps its place whatever is in it.

import { byId, el, fill } from './dom.js';
import { changeList, group, MOST } from './inspector.js';
import { GLYPH } from './signs.js';
import { changesBetween, choose, findingOf, flip, membersOf, opaque, state, take } from './state.js';
import { words } from './words.js';

const KEPT = 'valla.readings';
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
  walk = changed.changes;
  at = -1;
  const off = state.off.map(bare);
  fill(byId('whatif'),
    el('h2', {}, off.length ? words.withoutTitle(off.join(', ')) : words.allBelieved),
    el('p', { class: 'acts' },
      el('button', { type: 'button', onclick: () => take(() => base) }, words.reset),
      el('button', { type: 'button', onclick: () => step(1), disabled: walk.length === 0 }, words.walk),
      keeping()),
    el('p', { id: 'walked', role: 'status' }),
    el('div', { class: 'columns' },
      column(GLYPH.falls, words.lists.falls, groups.falls.length, changeList(groups.falls)),
      column(GLYPH['hangs-by-one'], words.lists.weakens, groups.weakens.length, changeList(groups.weakens)),
      el('div', {},
        column('?', words.lists['cannot-be-told'], groups.untold.length, changeList(groups.untold)),
        column('✕', words.lists.settled, changed.settled.length, el('ol', {}, changed.settled.map(told))),
        column('✕', words.lists.fresh, changed.newConflicts.length, el('ol', {}, changed.newConflicts.map(told))),
        column('●', words.lists.again, groups.again.length, changeList(groups.again)))),
    el('h3', {}, words.lists.notWeighed),
    el('ul', {}, [...changed.beside, ...(changed.notWeighed.length ? changed.notWeighed : [words.nothingLeftOut])].map(line => el('li', {}, line))),
    el('h3', {}, words.linchpins),
    linchpins(),
    el('h3', {}, words.readings),
    el('div', { id: 'kept' }));
  drawKept();
}

const bare = member => (member === 'claims:unchecked' ? words.unchecked : member.slice(member.indexOf(':') + 1));

function told(id) {
  const conflict = [...state.dossier.conflicts, ...state.reading.conflicts].find(c => c.id === id);
  return el('li', {}, conflict?.reason ?? id);
}

function column(glyph, name, count, content) {
  return el('section', { class: 'column' }, el('h3', {}, el('span', { 'aria-hidden': 'true' }, glyph), ` ${name} `, el('b', {}, String(count))),
    count ? content : el('p', { class: 'about' }, words.none));
}

/** Whose word most rests on, in this reading: after a switch the next linchpin shows. */
function linchpins() {
  const heavy = state.reading.loads.filter(l => l.load > 0).slice(0, 12);
  if (heavy.length === 0) return el('p', {}, words.noLinchpin);
  return el('ol', { class: 'linchpins' }, heavy.map(l =>
    el('li', {}, el('button', { type: 'button', 'data-member': l.member, onclick: () => flip(l.member) }, words.withoutButton(l.name)),
      el('span', {}, words.wouldFall(l.load)), el('small', {}, words.kind[l.member.slice(0, l.member.indexOf(':'))]))));
}

/** Walks the order of the fall, from those switched off outwards. */
export function step(by) {
  if (walk.length === 0) return;
  at = (at + by + walk.length) % walk.length;
  const change = walk[at];
  byId('walked').textContent = words.walked(at + 1, walk.length, findingOf(change.finding)?.told ?? change.finding, change.because);
  const claims = findingOf(change.finding)?.claims ?? [];
  if (claims.length) choose(claims[0]);
  for (const item of byId('whatif').querySelectorAll('[data-change]')) {
    const here = item.dataset.change.split(' ').includes(change.finding);
    item.classList.toggle('here', here);
    if (here) item.scrollIntoView({ block: 'nearest' });
  }
}

/** Kept for this tab alone, with numbers in place of names. */
function kept() {
  return JSON.parse(sessionStorage.getItem(KEPT) ?? '[]');
}

function keep(all) {
  sessionStorage.setItem(KEPT, JSON.stringify(all));
  drawKept();
}

function keeping() {
  const name = el('input', { type: 'text', name: 'reading', placeholder: words.nameIt, 'aria-label': words.nameIt });
  return el('form', { class: 'keeping', onsubmit: event => {
    event.preventDefault();
    if (!name.value.trim()) return name.focus();
    keep([...kept().filter(r => r.name !== name.value.trim()), { name: name.value.trim(), off: state.off.map(opaque), counts: counts() }]);
    name.value = '';
  } }, name, el('button', {}, words.keep));
}

function counts() {
  const n = { stands: 0, 'hangs-by-one': 0, falls: 0, 'cannot-be-told': 0 };
  for (const f of state.reading.findings) n[state.standing(f.id).degree]++;
  return `● ${n.stands} ◐ ${n['hangs-by-one']} ○ ${n.falls} ? ${n['cannot-be-told']}`;
}

function drawKept() {
  const all = kept();
  fill(byId('kept'), all.length ? el('ul', { class: 'readings' }, all.map(item)) : el('p', { class: 'about' }, words.noReading));
}

function item(reading) {
  const result = el('div', { class: 'difference', role: 'status' });
  const off = membersOf(reading.off);
  return el('li', {},
    el('b', {}, reading.name), ` ${reading.counts} `, el('small', {}, off.length ? words.withoutTitle(off.map(bare).join(', ')) : words.allBelieved),
    el('p', { class: 'acts' },
      el('button', { type: 'button', onclick: () => take(() => off) }, words.use),
      el('button', { type: 'button', onclick: () => compare(off, result) }, words.compare),
      el('button', { type: 'button', onclick: () => keep(kept().filter(r => r.name !== reading.name)) }, words.forget)),
    result);
}

/** "You differ in 2 switches; these 11 findings follow." */
async function compare(other, result) {
  const switches = [...other.filter(m => !state.off.includes(m)), ...state.off.filter(m => !other.includes(m))];
  const { changes } = await changesBetween(other, state.off);
  fill(result, el('p', {}, words.differ(switches.map(bare), changes.length)),
    el('ul', {}, changes.slice(0, MOST).map(c => el('li', {},
      `${GLYPH[c.before]}${c.contestedBefore ? '✕' : ''} → ${GLYPH[c.after]}${c.contested ? '✕' : ''} `, findingOf(c.finding)?.told ?? c.finding))));
}
