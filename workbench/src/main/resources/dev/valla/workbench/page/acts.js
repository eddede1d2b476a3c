// What the reader does, each to be undone: a switch is a question and changes nothing, an entry stays in the journal of the dossier.

import { read, refresh } from './loading.js';
import { changed, claimOf, state, UNCHECKED } from './state.js';
import { call } from './wire.js';

export const flip = member => take(off => (off.includes(member) ? off.filter(m => m !== member) : [...off, member]));

/** Goes to another reading. @param {(off: string[]) => string[]} next */
export function take(next) {
  return read(off => {
    state.past.push({ off });
    state.ahead = [];
    return next(off);
  });
}

/** Takes the last act back, a switch or an entry. @returns whether there was one */
export const undo = () => turnBack(state.past, state.ahead);
export const redo = () => turnBack(state.ahead, state.past);

let turning = Promise.resolve();
/** One after the other, however quickly they are asked for: what is undone last is the first to be done again. */
function turnBack(from, to) {
  const done = turning.then(() => turnOne(from, to));
  turning = done.catch(() => {});
  return done;
}

async function turnOne(from, to) {
  const act = from.pop();
  if (!act) return false;
  if (act.off) {
    await read(off => { to.push({ off }); return act.off; });
  } else {
    to.push(await reverse(act));
    await refresh();
  }
  return true;
}

/** Enters the contrary; nothing leaves the journal. @returns the act that would undo this one */
async function reverse(act) {
  if (act.judged) {
    const verdict = act.verdict === 'discount' ? 'believe' : 'discount';
    for (const on of act.judged) await call('/enter/judgement', { verdict, on, reason: act.reason });
    const before = state.off;
    state.off = act.before;
    return { ...act, verdict, before };
  }
  if (act.argued) {
    const { entry } = await call('/enter/argument-taken-back', { entry: act.argued });
    return { argued: entry };
  }
  if (act.added) {
    const { entries } = await call('/enter/correction', { claims: [act.added], change: 'not-a-claim' });
    return { entries: [{ claim: act.added, entry: entries[0] }] };
  }
  const { entries } = await call('/enter/taken-back', { entries: act.entries });
  return { entries: entries.map((entry, i) => ({ claim: act.entries[i].claim, entry })) };
}

/** Enters the same correction of each of these claims. */
export async function correct(claims, entry) {
  const { entries } = await call('/enter/correction', { claims, ...entry });
  did({ entries: entries.map((number, i) => ({ claim: claims[i], entry: number })) });
  if (entry.change !== 'checked') return refresh();
  claims.forEach(id => { claimOf(id).checked = true; });
  if (state.off.includes(UNCHECKED)) return refresh();
  changed('checked');
}

/** Enters a verdict on each of these. */
export async function judge(verdict, judged, reason) {
  for (const on of judged) await call('/enter/judgement', { verdict, on, reason });
  did({ judged, verdict, reason, before: state.off });
  state.off = verdict === 'discount' ? [...new Set([...state.off, ...judged])] : state.off.filter(m => !judged.includes(m));
  await refresh();
}

/** Enters what a finding rests on. @param {{ finding: string, restsOn: string[], only: boolean, reason: string }} argument */
export async function argue(argument) {
  const { entry } = await call('/enter/argument', argument);
  did({ argued: entry });
  await refresh();
}

/** An argument holds no longer. */
export async function takeBackArgument(entry) {
  did({ argued: (await call('/enter/argument-taken-back', { entry })).entry });
  await refresh();
}

/** Takes in a claim that was missed, and chooses it. */
export async function add(claim) {
  const { claim: id } = await call('/enter/claim', claim);
  did({ added: id });
  state.claim = id;
  await refresh();
}

function did(act) {
  state.past.push(act);
  state.ahead = [];
}

