import type { arTime } from './ar-time.ts'
import { showDigits } from './numbers.ts'

export const enTime: typeof arTime = {
  timeStrip: {
    title: (of, unit, first, last) => {
      const what = of === 'published' ? 'Articles' : 'Dates the articles mention,'
      const span = first === last ? showDigits(first) : `${showDigits(first)} to ${showDigits(last)}`
      return `${what} by ${unit}, ${span}`
    },
    none: { published: 'None of these articles has a date', mentioned: 'These articles mention no date' },
    datesGroup: 'Which dates are shown',
    dates: { published: 'Date of publication', mentioned: 'Dates mentioned' },
    kindsGroup: 'What the bars mean',
    kinds: { count: 'Articles', share: 'Share of the archive' },
    whole: 'All years',
    without: { published: 'without a date', mentioned: 'mention no date' },
    aside: 'Distant years, not drawn:',
    others: (count) => `and ${count} more`,
    table: 'The numbers in a table',
    month: 'Month',
    year: 'Year',
    articles: 'Articles',
    share: 'Of the archive',
    ofArchive: (total, share) => ` of ${total} (${share})`,
    mentioned: 'Date mentioned',
    hijriDay: (day, month, year) => `${day} ${month} ${year} AH`,
    hijriMonths: [
      ...['Muharram', 'Safar', 'Rabi I', 'Rabi II', 'Jumada I', 'Jumada II'],
      ...['Rajab', 'Shaban', 'Ramadan', 'Shawwal', 'Dhu al-Qada', 'Dhu al-Hijja'],
    ],
  },
}
