import { fold } from '#lib/arabic/fold.ts'
import { spaceDigits } from './file-name-digits.ts'
import { formatDay } from './calendar-date.ts'
import { readDate } from './read-date.ts'

const FOLDER_BREAK = /[/\\]/
const YEAR_FOLDER = /^\d{4}$/
const MONTH_FOLDER = /^\d{1,2}$/
/** «05» and «05_x.txt», but not «0512». */
const DAY_NAME = /^(?<day>\d{1,2})(?!\d)/

/**
 * The date in a file's name or in the folders above it, as `YYYY-MM-DD`: «2017-03-05_x.txt», «20170305-x.txt»,
 * «أخبار 5 مارس 2017.txt», «archive/2017/03/05/x.txt». What stands nearest to the file speaks for it.
 */
export function readFileNameDate(fileName: string): string | undefined {
  const names = fold(fileName).split(FOLDER_BREAK)
  for (let at = names.length - 1; at >= 0; at--) {
    const date = readDate(spaceDigits(names[at] ?? '')) ?? readFolders(names, at)
    if (date !== undefined) return date
  }
  return undefined
}

/** A folder a year, in it one a month, in it one a day or files that begin with it. */
function readFolders(names: readonly string[], at: number): string | undefined {
  const [year = '', month = '', name = ''] = names.slice(Math.max(at - 2, 0), at + 1)
  const day = DAY_NAME.exec(name)?.groups?.['day']
  if (day === undefined || !YEAR_FOLDER.test(year) || !MONTH_FOLDER.test(month)) return undefined
  return formatDay('gregorian', Number(year), Number(month), Number(day))
}
