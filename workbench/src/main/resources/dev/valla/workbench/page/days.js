// Days as numbers, 0 being 1 January 1970, so that years before 100 and both calendars can be shown. After Howard Hinnant,
// "chrono-Compatible Low-Level Date Algorithms" (2013), as in the engine.

const floor = (a, b) => Math.floor(a / b);

function civil(marchYear, dayOfYear) {
  const m = floor(5 * dayOfYear + 2, 153);
  const month = m < 10 ? m + 3 : m - 9;
  return { year: month <= 2 ? marchYear + 1 : marchYear, month, day: dayOfYear - floor(153 * m + 2, 5) + 1 };
}

export function gregorian(day) {
  const shifted = day + 719468;
  const era = floor(shifted, 146097);
  const doe = shifted - era * 146097;
  const yoe = floor(doe - floor(doe, 1460) + floor(doe, 36524) - floor(doe, 146096), 365);
  return civil(era * 400 + yoe, doe - (365 * yoe + floor(yoe, 4) - floor(yoe, 100)));
}

export function julian(day) {
  const shifted = day + 719470;
  const era = floor(shifted, 1461);
  const doe = shifted - era * 1461;
  const yoe = floor(doe - floor(doe, 1460), 365);
  return civil(era * 4 + yoe, doe - 365 * yoe);
}

/** The number of 1 January of a Gregorian year. */
export function newYear(year) {
  const y = year - 1;
  const era = floor(y, 400);
  const yoe = y - era * 400;
  return era * 146097 + yoe * 365 + floor(yoe, 4) - floor(yoe, 100) + 306 - 719468;
}
