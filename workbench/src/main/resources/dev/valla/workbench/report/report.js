// Draws what standing.js weighs. Nothing is fetched, nothing is kept: closing the file forgets every switch.
const weights = JSON.parse(document.getElementById('weights').textContent);
const { words } = weights;
const WORDS = { s: ['stands', '●'], h: ['hangs-by-one', '◐'], f: ['falls', '○'], u: ['cannot-be-told', '?'] };
const form = document.getElementById('switches');
const boxes = [...form.querySelectorAll('input')];
const places = [...document.querySelectorAll('[data-n]')];
const unswitchable = weights.off.filter(member => !weights.members[member].cut);
const asMade = weigh(weights, new Set(weights.off));

function chosen() {
  const off = boxes.filter(box => !box.checked).map(box => Number(box.dataset.member));
  return new Set([...unswitchable, ...off]);
}

function draw() {
  const now = weigh(weights, chosen());
  const contested = new Set(weights.conflicts.flatMap((conflict, i) => now.live[i] ? conflict.findings : []));
  for (const place of places) {
    const n = Number(place.dataset.n);
    const [word, glyph] = WORDS[now.degrees[n]];
    Object.values(WORDS).forEach(([other]) => place.classList.toggle(other, other === word));
    place.classList.toggle('changed', now.degrees[n] !== asMade.degrees[n]);
    const sign = place.querySelector('.sign');
    if (sign) {
      sign.textContent = glyph + (contested.has(n) ? '✕' : '');
      place.querySelector('.said').textContent = word.replaceAll('-', ' ') + (contested.has(n) ? words.contested : '') + ': ';
    }
  }
  document.querySelectorAll('[data-conflict]').forEach(box => {
    const i = weights.conflicts.findIndex(conflict => conflict.id === box.dataset.conflict);
    box.classList.toggle('settled', !now.live[i]);
    box.querySelector('.live').textContent = words[now.live[i] ? 'live' : 'not-live'];
  });
  say(now);
}

/** In one line what changed since the report was made, and the list behind it. */
function say(now) {
  const changed = weights.listed.filter(n => now.degrees[n] !== asMade.degrees[n]);
  const count = letter => changed.filter(n => now.degrees[n] === letter).length;
  const settled = weights.conflicts.filter((_, i) => asMade.live[i] && !now.live[i]).length;
  const parts = [
    [count('f'), words.fall], [count('h'), words.hang], [count('u'), words.untold], [count('s'), words.stand],
    [settled, words[settled === 1 ? 'settled-one' : 'settled']],
  ].filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`);
  document.getElementById('said').textContent = boxes.every(box => box.checked === box.defaultChecked)
    ? words['as-made']
    : parts.length ? parts.join(' · ') : words.nothing;
  document.querySelector('#changes ul').replaceChildren(...changed.map(n => {
    const item = document.createElement('li');
    const told = document.querySelector(`.told[data-n="${n}"] .words`).textContent;
    item.textContent = `${told}: ${WORDS[asMade.degrees[n]][0]} → ${WORDS[now.degrees[n]][0]}`.replaceAll('-', ' ');
    return item;
  }));
}

form.hidden = false;
form.addEventListener('change', draw);
form.addEventListener('submit', event => event.preventDefault());
// A browser may keep the boxes as they were when a page is loaded again; the report always begins as it was made.
form.reset();

// Given out so that a test, or a doubter, can hold this script to the engine: keys of those not believed, for each reading.
window.valla = {
  members: weights.members.map(member => member.key),
  readings: all => all.map(keys => weigh(weights, new Set([
    ...unswitchable, ...keys.map(key => weights.members.findIndex(member => member.key === key)),
  ])).degrees.join('')),
};
