// The one line above: at rest what the dossier holds, after a switch what changed, after an entry that it is kept.

import { byId } from './dom.js';
import { checkedConflicts, checkedOf, conflictsNamed, state } from './state.js';
import { words } from './words.js';

/** Says this until something else is said. */
export const say = text => { byId('banner').textContent = text; };

/** What went wrong, in the words of whoever found it. */
export const fail = e => say(words.failed + e.message);

/** What the last switch changed, and what was not weighed; nothing that is nought. */
export function sayChanges() {
  const { before } = state.reading;
  byId('undo').hidden = state.past.length === 0;
  byId('list').hidden = !before;
  document.body.classList.toggle('with-news', Boolean(before));
  if (!before) return say(atRest());
  const off = state.off.filter(m => !before.includes(m)).map(words.member);
  const on = before.filter(m => !state.off.includes(m)).map(words.member);
  const told = [off.length ? words.without(off) : '', on.length ? words.believing(on) : ''].filter(Boolean).join('; ');
  say(told ? `${told}: ${changes()}` : atRest());
}

function changes() {
  const { changes: all, counts, settled, newConflicts, notWeighed } = state.reading;
  const of = turn => checkedOf(all.filter(c => c.turn === turn).map(c => c.finding));
  const n = { ...counts, settled: settled.length, fresh: newConflicts.length };
  const seen = { settled: () => checkedConflicts(conflictsNamed(settled)), fresh: () => checkedConflicts(conflictsNamed(newConflicts)) };
  const moved = ['falls', 'weakens', 'untold', 'again', 'settled', 'fresh'].filter(kind => n[kind])
    .map(kind => words.moved[kind](n[kind], seen[kind] ? seen[kind]() : of(kind)));
  return [...(moved.length ? moved : [words.nothingMoved]), notWeighed.length ? words.leftOut(notWeighed.length) : words.allWeighed].join(' · ');
}

function atRest() {
  const { sources, claims, findings, readOnly } = state.dossier;
  return (readOnly ? `${words.mayNotBeWritten} ` : '') + words.atRest(sources.length, claims.length, claims.filter(c => c.checked).length, findings.length, checkedOf(findings.map(f => f.id)), state.reading.live.size);
}
