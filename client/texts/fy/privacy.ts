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
} satisfies Texts['privacy']
