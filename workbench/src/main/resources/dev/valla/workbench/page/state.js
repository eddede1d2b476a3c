// One selection and one reading, both in the address: #off=source:a.md,witness:X&claim=c17 — after the '#', so that no name
// ever leaves the browser.

const subscribers = [];

export const state = {
  /** @type {any} what the dossier holds */ dossier: null,
  /** @type {any} how it stands in this reading */ reading: null,
  /** @type {string[]} who is not believed */ off: [],
  /** @type {string[][]} readings before, for undo */ past: [],
  /** @type {string | null} */ claim: null,
};

export const onChange = draw => subscribers.push(draw);
export const changed = what => subscribers.forEach(draw => draw(what));

async function call(path, body) {
  const answer = await fetch(path, body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

export const why = id => call('/ask/why', { id, after: state.off });

export async function load() {
  state.dossier = await call('/ask/dossier');
  const address = new URLSearchParams(location.hash.slice(1));
  const kept = state.dossier.notBelieved;
  state.off = address.has('off') ? address.getAll('off').filter(Boolean) : kept;
  state.claim = address.get('claim');
  state.reading = await call('/ask/reading', { before: kept, after: state.off });
  changed('all');
}

function keepAddress() {
  const address = new URLSearchParams();
  state.off.forEach(member => address.append('off', member));
  if (state.off.length === 0) address.append('off', '');
  if (state.claim) address.set('claim', state.claim);
  history.replaceState(null, '', '#' + address);
}

async function read(off) {
  const asked = performance.now();
  const before = state.off;
  state.reading = await call('/ask/reading', { before, after: off });
  state.off = off;
  state.reading.before = before;
  state.reading.took = Math.max(1, Math.round(performance.now() - asked));
  keepAddress();
  changed('reading');
}

export async function flip(member) {
  state.past.push(state.off);
  await read(state.off.includes(member) ? state.off.filter(m => m !== member) : [...state.off, member]);
}

export async function undo() {
  const before = state.past.pop();
  if (before) await read(before);
  return before !== undefined;
}

export function choose(claim) {
  state.claim = claim;
  keepAddress();
  changed('claim');
}

export async function correct(entry) {
  state.dossier = await call('/enter/correction', entry);
  state.reading = await call('/ask/reading', { before: state.off, after: state.off });
  if (!state.dossier.claims.some(c => c.id === state.claim)) state.claim = null;
  changed('all');
}

const ORDER = ['falls', 'cannot-be-told', 'hangs-by-one', 'stands'];

/** How a claim is marked: fallen if it is not believed itself, else as the worst of the findings that it feeds. */
export function markOf(claim) {
  const standings = state.reading.standings;
  if (standings[claim.id].degree === 'falls') return { degree: 'falls', contested: false };
  const fed = feeds(claim.id).map(f => standings[f.id]).filter(Boolean);
  const degree = ORDER.find(d => fed.some(s => s.degree === d)) ?? standings[claim.id].degree;
  return { degree, contested: fed.some(s => s.contested) };
}

let fedBy = null;
let fedFor = null;
export function feeds(claimId) {
  if (fedFor !== state.dossier) {
    fedFor = state.dossier;
    fedBy = new Map();
    for (const finding of state.dossier.findings) {
      // A ground of which the record is silent says nothing against the words of the outcome.
      if (finding.slot === 'ground') continue;
      for (const id of finding.claims) {
        if (!fedBy.has(id)) fedBy.set(id, []);
        fedBy.get(id).push(finding);
      }
    }
  }
  return fedBy.get(claimId) ?? [];
}
