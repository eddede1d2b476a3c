// One selection, one filter and one reading, all in the address after the '#'. Names are written there as opaque numbers, so that none
// stands in an address, a history or a log.

const subscribers = [];

export const SCREENS = ['text', 'time', 'network', 'evidence', 'whatif'];
/** Stands for every claim that no person has checked. */
export const UNCHECKED = 'claims:unchecked';
export const SEARCHED = 'valla.searched';

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
/** @param {'frame' | 'weighed' | 'all' | 'reading' | 'claim' | 'screen' | 'filter' | 'person' | 'checked' | 'texts' | 'busy' | 'loads'} what */
export const changed = what => subscribers.forEach(draw => draw(what));

/** A short number for a name, the same in every session. It hides the name from a passing eye; it is no secret. */
export function opaque(member) {
  let hash = 0x811c9dc5;
  for (const unit of member) hash = Math.imul(hash ^ unit.codePointAt(0), 0x01000193) >>> 0;
  return hash.toString(36);
}

export function keepAddress() {
  const address = new URLSearchParams({ see: state.screen, off: state.off.map(opaque).join('.') });
  if (state.claim) address.set('claim', state.claim);
  if (state.person) address.set('about', opaque(state.person));
  for (const key of ['type', 'standing', 'checked']) if (state.filter[key]) address.set(key, state.filter[key]);
  if (state.filter.source) address.set('source', opaque(state.filter.source));
  sessionStorage.setItem(SEARCHED, state.filter.words);
  if (state.drawer) address.set('list', '');
  history.replaceState(null, '', '#' + address);
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

/** What there is to prove about a claim: what it states, and whether the outcome it tells of is well founded. */
export function toProve(claim) {
  const all = stated(claim);
  const ground = all.length ? findingOf(`${all[0].id}g`) : null;
  return ground ? [...all, ground] : all;
}

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

const byMember = of => new Map((state.dossier?.members ?? []).map((m, i) => [m.member, of?.[i] ?? 0]));

/** Loads of the members in this reading, by member; and how many of what would fall a person has checked. */
export const loads = remembered(of => byMember(of?.all), () => state.reading?.loads);
export const checkedLoads = remembered(of => byMember(of?.checked), () => state.reading?.loads);

/** By place, whether a person has compared a claim that states it with its words. */
const checkedAt = remembered(sheet => {
  const at = new Uint8Array(state.dossier.claims.length + (sheet?.findings.length ?? 0));
  for (const finding of sheet?.findings ?? []) at[finding.at] = finding.claims.some(c => claimOf(c)?.checked) ? 1 : 0;
  return at;
}, () => state.sheet);
onChange(what => { if (what === 'checked') checkedAt.forget(); });

export const isChecked = at => checkedAt()[at] === 1;

/** How many of these findings a person has checked: at least one claim that says it was compared with its words. */
export const checkedOf = ids => ids.filter(id => isChecked(findingOf(id)?.at)).length;

const conflictById = remembered(sheet => new Map([...(state.dossier?.conflicts ?? []), ...(sheet?.conflicts ?? [])].map(c => [c.id, c])), () => state.sheet);

/** Those of them that are known, in their order. */
export const conflictsNamed = ids => ids.map(id => conflictById().get(id)).filter(Boolean);

/** How many of these conflicts a person has checked: every claim in them was compared with its words. */
export const checkedConflicts = conflicts => conflicts.filter(c => c.claims.every(id => claimOf(id)?.checked)).length;

/** Computes once for each dossier, sheet or reading. */
function remembered(compute, of) {
  let from;
  let value = null;
  const get = () => {
    if (value === null || from !== of()) {
      from = of();
      value = compute(from);
    }
    return value;
  };
  get.forget = () => { value = null; };
  return get;
}
