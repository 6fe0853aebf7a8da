import type { Texts } from '#client/texts/complete.ts'

export const myNews = {
  forYou: 'Nij foar dy',
  asked: 'Om rie frege',
  until: (day) => `feedback oant ${day}`,
  asksFor: (name, day) => `${name} freget dy, ${day}`,
  asks: (name) => `${name} freget dy`,
  take: 'Doch ik',
  decline: 'Kin ik net',
  taken: (title) => `‘${title}’ stiet by dyn aksjes`,
  declined: (title) => `‘${title}’ is wer werom`,
  declineLabel: (title) => `Kin ik net: ${title}`,
  takeLabel: (title) => `Doch ik: ${title}`,
  waiting: 'Wachtet op wat',
  since: (team, day) => `Nij by ${team} sûnt ${day}`,
  seen: 'Alles sjoen',
  more: (count) => `Noch ${count} kaarten`,
  meanwhile: 'Wat barde wylst do fuort wiest',
} satisfies Texts['myNews']
