// One selection, one filter and one reading, all in the address after the '#'. Members are written there as opaque numbers, so that
// no name stands in an address, a history or a log.

const subscribers = [];

export const SCREENS = ['text', 'time', 'network', 'evidence', 'whatif'];
/** Stands for every claim that no person has checked. */
export const UNCHECKED = 'claims:unchecked';

const DEGREE = { s: 'stands', h: 'hangs-by-one', f: 'falls', u: 'cannot-be-told' };
/** One object for each way to stand, so that "has it changed?" is a comparison of references. */
const STANDINGS = new Map(Object.values(DEGREE).map(degree => [degree, [{ degree, contested: false }, { degree, contested: true }]]));
const standing = (degree, contested) => STANDINGS.get(degree)[contested ? 1 : 0];
const SILENT = standing('falls', false);

export const state = {
  /** @type {any} what the dossier holds */ dossier: null,
  /** @type {any} how it stands in this reading */ reading: null,
  /** @type {string[]} who is not believed */ off: [],
  /** @type {string[][]} readings before, for undo */ past: [],
  /** @type {string[][]} readings taken back, for redo */ ahead: [],
  /** @type {string | null} */ claim: null,
  screen: 'text',
  /** @type {string | null} whom the network is about */ person: null,
  filter: { words: '', type: '', source: '', standing: '', checked: '' },
  drawer: false,

  /** How a finding or claim stands in this reading. */
  standing: id => state.reading.standings.get(id) ?? SILENT,
};

export const onChange = draw => subscribers.push(draw);
/** @param {'all' | 'reading' | 'claim' | 'screen' | 'filter' | 'person'} what */
export const changed = what => subscribers.forEach(draw => draw(what));

