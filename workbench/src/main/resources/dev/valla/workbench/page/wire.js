// Questions to the engine, over loopback, and its rows unpacked. What is empty at the end of a row is not sent.

let entered = -Infinity;
/** Whether this page itself has entered something a moment ago: then what it holds is being renewed. */
export const enteredLately = () => performance.now() - entered < 5000;

export async function call(path, body) {
  if (path.startsWith('/enter/')) entered = performance.now();
  const answer = await fetch(path, body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

export async function textOf(number) {
  const answer = await fetch(`/ask/text/${number}`);
  if (!answer.ok) throw new Error(await answer.text());
  return answer.text();
}

export async function bringIn(file, path) {
  const answer = await fetch('/enter/document', { method: 'POST', headers: { 'X-File': encodeURIComponent(path) }, body: file });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

/** A claim's quotation: its words are taken from the text, once that is here. */
class Quote {
  constructor(of, start, end) {
    this.of = of;
    this.start = start;
    this.end = end;
  }

  get source() { return this.of.path; }

  get words() { return this.of.text === null ? '' : this.of.text.slice(this.start, this.end); }
}

/** @returns {any[]} claims, each knowing its place `at` in the order of the dossier */
export function claimsOf({ claims, strings }, sources) {
  const text = n => strings[n ?? 0];
  const texts = list => (list ? list.map(text) : []);
  return claims.map((row, at) => {
    const participants = [];
    const people = row[5] || [];
    for (let i = 0; i < people.length; i += 3) {
      participants.push({ role: text(people[i]), name: text(people[i + 1]), words: text(people[i + 2]), known: text(people[i + 1]) });
    }
    return {
      at, id: text(row[0]), type: text(row[1]), quote: new Quote(sources[row[2] ?? 0], row[3] ?? 0, row[4] ?? 0), participants,
      time: text(row[6]), timeWords: text(row[7]), place: text(row[8]), pattern: text(row[9]), checked: row[10] === 1,
      resolvedFrom: text(row[11]), attributedTo: texts(row[12]), through: texts(row[13]), citation: text(row[14]),
      polarity: text(row[15]), certainty: text(row[16]), details: texts(row[17]),
    };
  });
}

const open = day => (typeof day === 'number' ? day : undefined);

/** What the claims are gathered into: findings, what each claim states, what cannot be true together, what was taken for one. */
export function sheetOf(sent, claims) {
  const text = n => sent.strings[n ?? 0];
  const first = claims.length;
  const findings = sent.findings.map((row, i) => {
    const bounds = row[9] || [];
    return {
      at: first + i, id: text(row[0]), eventAt: first + (row[1] ?? 0), slot: text(row[2]), type: text(row[3]), subjects: (row[4] || []).map(text),
      told: text(row[5]), value: text(row[6]), claims: (row[7] || []).map(n => claims[n].id), lasts: row[8] === 1,
      from: open(bounds[0]), to: open(bounds[1]), circa: bounds[2] === 1, unsure: bounds[3] === 1, coreFrom: open(bounds[4]), coreTo: open(bounds[5]),
    };
  });
  for (const finding of findings) finding.event = findings[finding.eventAt - first].id;
  for (const [claim, participant, name] of sent.known) claims[claim].participants[participant].known = text(name);
  return {
    findings,
    states: sent.states.map(list => list.map(n => findings[n].id)),
    byId: new Map(findings.map(f => [f.id, f])),
    conflicts: sent.conflicts,
    matches: sent.matches,
    links: sent.links,
    arguments: sent.arguments,
  };
}
