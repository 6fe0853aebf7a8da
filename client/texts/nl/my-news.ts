/** What is new for somebody: work they were given, and what happened meanwhile. */
export const myNews = {
  forYou: 'Nieuw voor jou',
  asked: 'Om raad gevraagd',
  until: (day: string) => `feedback tot ${day}`,
  asksFor: (name: string, day: string) => `${name} vraagt je, ${day}`,
  asks: (name: string) => `${name} vraagt je`,
  take: 'Doe ik',
  decline: 'Kan ik niet',
  taken: (title: string) => `‘${title}’ staat bij jouw acties`,
  declined: (title: string) => `‘${title}’ is weer terug`,
  declineLabel: (title: string) => `Kan ik niet: ${title}`,
  takeLabel: (title: string) => `Doe ik: ${title}`,
  waiting: 'Wacht op iets',
  since: (team: string, day: string) => `Nieuw bij ${team} sinds ${day}`,
  seen: 'Alles gezien',
  more: (count: number) => `Nog ${count} kaarten`,
  meanwhile: 'Wat er gebeurde terwijl je weg was',
} as const
