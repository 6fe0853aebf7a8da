import type { Texts } from '#client/texts/complete.ts'

export const choosers = {
  who: {
    title: 'Wa docht dit?',
    nobody: 'Noch nimmen',
    me: (name) => `${name} (ik)`,
    chosen: (title, name) => `‘${title}’ is fan ${name}`,
    cleared: (title) => `‘${title}’ is fan nimmen mear`,
  },
  when: {
    title: 'Wannear is it ôf?',
    today: 'hjoed',
    nextSession: 'folgjende sesje',
    twoWeeks: 'oer 2 wiken',
    pick: 'Kies in datum',
    none: 'Noch gjin dei',
    chosen: (title, day) => `‘${title}’: ${day}`,
    cleared: (title) => `‘${title}’ hat gjin dei mear`,
    farAway: 'Dat is fier fuort. Kin it lytser?',
    holiday: (name) => `Dan is it ${name}.`,
    weekend: 'Dan is it wykein.',
  },
  move: {
    title: 'Ferpleats nei…',
    columns: 'Kolom',
    here: 'stiet hjir',
    place: 'Plak yn de kolom',
    top: 'Boppe-oan',
    up: 'Omheech',
    down: 'Omleech',
    bottom: 'Underoan',
    otherBoard: (name) => `Nei it ${name}`,
  },
} satisfies Texts['choosers']
