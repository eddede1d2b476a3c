// What the engine is asked for, and in which order: what the first look needs comes first. A reading is asked for here and nowhere else.

import { changed, claimOf, keepAddress, opaque, SCREENS, SEARCHED, state, UNCHECKED } from './state.js';
import { say } from './banner.js';
import { call, claimsOf, enteredLately, sheetOf, textOf } from './wire.js';
import { words } from './words.js';

const blank = part => ({ told: part.told, leg: part.leg === true, quotations: part.quotations ?? [], parts: (part.parts ?? []).map(blank) });
/** The proofs of these, in one question. */
export async function why(ids) {
  return (await call('/ask/why', { ids, after: state.off })).map(blank);
}

/** How many must be wrong for it to fall; empty where it does not stand. */
export const resilience = id => call('/ask/resilience', { id, after: state.off });

const NOTHING = { changes: [], changed: 0, counts: {}, settled: [], newConflicts: [], notWeighed: [], beside: [] };

export async function changesBetween(before, after) {
  return { ...NOTHING, ...await call('/ask/changes', { before, after }) };
}

function members() {
  const { sources, claims, copies, matches, links, notBelieved } = state.dossier;
  return [
    ...state.dossier.members.map(m => m.member),
    ...sources.map(s => 'source:' + s.path),
    ...sources.flatMap(s => s.authors.map(a => 'witness:' + a)),
    ...copies.map(c => 'copy:' + c.id),
    ...matches.map(m => 'match:' + m.id),
    ...links.map(l => 'link:' + l.id),
    ...claims.map(c => 'claim:' + c.id),
    ...notBelieved,
    UNCHECKED,
  ];
}

/** Names of these opaque numbers; those that the dossier no longer has are left out. */
function named(numbers, names) {
  const known = new Map(names.map(n => [opaque(n), n]));
  return numbers.map(n => known.get(n)).filter(Boolean);
}

/** The frame with its claims: enough to read the texts. Texts that are here already are kept. */
async function frame() {
  const [head, rows] = await Promise.all([call('/ask/frame'), call('/ask/claims')]);
  if (head.version !== rows.version) return frame();
  const here = new Map((state.dossier?.sources ?? []).map(s => [s.path + s.digest, s.text]));
  head.sources.forEach((source, number) => Object.assign(source, { number, text: here.get(source.path + source.digest) ?? null }));
  return { ...head, claims: claimsOf(rows, head.sources), copies: [], matches: [], links: [], members: [], notBelieved: [] };
}

/** The texts that are not here yet, in the order of the dossier; a few at a time, so that questions are answered meanwhile. */
async function texts(dossier, which) {
  const missing = which.filter(s => s.text === null);
  const next = async () => {
    for (let source; (source = missing.shift()); ) {
      source.text ??= await textOf(source.number);
      if (state.dossier === dossier) changed('texts');
    }
  };
  await Promise.all([next(), next(), next()]);
}

/** Somebody else, in another window or on the command line, has entered something: places in what is here may be others. */
class ChangedElsewhere extends Error {}

async function ask(dossier, before, after, whole) {
  const sent = { ...NOTHING, ...await call('/ask/reading', { before, after, whole }) };
  if (sent.version !== dossier.version) throw new ChangedElsewhere();
  sent.moved = null;
  if (sent.codes) {
    sent.codes = Uint8Array.from(sent.codes, digit => parseInt(digit, 16));
  } else {
    sent.codes = state.reading.codes.slice();
    sent.moved = [];
    for (let i = 0; i < sent.delta.length; i += 2) {
      sent.codes[sent.delta[i]] = sent.delta[i + 1];
      sent.moved.push(sent.delta[i]);
    }
  }
  sent.live = new Set(sent.live);
  sent.loads = state.reading?.loads ?? null;
  return sent;
}

/** How many sources are read at once, before all others. */
const AT_ONCE = 4;

/** What the first look needs comes first; what other screens need, and the texts that nobody sees yet, come after. */
export async function load() {
  const address = new URLSearchParams(location.hash.slice(1));
  const dossier = await frame();
  await texts(dossier, dossier.sources.slice(0, AT_ONCE));
  state.dossier = dossier;
  state.screen = SCREENS.includes(address.get('see')) ? address.get('see') : 'text';
  state.claim = dossier.claims.some(c => c.id === address.get('claim')) ? address.get('claim') : null;
  state.drawer = address.has('list');
  changed('frame');
  const findings = call('/ask/findings');
  state.reading = await weigh(dossier);
  state.off = dossier.notBelieved;
  changed('weighed');
  gather(dossier, await findings);
  await resume(address);
  keepAddress();
  changed('all');
  await texts(dossier, dossier.sources);
  changed('texts');
}

