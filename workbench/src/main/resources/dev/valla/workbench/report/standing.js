// The same question that the engine answers (docs/engine.md, "What is meant"), for a reader without it: what stands when some
// members are off. Least fixpoint, gone round until nothing is added; what every leg that stands has in common, shrunk from all.

/** @returns {boolean[]} what stands; with `granted`, findings whose legs are not all named stand too. */
function standing(findings, off, granted) {
  const stands = findings.map(finding => granted && finding.open);
  for (let again = true; again;) {
    again = false;
    findings.forEach((finding, f) => {
      if (!stands[f] && finding.legs.some(leg => holds(leg, stands, off))) {
        stands[f] = again = true;
      }
    });
  }
  return stands;
}

function holds([members, premises], stands, off) {
  return !members.some(member => off.has(member)) && premises.every(premise => stands[premise]);
}

/** @returns {(Set<number>|null)[]} the members without any one of which it would not stand; null where it does not stand. */
function hangs(findings, members, off, stands) {
  const common = findings.map(() => null); // null: nothing known yet, as if all members were in common
  for (let again = true; again;) {
    again = false;
    findings.forEach((finding, f) => {
      if (!stands[f]) return;
      const now = meet(finding.legs.filter(leg => holds(leg, stands, off)).map(leg => needed(leg, members, common)));
      if (now && (!common[f] || now.size < common[f].size)) {
        common[f] = now;
        again = true;
      }
    });
  }
  return common;
}

/** What a leg needs; null where a premise of it is not known yet. */
function needed([own, premises], members, common) {
  if (premises.some(premise => !common[premise])) return null;
  const all = new Set(own.filter(member => members[member].cut));
  premises.forEach(premise => common[premise].forEach(member => all.add(member)));
  return all;
}

/** What all of these have in common; those not known yet leave it as it is. */
function meet(sets) {
  const known = sets.filter(Boolean);
  return known.length ? new Set([...known[0]].filter(member => known.every(set => set.has(member)))) : null;
}

/** @returns a letter for each finding: s stands, h hangs by one, f falls, u cannot be told; and which conflicts are live. */
function weigh({ findings, members, conflicts }, off) {
  const lower = standing(findings, off, false);
  const upper = standing(findings, off, true);
  const common = hangs(findings, members, off, lower);
  return {
    degrees: findings.map((_, f) => lower[f] ? (common[f] && common[f].size ? 'h' : 's') : upper[f] ? 'u' : 'f'),
    live: conflicts.map(conflict => !conflict.explained && conflict.findings.every(f => lower[f])),
  };
}
