import type { Texts } from '#client/texts/complete.ts'

export const myActions = {
  title: 'My actions',
  empty: 'Nothing for you this week. Nice.',
  openSince: 'Still open',
  thisWeek: 'This week',
  nextWeek: 'Next week',
  later: 'Later',
  withoutDay: 'No day yet',
  openSinceDay: (day) => `open since ${day}`,
  on: (board, team) => `${board} ${team}`,
  helping: 'you are helping',
  failed: 'Your actions cannot be fetched now. They will be here once there is a connection.',
  finish: (title) => `Mark as done: ${title}`,
  waits: {
    name: 'New name waits for a connection',
    day: 'New day waits for a connection',
    done: 'Done, waits for a connection',
    moved: 'Moved, waits for a connection',
    change: 'Change waits for a connection',
  },
} satisfies Texts['myActions']
