// One selection, one filter and one reading, all in the address after the '#'. Names are written there as opaque numbers, so that none
// stands in an address, a history or a log.

import { call, claimsOf, sheetOf, textOf } from './wire.js';

const subscribers = [];

export const SCREENS = ['text', 'time', 'network', 'evidence', 'whatif'];
/** Stands for every claim that no person has checked. */
export const UNCHECKED = 'claims:unchecked';
const SEARCHED = 'valla.searched';

const DEGREES = ['stands', 'hangs-by-one', 'cannot-be-told', 'falls'];
/** One object for each code, so that "has it changed?" is a comparison of numbers and what is shown of each is made once. */
const STANDINGS = Array.from({ length: 16 }, (_, code) =>
  ({ degree: DEGREES[code & 3], contested: (code & 4) !== 0, rival: (code & 8) !== 0 }));
const SILENT = STANDINGS[3];

export const state = {
  /** @type {any} what the dossier holds */ dossier: null,
  /** @type {any} how it stands in this reading; null until it is weighed */ reading: null,
  /** @type {any} what its claims are gathered into; null until it is here */ sheet: null,
  /** @type {string[]} who is not believed */ off: [],
  /** Acts to be undone, the last one last: a reading before a switch, or entries of the journal. @type {any[]} */ past: [],
  /** Acts undone, to be done again. @type {any[]} */ ahead: [],
  /** @type {string | null} */ claim: null,
  screen: 'text',
  /** @type {string | null} whom the network is about */ person: null,
  filter: { words: '', type: '', source: '', standing: '', checked: '' },
  drawer: false,

  /** How a finding or claim stands in this reading. */
  standing: id => {
    const thing = claimOf(id) ?? findingOf(id);
    return thing && state.reading ? STANDINGS[state.reading.codes[thing.at]] : SILENT;
  },
};

export const onChange = draw => subscribers.push(draw);
/** @param {'frame' | 'weighed' | 'all' | 'reading' | 'claim' | 'screen' | 'filter' | 'person' | 'checked' | 'texts' | 'busy'} what */
export const changed = what => subscribers.forEach(draw => draw(what));

const blank = part => ({ told: part.told, quotations: part.quotations ?? [], parts: (part.parts ?? []).map(blank) });
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

