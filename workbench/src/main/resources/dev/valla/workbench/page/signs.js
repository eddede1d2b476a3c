// Three signs for each standing: a glyph, a line (valla.css) and a word (words.js).

import { el } from './dom.js';
import { state } from './state.js';
import { words } from './words.js';

export const GLYPH = { stands: '●', 'hangs-by-one': '◐', falls: '○', 'cannot-be-told': '?' };

/** The sign of a finding's standing, with its word for those who do not see it. */
export function sign({ degree, contested }) {
  return el(
    'span',
    { class: `sign ${degree}` },
    el('span', { 'aria-hidden': 'true' }, GLYPH[degree]),
    el('span', { class: contested ? 'cross' : 'cross none', 'aria-hidden': 'true' }, '✕'),
    el('span', { class: 'said' }, `${words.standing[degree]}${contested ? ', ' + words.contested : ''}: `),
  );
}

export const signOf = finding => sign(state.standing(finding));

/** What a finding is called, its standing in front. */
export function told(finding) {
  return el('span', { class: `told ${state.standing(finding.id).degree}` }, signOf(finding.id), finding.told);
}
