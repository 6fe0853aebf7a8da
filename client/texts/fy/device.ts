import type { Texts } from '#client/texts/complete.ts'

export const device = {
  offline: {
    title: 'Offline',
    since: (time) => `Offline, lêst bywurke ${time}`,
    kept: (count) =>
      `${count === 1 ? '1 wiziging' : `${count} wizigingen`} bewarre op dit apparaat`,
    unkept: (count) =>
      `${count === 1 ? '1 wiziging wachtet' : `${count} wizigingen wachtsje`}: lit dizze side iepen`,
  },
  signOut: {
    title: 'Noch net alles is ferstjoerd',
    text: (count) =>
      `Op dit apparaat ${count === 1 ? 'stiet noch 1 wiziging dy’t' : `steane noch ${count} wizigingen dy’t`} net op de server ${count === 1 ? 'is' : 'binne'}. Nei it útloggen is hjir neat mear fan dy.`,
    wait: 'Noch net útlogge',
    download: 'Downloade en útlogge',
    fileName: (day) => `beterbord-net-ferstjoerd-${day}.txt`,
    fileHead: (name, moment) => `Net ferstjoerd fan ${name}, ${moment}`,
  },
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
