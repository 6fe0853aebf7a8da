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
} satisfies Texts['privacy']
