// The whole of a source as a strip: where its claims stand and how, and what is copied. A click goes there; the keys n and p do too.

import { choose, markOf } from './state.js';

const NS = 'http://www.w3.org/2000/svg';
const WIDTH = 1000;

function svg(tag, attributes) {
  const element = document.createElementNS(NS, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

export function minimap(source, claims, copied) {
  const length = Math.max(1, source.text.length - source.body);
  const at = offset => (WIDTH * (offset - source.body)) / length;
  const element = svg('svg', { class: 'minimap', viewBox: `0 0 ${WIDTH} 14`, preserveAspectRatio: 'none', 'aria-hidden': 'true' });
  for (const [a, b] of copied) element.append(svg('rect', { class: 'copied', x: at(a), y: 11, width: Math.max(2, at(b) - at(a)), height: 3 }));
  const paths = {};
  for (const degree of ['stands', 'hangs-by-one', 'cannot-be-told', 'falls', 'contested']) {
    paths[degree] = svg('path', { class: degree, d: '' });
    element.append(paths[degree]);
  }
  element.addEventListener('click', event => {
    const box = element.getBoundingClientRect();
    const wanted = source.body + (length * (event.clientX - box.left)) / box.width;
    const nearest = claims.reduce((best, c) =>
      best && Math.abs(best.quote.start - wanted) <= Math.abs(c.quote.start - wanted) ? best : c, null);
    if (nearest) choose(nearest.id);
  });
  return { element, paths, places: claims.map(c => [c, at(c.quote.start), Math.max(3, at(c.quote.end) - at(c.quote.start) - 2)]) };
}

/** Draws what has changed in it. */
export function shade(map) {
  const drawn = {};
  for (const [claim, x, width] of map.places) {
    const standing = markOf(claim);
    if (!standing) continue;
    (drawn[standing.degree] ??= []).push(`M${x.toFixed(1)} 7h${width.toFixed(1)}`);
    if (standing.contested) (drawn.contested ??= []).push(`M${x.toFixed(1)} 2h${width.toFixed(1)}`);
  }
  for (const [name, path] of Object.entries(map.paths)) {
    const d = (drawn[name] ?? []).join('');
    if (path.getAttribute('d') !== d) path.setAttribute('d', d);
  }
}
