import type { Texts } from '#client/texts/complete.ts'

export const reach = {
  calendar: 'Calendar',
  calendarNote: 'Your actions and what is planned, in the calendar of your phone or laptop.',
  make: 'Make a calendar address',
  explain:
    'Paste this address into your calendar program at ‘subscribe’ or ‘calendar from the internet’. You see it only once; whoever has it can read along.',
  madeAt: (when) => `You have a calendar address, made ${when}.`,
  again: 'Make a new address',
  withdraw: 'Withdraw it',
  withdrawn: 'The old address no longer works',
  mail: 'Mail',
  mailNote: 'Mail you get from Beterbord. Never for each change and never in holidays.',
  digest: 'On my working days: my open actions',
  session: 'After a board session: what we agreed',
  talk: 'Before a talk with the director: what is going on',
  mailOff: 'Mail goes out as soon as the administrator sets it up.',
} satisfies Texts['reach']
