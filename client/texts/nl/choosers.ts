/** Wie?, Wanneer? and Verplaats naar…: on the board and on the card. */
export const choosers = {
  who: {
    title: 'Wie doet dit?',
    nobody: 'Nog niemand',
    me: (name: string) => `${name} (ik)`,
    chosen: (title: string, name: string) => `‘${title}’ is van ${name}`,
    cleared: (title: string) => `‘${title}’ is van niemand meer`,
  },
  when: {
    title: 'Wanneer is het af?',
    today: 'vandaag',
    nextSession: 'volgende sessie',
    twoWeeks: 'over 2 weken',
    pick: 'Kies een datum',
    none: 'Nog geen dag',
    chosen: (title: string, day: string) => `‘${title}’: ${day}`,
    cleared: (title: string) => `‘${title}’ heeft geen dag meer`,
    farAway: 'Dat is ver weg. Kan het kleiner?',
    holiday: (name: string) => `Dan is het ${name}.`,
    weekend: 'Dan is het weekend.',
  },
  move: {
    title: 'Verplaats naar…',
    columns: 'Kolom',
    here: 'staat hier',
    place: 'Plaats in de kolom',
    top: 'Bovenaan',
    up: 'Omhoog',
    down: 'Omlaag',
    bottom: 'Onderaan',
    otherBoard: (name: string) => `Naar het ${name}`,
  },
} as const
