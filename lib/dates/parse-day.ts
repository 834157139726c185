/** The time at which a `YYYY-MM-DD` begins; NaN for what is no day: 31 February is not taken for 2 March. */
export function parseDay(date: string): number {
  const time = date.length === 10 ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? time : Number.NaN
}
