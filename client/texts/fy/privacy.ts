import type { Texts } from '#client/texts/complete.ts'

export const privacy = {
  hint: {
    name: 'Liket dit op in namme fan in bern? Skriuw leaver ‘in learling út groep 5’.',
    citizenNumber: 'Dit liket in boargerservicenûmer. Lit dat fan it boerd.',
    phone: 'Dit liket in telefoannûmer. Set it leaver earne oars.',
    birthday: 'Dit liket in bertedatum. Lit dy fan it boerd.',
  },
  export: 'Download wat der bewarre wurdt',
  exportNote: (name) => `Ien bestân mei alles oer ${name}, om te jaan as dêr om frege wurdt.`,
  keeping: 'Hoe lang bliuwt wat bewarre?',
  archive: 'Kaarten dy’t opromme binne',
  years: (count) => `${count} jier`,
  kept: (count) => `Wat opromme is bliuwt ${count} jier bewarre`,
  keepingNote:
    'Yn de nacht fan 1 augustus ferdwynt wat âlder is. Prullebak: 90 dagen. Reservekopyen: op syn heechst 35 dagen. Besluten bliuwe.',
  server: {
    title: 'De server',
    free: (size) => `${size} frij op de skiif.`,
    low: (megabytes) =>
      `Meitsje romte: ûnder ${megabytes} MB wurde alle boerden allinnich-lêze, oant der wer romte is.`,
    backup: (moment) => `Lêste goede back-up: ${moment}.`,
    noBackup: 'Der is noch gjin back-up.',
    oldBackup:
      'Elke nacht heart der ien by te kommen. Sjoch op de server mei npm run doctor wat der is.',
  },
} satisfies Texts['privacy']
