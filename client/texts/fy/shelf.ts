import type { Texts } from '#client/texts/complete.ts'
import { plural } from './quoted.ts'

export const shelf = {
  titles: { archive: 'Opromme', bin: 'Prullebak' },
  about: {
    archive:
      'Wat klear is of efkes net hoecht. Alles bliuwt hjir bewarre en kin werom op it boerd.',
    bin: 'Fuortsmiten kaarten bliuwe hjir 90 dagen. Sa lang kinst se weromsette.',
  },
  empty: {
    archive: 'Noch neat opromme. Watst fan it boerd hellest, fynst hjir werom.',
    bin: 'De prullebak is leech.',
  },
  search: { archive: 'Sykje yn Opromme', bin: 'Sykje yn de prullebak' },
  nothingFound: (search) => `Neat fûn foar ‘${search}’.`,
  count: (count) => plural(count, 'kaart', 'kaarten'),
  thisWeek: 'Dizze wike',
  lastWeek: 'Foarige wike',
  weekOf: (date) => `Wike fan ${date}`,
  shelvedBy: {
    archive: (name, when) => `opromme troch ${name}, ${when}`,
    bin: (name, when) => `fuortsmiten troch ${name}, ${when}`,
  },
  finishedOn: (when) => `klear ${when}`,
  stays: (days) => {
    if (days <= 0) return 'lêste dei'
    return days === 1 ? 'noch 1 dei' : `noch ${days} dagen`
  },
  restore: 'Set werom',
  restoreCard: (title) => `Set werom: ${title}`,
  restored: (title, column) => `‘${title}’ stiet wer by ${column}`,
  more: (count) => `Noch ${count} sjen litte`,
  toBin: 'Nei de prullebak',
  toArchive: 'Nei Opromme',
  inArchive: (count) => `Ek ${plural(count, 'kaart', 'kaarten')} yn Opromme`,
  showArchive: 'Besjoch yn Opromme',
} satisfies Texts['shelf']
