import type { Texts } from '#client/texts/complete.ts'

export const choosers = {
  who: {
    title: 'Who does this?',
    nobody: 'Nobody yet',
    me: (name) => `${name} (me)`,
    chosen: (title, name) => `‘${title}’ is with ${name}`,
    cleared: (title) => `‘${title}’ is with nobody now`,
  },
  when: {
    title: 'When will it be done?',
    today: 'today',
    nextSession: 'next session',
    twoWeeks: 'in 2 weeks',
    pick: 'Choose a date',
    none: 'No day yet',
    chosen: (title, day) => `‘${title}’: ${day}`,
    cleared: (title) => `‘${title}’ has no day any more`,
    farAway: 'That is far away. Can it be smaller?',
    holiday: (name) => `That is in ${name}.`,
    weekend: 'That is in the weekend.',
  },
  move: {
    title: 'Move to…',
    columns: 'Column',
    here: 'is here',
    place: 'Place in the column',
    top: 'To the top',
    up: 'Up',
    down: 'Down',
    bottom: 'To the bottom',
    otherBoard: (name) => `To the ${name}`,
  },
} satisfies Texts['choosers']