async function call(path, body) {
  const answer = await fetch(path, body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

export async function why(id) {
  const blank = part => ({ told: part.told, quotations: part.quotations ?? [], parts: (part.parts ?? []).map(blank) });
  return blank(await call('/ask/why', { id, after: state.off }));
}

export async function changesBetween(before, after) {
  return { ...BLANK.reading, ...await call('/ask/changes', { before, after }) };
}


/** A short number for a member, the same in every session. It hides the name from a passing eye; it is no secret. */
export function opaque(member) {
  let hash = 0x811c9dc5;
  for (const unit of member) hash = Math.imul(hash ^ unit.codePointAt(0), 0x01000193) >>> 0;
  return hash.toString(36);
}

function members() {
  const { sources, claims, copies } = state.dossier;
  return [
    ...state.reading.loads.map(l => l.member),
    ...sources.map(s => 'source:' + s.path),
    ...sources.flatMap(s => s.authors.map(a => 'witness:' + a)),
    ...copies.map(c => 'copy:' + c.id),
    ...claims.map(c => 'claim:' + c.id),
    ...state.dossier.notBelieved,
    UNCHECKED,
  ];
}

/** Members of these opaque numbers; those that the dossier no longer has are left out. */
export function membersOf(numbers) {
  const known = new Map(members().map(m => [opaque(m), m]));
  return numbers.map(n => known.get(n)).filter(Boolean);
}

/** What is empty is not sent. */
const BLANK = {
  dossier: { sources: [], claims: [], findings: [], copies: [], conflicts: [], notBelieved: [], nextSteps: [] },
  source: { authors: [], date: '', language: '', text: '', notRead: [] },
  claim: {
    participants: [], time: '', timeWords: '', resolvedFrom: '', place: '', attributedTo: [], through: [], citation: '', polarity: '',
    certainty: '', details: [], states: [], checked: false,
  },
  finding: { subjects: [], value: '', claims: [] },
  conflict: { findings: [], claims: [], arithmetic: [], explained: '' },
  copy: { kind: '', reason: '', evidence: [] },
  reading: { degrees: '', contested: [], live: [], loads: [], changes: [], settled: [], newConflicts: [], notWeighed: [], beside: [] },
};
const whole = (things, blank) => things.map(thing => ({ ...blank, ...thing }));

/** A dossier as sent, with the words of each quotation taken from the text. */
function unpack(sent) {
  const dossier = { ...BLANK.dossier, ...sent };
  dossier.sources = whole(dossier.sources, BLANK.source);
  dossier.claims = whole(dossier.claims, BLANK.claim);
  dossier.findings = whole(dossier.findings, BLANK.finding);
  dossier.copies = whole(dossier.copies, BLANK.copy);
  dossier.conflicts = whole(dossier.conflicts, BLANK.conflict);
  const texts = new Map(dossier.sources.map(s => [s.path, s.text]));
  for (const { quote, participants } of dossier.claims) {
    quote.words = texts.get(quote.source).slice(quote.start, quote.end);
    for (const p of participants) {
      p.words ??= p.name;
      p.known ??= p.name;
    }
  }
  return dossier;
}

async function ask(before, after) {
  const reading = { ...BLANK.reading, ...await call('/ask/reading', { before, after }) };
  if (reading.findings) reading.findings = whole(reading.findings, BLANK.finding);
  if (reading.conflicts) reading.conflicts = whole(reading.conflicts, BLANK.conflict);
  const findings = reading.findings ?? state.dossier.findings;
  const contested = new Set(reading.contested);
  reading.findings = findings;
  reading.conflicts ??= state.dossier.conflicts;
  reading.standings = new Map();
  findings.concat(state.dossier.claims).forEach((thing, i) =>
    reading.standings.set(thing.id, standing(DEGREE[reading.degrees[i]], contested.has(thing.id))));
  reading.live = new Set(reading.live);
  return reading;
}

export async function load() {
  state.dossier = unpack(await call('/ask/dossier'));
  const kept = state.dossier.notBelieved;
  state.reading = await ask(kept, kept);
  const address = new URLSearchParams(location.hash.slice(1));
  state.off = address.has('off') ? membersOf(address.get('off').split('.').filter(Boolean)) : kept;
  state.claim = state.dossier.claims.some(c => c.id === address.get('claim')) ? address.get('claim') : null;
  state.screen = SCREENS.includes(address.get('see')) ? address.get('see') : 'text';
  state.person = address.get('about');
  for (const key of Object.keys(state.filter)) state.filter[key] = address.get(key) ?? '';
  state.drawer = address.has('list');
  if (state.off.join() !== kept.join()) {
    state.reading = await ask(kept, state.off);
    state.reading.before = kept;
  }
  keepAddress();
  changed('all');
}

function keepAddress() {
  const address = new URLSearchParams({ see: state.screen, off: state.off.map(opaque).join('.') });
  if (state.claim) address.set('claim', state.claim);
  if (state.person) address.set('about', state.person);
  for (const [key, value] of Object.entries(state.filter)) if (value) address.set(key, value);
  if (state.drawer) address.set('list', '');
  history.replaceState(null, '', '#' + address);
}

let reading = Promise.resolve();
/** One after the other: two quick switches are two readings, each from the one before. */
function read(next) {
  reading = reading.then(async () => {
    const asked = performance.now();
    const before = state.off;
    const off = next(before);
    const answer = await ask(before, off);
    answer.before = before;
    answer.took = Math.max(1, Math.round(performance.now() - asked));
    state.off = off;
    state.reading = answer;
    state.step = -1;
    keepAddress();
    changed('reading');
  });
  return reading;
}

export const flip = member => take(off => (off.includes(member) ? off.filter(m => m !== member) : [...off, member]));

/** Goes to another reading. @param {(off: string[]) => string[]} next */
export function take(next) {
  return read(off => {
    state.past.push(off);
    state.ahead = [];
    return next(off);
  });
}

export async function undo() {
  if (state.past.length === 0) return false;
  await read(off => {
    state.ahead.push(off);
    return state.past.pop() ?? off;
  });
  return true;
}

export async function redo() {
  if (state.ahead.length === 0) return false;
  await read(off => {
    state.past.push(off);
    return state.ahead.pop() ?? off;
  });
  return true;
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

export async function correct(entry) {
  state.dossier = unpack(await call('/enter/correction', entry));
  const before = state.reading.before;
  state.reading = await ask(before ?? state.off, state.off);
  state.reading.before = before;
  if (!state.dossier.claims.some(c => c.id === state.claim)) state.claim = null;
  changed(entry.change === 'checked' && !state.off.includes(UNCHECKED) ? 'checked' : 'all');
}

const ORDER = ['falls', 'cannot-be-told', 'hangs-by-one', 'stands'];

/** How a claim is marked: fallen if it is not believed itself, else as the worst of the findings that it states. */
export function markOf(claim) {
  if (state.standing(claim.id).degree === 'falls') return SILENT;
  let worst = ORDER.length;
  let contested = false;
  for (const id of claim.states) {
    const fed = state.reading.standings.get(id);
    if (!fed) continue;
    worst = Math.min(worst, ORDER.indexOf(fed.degree));
    contested ||= fed.contested;
  }
  return worst < ORDER.length ? standing(ORDER[worst], contested) : state.standing(claim.id);
}

const claimsById = remembered(dossier => new Map(dossier.claims.map(c => [c.id, c])), () => state.dossier);
export const claimOf = id => claimsById().get(id);

const findingsById = remembered(findings => new Map(findings.map(f => [f.id, f])), () => state.reading.findings);
export const findingOf = id => findingsById().get(id) ?? state.dossier.findings.find(f => f.id === id);

const kindred = remembered(dossier => {
  const by = new Map();
  for (const claim of dossier.claims) {
    for (const id of claim.states) {
      if (!by.has(id)) by.set(id, []);
      by.get(id).push(claim.id);
    }
  }
  return by;
}, () => state.dossier);

/** Ids of the other claims that state a finding which this one states too. */
export function kin(claim) {
  const ids = new Set(claim.states.flatMap(id => kindred().get(id) ?? []));
  ids.delete(claim.id);
  return ids;
}

/** The findings that a claim states itself: the event first, then its values. */
export function stated(claim) {
  return claim.states.map(findingOf).filter(Boolean);
}

const against = remembered(conflicts => {
  const by = new Map();
  for (const conflict of conflicts) {
    for (const id of conflict.findings) {
      if (!by.has(id)) by.set(id, []);
      by.get(id).push(conflict);
    }
  }
  return by;
}, () => state.reading.conflicts);

/** The conflicts that a claim's findings are in, explained ones included. */
export function conflictsOf(claim) {
  return [...new Set(claim.states.flatMap(id => against().get(id) ?? []))];
}

/** Computes once for each dossier or reading. */
function remembered(compute, of) {
  let from = null;
  let value = null;
  return () => {
    if (from !== of()) {
      from = of();
      value = compute(from);
    }
    return value;
  };
}
