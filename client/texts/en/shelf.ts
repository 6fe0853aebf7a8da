import type { Texts } from '#client/texts/complete.ts'
import { plural } from './quoted.ts'

export const shelf = {
  titles: { archive: 'Archive', bin: 'Bin' },
  about: {
    archive:
      'What is done or not needed for now. Everything is kept here and can go back on the board.',
    bin: 'Cards thrown away stay here for 90 days. Until then you can put them back.',
  },
  empty: {
    archive: 'Nothing archived yet. What you take off the board, you find here.',
    bin: 'The bin is empty.',
  },
  search: { archive: 'Search the archive', bin: 'Search the bin' },
  nothingFound: (search) => `Nothing found for ‘${search}’.`,
  count: (count) => plural(count, 'card', 'cards'),
  thisWeek: 'This week',
  lastWeek: 'Last week',
  weekOf: (date) => `Week of ${date}`,
  shelvedBy: {
    archive: (name, when) => `archived by ${name}, ${when}`,
    bin: (name, when) => `thrown away by ${name}, ${when}`,
  },
  finishedOn: (when) => `done ${when}`,
  stays: (days) => {
    if (days <= 0) return 'last day'
    return days === 1 ? '1 more day' : `${days} more days`
  },
  restore: 'Put back',
  restoreCard: (title) => `Put back: ${title}`,
  restored: (title, column) => `‘${title}’ is back in ${column}`,
  more: (count) => `Show ${count} more`,
  toBin: 'To the bin',
  toArchive: 'To the archive',
  inArchive: (count) => `Also ${plural(count, 'card', 'cards')} in the archive`,
  showArchive: 'See in the archive',
} satisfies Texts['shelf']