/** The dossier as its own judgements have it, with the members that something rests on. */
async function weigh(dossier) {
  const { notBelieved } = await call('/ask/believed');
  const reading = await ask(dossier, notBelieved, notBelieved, true);
  Object.assign(dossier, { members: reading.members, copies: reading.copies, notBelieved });
  reading.loads = await call('/ask/loads', { after: notBelieved });
  return reading;
}

function gather(dossier, sent) {
  const sheet = sheetOf(sent, dossier.claims);
  Object.assign(dossier, { matches: sheet.matches, links: sheet.links, findings: sheet.findings, conflicts: sheet.conflicts });
  dossier.sheet = sheet;
  state.sheet = sheet;
}

/** What the address says beyond screen and claim. */
async function resume(address) {
  const dossier = state.dossier;
  const people = [...new Set(dossier.claims.flatMap(c => c.participants).map(p => p.known))];
  state.person = named([address.get('about')], people)[0] ?? null;
  for (const key of ['type', 'standing', 'checked']) state.filter[key] = address.get(key) ?? '';
  state.filter.source = named([address.get('source')], dossier.sources.map(s => s.path))[0] ?? '';
  state.filter.words = sessionStorage.getItem(SEARCHED) ?? '';
  const off = address.has('off') ? named(address.get('off').split('.').filter(Boolean), members()) : dossier.notBelieved;
  if (off.join() !== dossier.notBelieved.join()) {
    await moveTo(off);
    loadsOf(state.reading);
  }
}

async function moveTo(off) {
  const before = state.off;
  const reading = await ask(state.dossier, before, off, false);
  reading.before = before;
  state.off = off;
  adopt(reading);
}

function adopt(reading) {
  state.reading = reading;
  state.sheet = reading.sheet ? sheetOf(reading.sheet, state.dossier.claims) : state.dossier.sheet;
}

let turn = Promise.resolve();
/** One after the other: two quick switches are two readings, each from the one before. */
export function inTurn(act) {
  const done = turn.then(act);
  turn = done.catch(() => {});
  return done;
}

/** Goes to another reading. @param {(off: string[]) => string[]} next */
export const read = next => inTurn(async () => {
  const asked = performance.now();
  const wanted = next(state.off);
  try {
    await moveTo(wanted);
  } catch (e) {
    if (!(e instanceof ChangedElsewhere)) throw e;
    await renew();
    await moveTo(wanted);
    changed('all');
    say(words.changedElsewhere);
    return;
  }
  state.reading.took = Math.max(1, Math.round(performance.now() - asked));
  keepAddress();
  changed('reading');
  loadsOf(state.reading);
});

/** What each other would bring down now: it follows the answer. */
async function loadsOf(reading) {
  const loads = await call('/ask/loads', { after: state.off });
  if (state.reading !== reading) return;
  reading.loads = loads;
  changed('loads');
}

/** All anew, after something was entered or brought in; what is on the page stays until everything is here. */
export const refresh = () => inTurn(renew);

async function renew() {
  for (;;) {
    try {
      return await anew();
    } catch (e) {
      if (!(e instanceof ChangedElsewhere)) throw e;
    }
  }
}

/** Asks whether what is here is still what the dossier holds. */
export async function keepUp() {
  if (enteredLately()) return;
  const { version, checked } = await call('/ask/still-open');
  const { dossier } = state;
  if (!state.sheet || (version === dossier.version && checked === dossier.claims.filter(c => c.checked).length)) return;
  await refresh();
  say(words.changedElsewhere);
}

async function anew() {
  changed('busy');
  const dossier = await frame();
  await texts(dossier, dossier.sources.slice(0, AT_ONCE));
  const findings = call('/ask/findings');
  const wanted = state.off;
  const before = state.reading?.before;
  const reading = await weigh(dossier);
  const sent = await findings;
  state.dossier = dossier;
  gather(dossier, sent);
  const off = named(wanted.map(opaque), members());
  state.reading = reading;
  state.off = dossier.notBelieved;
  if (off.join() !== dossier.notBelieved.join()) {
    await moveTo(off);
    loadsOf(state.reading);
  }
  if (before) state.reading.before = named(before.map(opaque), members());
  if (!claimOf(state.claim)) state.claim = null;
  keepAddress();
  changed('all');
  texts(dossier, dossier.sources).then(() => changed('texts'));
}

