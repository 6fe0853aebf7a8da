/** Everything I took on, over all teams. */
export const myActions = {
  title: 'Mijn acties',
  empty: 'Niets voor jou deze week. Fijn.',
  openSince: 'Nog open',
  thisWeek: 'Deze week',
  nextWeek: 'Volgende week',
  later: 'Later',
  withoutDay: 'Nog zonder dag',
  openSinceDay: (day: string) => `nog open sinds ${day}`,
  on: (board: string, team: string) => `${board} ${team}`,
  helping: 'je helpt mee',
  failed: 'Je acties zijn nu niet op te halen. Zodra er verbinding is, staan ze hier weer.',
  finish: (title: string) => `Zet op Klaar: ${title}`,
  waits: {
    name: 'Nieuwe naam wacht op verbinding',
    day: 'Nieuwe dag wacht op verbinding',
    done: 'Klaar, wacht op verbinding',
    moved: 'Verplaatst, wacht op verbinding',
    change: 'Wijziging wacht op verbinding',
  },
} as const
