/** Latin letters and digits without a sign between: a number, a word, a hash. */
const RUN = /[a-z\d]+/g
const HEXADECIMAL = /^[a-f\d]+$/
const DAY = /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?:(?:[01]\d|2[0-3])[0-5]\d[0-5]\d)?$/
/** A sign that no date has: it parts what stands on both sides. */
const NO_DATE = ' ? '

/**
 * A folded name whose digits mean a date or nothing: «20170305» and «20170305102233» are written with hyphens, longer
 * numbers and hashes («649a17a670fa1bbf») are taken away.
 */
export function spaceDigits(name: string): string {
  return name.replace(RUN, (run) => (isHash(run) ? NO_DATE : run.replace(/\d+/g, spaceNumber)))
}

function isHash(run: string): boolean {
  return HEXADECIMAL.test(run) && /\d/.test(run) && /[a-f]/.test(run)
}

function spaceNumber(digits: string): string {
  if (digits.length <= 4) return digits
  const { year, month, day } = DAY.exec(digits)?.groups ?? {}
  return year === undefined ? NO_DATE : ` ${year}-${month}-${day} `
}
