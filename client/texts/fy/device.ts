import type { Texts } from '#client/texts/complete.ts'

export const device = {
  refused: {
    title: 'Net ferstjoerd',
    text: 'Dit koe net bewarre wurde. Kopiearje it ast it noch nedich hast.',
    because: (reason) => `Wêrom net: ${reason}`,
    copy: 'Kopiearje',
    copied: 'Kopiearre.',
    copyFailed: 'Kopiearjen slagge net. Selektearje de tekst sels.',
    forget: 'Fuort dermei',
  },
  newVersion: { title: 'Nije ferzje', reload: 'Opnij lade', later: 'Letter' },
  plainHttp: {
    title: 'Dizze server is allinnich fia http te berikken',
    text: 'Dêrom kin Beterbord hjir net sûnder ferbining iepenje, en hâldt in skerm himsels net wekker. Set der https foar: hoe, stiet by PUBLIC_URL yn de README.',
  },
} satisfies Texts['device']
