// Dates as a reader says them. What EDTF can say and these words cannot stays as it is: it is never rounded to look nicer.

import { gregorian, julian, newYear } from './days.js';
import { words } from './words.js';

const ONE = /^(-?\d{4,})(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/;

function one(edtf) {
  const parts = ONE.exec(edtf);
  if (!parts) return null;
  const [, year, month, day, mark] = parts;
  if (Number(month ?? 1) < 1 || Number(month ?? 1) > 12) return null;
  const told = [day && String(Number(day)), month && words.months[Number(month) - 1], String(Number(year))].filter(Boolean).join(' ');
  return words.marked[mark] ? words.marked[mark](told) : told;
}

/** "16 January 1935", "1920 to 1922", "16 January 1935, no end given". */
export function inWords(edtf) {
  if (!edtf.includes('/')) return one(edtf) ?? edtf;
  const [from, to] = edtf.split('/').map(end => (end === '' || end === '..' ? '' : one(end)));
  if (from === null || to === null) return edtf;
  return from && to ? words.fromTo(from, to) : from ? words.noEnd(from) : words.noBeginning(to);
}

const date = ({ year, month, day }) => `${day} ${words.months[month - 1]} ${year}`;

/** From here on no state counts its days by the Julian calendar, and to name its date would only puzzle. */
const JULIAN_NO_MORE = newYear(1930);

/** The bounds of a finding's time, in both calendars where both were in use. */
export function inBothCalendars({ from, to }) {
  if (from === undefined && to === undefined) return '';
  const told = calendar => {
    if (from === to) return date(calendar(from));
    if (from === undefined) return words.noBeginning(date(calendar(to)));
    return to === undefined ? words.noEnd(date(calendar(from))) : words.fromTo(date(calendar(from)), date(calendar(to)));
  };
  return (from ?? to) >= JULIAN_NO_MORE ? told(gregorian) : `${told(gregorian)}; ${words.julian} ${told(julian)}`;
}