/** A short number for a name, the same in every session. It hides the name from a passing eye; it is no secret. */
export function opaque(member) {
  let hash = 0x811c9dc5;
  for (const unit of member) hash = Math.imul(hash ^ unit.codePointAt(0), 0x01000193) >>> 0;
  return hash.toString(36);
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

async function ask(before, after, whole) {
  const sent = { ...NOTHING, ...await call('/ask/reading', { before, after, whole }) };
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
  const reading = await ask(notBelieved, notBelieved, true);
  Object.assign(dossier, { members: reading.members, copies: reading.copies, notBelieved });
  return reading;
}

function gather(dossier, sent) {
  const sheet = sheetOf(sent, dossier.claims);
  Object.assign(dossier, { matches: sheet.matches, links: sheet.links, findings: sheet.findings, conflicts: sheet.conflicts, nextSteps: sheet.nextSteps });
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
  if (off.join() !== dossier.notBelieved.join()) await moveTo(off);
}

async function moveTo(off) {
  const before = state.off;
  const reading = await ask(before, off, false);
  reading.before = before;
  state.off = off;
  adopt(reading);
}

function adopt(reading) {
  state.reading = reading;
  state.sheet = reading.sheet ? sheetOf(reading.sheet, state.dossier.claims) : state.dossier.sheet;
}

function keepAddress() {
  const address = new URLSearchParams({ see: state.screen, off: state.off.map(opaque).join('.') });
  if (state.claim) address.set('claim', state.claim);
  if (state.person) address.set('about', opaque(state.person));
  for (const key of ['type', 'standing', 'checked']) if (state.filter[key]) address.set(key, state.filter[key]);
  if (state.filter.source) address.set('source', opaque(state.filter.source));
  sessionStorage.setItem(SEARCHED, state.filter.words);
  if (state.drawer) address.set('list', '');
  history.replaceState(null, '', '#' + address);
}

let turn = Promise.resolve();
/** One after the other: two quick switches are two readings, each from the one before. */
function inTurn(act) {
  const done = turn.then(act);
  turn = done.catch(() => {});
  return done;
}

const read = next => inTurn(async () => {
  const asked = performance.now();
  await moveTo(next(state.off));
  state.reading.took = Math.max(1, Math.round(performance.now() - asked));
  keepAddress();
  changed('reading');
});

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

async function turnBack(from, to) {
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
  if (act.added) {
    const { entries } = await call('/enter/correction', { claims: [act.added], change: 'not-a-claim' });
    return { entries: [{ claim: act.added, entry: entries[0] }] };
  }
  const { entries } = await call('/enter/taken-back', { entries: act.entries });
  return { entries: entries.map((entry, i) => ({ claim: act.entries[i].claim, entry })) };
}

export function choose(claim) {
  state.claim = claim;
  keepAddress();
  changed('claim');
}

export function see(screen) {
  if (state.screen === screen) return;
  state.screen = screen;
  keepAddress();
  changed('screen');
}

export function about(person) {
  state.person = person;
  keepAddress();
  changed('person');
}

export function narrow(change) {
  Object.assign(state.filter, change);
  keepAddress();
  changed('filter');
}

export function openDrawer(open) {
  state.drawer = open;
  keepAddress();
  changed('filter');
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

/** All anew, after something was entered or brought in; what is on the page stays until everything is here. */
export const refresh = () => inTurn(async () => {
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
  if (off.join() !== dossier.notBelieved.join()) await moveTo(off);
  if (before) state.reading.before = named(before.map(opaque), members());
  if (!claimOf(state.claim)) state.claim = null;
  keepAddress();
  changed('all');
  texts(dossier, dossier.sources).then(() => changed('texts'));
});

/** How a claim is marked: fallen if it is not believed itself, else as the worst of the findings that it states. */
export const markOf = claim => (state.reading ? STANDINGS[state.reading.codes[claim.at]] : null);

const claimsById = remembered(dossier => new Map((dossier?.claims ?? []).map(c => [c.id, c])), () => state.dossier);
export const claimOf = id => claimsById().get(id);

export const findingOf = id => state.sheet?.byId.get(id) ?? state.dossier?.sheet?.byId.get(id);

const statedBy = claim => state.sheet?.states[claim.at] ?? [];
export { statedBy as statesOf };

const kindred = remembered(sheet => {
  const by = new Map();
  sheet?.states.forEach((states, at) => {
    for (const id of states) {
      if (!by.has(id)) by.set(id, []);
      by.get(id).push(state.dossier.claims[at].id);
    }
  });
  return by;
}, () => state.sheet);

/** Ids of the other claims that state a finding which this one states too. */
export function kin(claim) {
  const ids = new Set(statedBy(claim).flatMap(id => kindred().get(id) ?? []));
  ids.delete(claim.id);
  return ids;
}

/** The findings that a claim states itself: the event first, then its values. */
export const stated = claim => statedBy(claim).map(findingOf).filter(Boolean);

const against = remembered(sheet => {
  const by = new Map();
  for (const conflict of sheet?.conflicts ?? []) {
    for (const id of conflict.findings) {
      if (!by.has(id)) by.set(id, []);
      by.get(id).push(conflict);
    }
  }
  return by;
}, () => state.sheet);

/** The conflicts that a claim's findings are in, explained ones included. */
export const conflictsOf = claim => [...new Set(statedBy(claim).flatMap(id => against().get(id) ?? []))];

/** Loads of the members in this reading, by member. */
export const loads = remembered(
  reading => new Map((state.dossier?.members ?? []).map((m, i) => [m.member, reading?.loads[i] ?? 0])), () => state.reading);

/** Computes once for each dossier, sheet or reading. */
function remembered(compute, of) {
  let from;
  let value = null;
  return () => {
    if (value === null || from !== of()) {
      from = of();
      value = compute(from);
    }
    return value;
  };
}
