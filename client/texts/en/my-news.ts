import type { Texts } from '#client/texts/complete.ts'

export const myNews = {
  forYou: 'New for you',
  asked: 'Asked for advice',
  until: (day) => `feedback until ${day}`,
  asksFor: (name, day) => `${name} asks you, ${day}`,
  asks: (name) => `${name} asks you`,
  take: 'I will',
  decline: 'I cannot',
  taken: (title) => `‘${title}’ is with your actions`,
  declined: (title) => `‘${title}’ went back`,
  declineLabel: (title) => `I cannot: ${title}`,
  takeLabel: (title) => `I will: ${title}`,
  waiting: 'Waiting for something',
  since: (team, day) => `New at ${team} since ${day}`,
  seen: 'Seen it all',
  more: (count) => `${count} more cards`,
  meanwhile: 'What happened while you were away',
} satisfies Texts['myNews']
