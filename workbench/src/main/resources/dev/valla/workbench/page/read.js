// What a click, a key or a selection means in the texts.

import { byId } from './dom.js';
import { offerMissed } from './missed.js';
import { drawAllTexts, panes } from './panes.js';
import { selected } from './selection.js';
import { choose, state } from './state.js';

/** Where several claims share the words, a further click goes to the next of them. */
const nextOf = ids => ids[(ids.indexOf(state.claim) + 1) % ids.length];

/** One listener for all marks: twenty thousand would be twenty thousand closures. */
export function listen() {
  const text = byId('text');
  text.addEventListener('click', event => {
    const mark = event.target.closest('mark');
    if (mark && getSelection().isCollapsed) choose(nextOf(mark.dataset.claims.split(' ')));
  });
  text.addEventListener('keydown', event => {
    if (event.key === 'Enter' && event.target.dataset?.begins) choose(nextOf(event.target.dataset.begins.split(' ')));
  });
  document.addEventListener('selectionchange', () => offerMissed(selected()));
  addEventListener('beforeprint', drawAllTexts);
}

export function step(by) {
  const all = state.dossier.claims;
  if (all.length === 0) return;
  const order = [...panes.values()].flatMap(p => p.claims);
  const at = order.findIndex(c => c.id === state.claim);
  choose(order[at < 0 ? (by > 0 ? 0 : order.length - 1) : (at + by + order.length) % order.length].id);
}

