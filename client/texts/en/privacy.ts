import type { Texts } from '#client/texts/complete.ts'

export const privacy = {
  hint: {
    name: 'Is this a child’s name? Better write ‘a pupil of group 5’.',
    citizenNumber: 'This looks like a citizen service number. Keep it off the board.',
    phone: 'This looks like a phone number. Better put it somewhere else.',
    birthday: 'This looks like a date of birth. Keep it off the board.',
  },
  export: 'Download what is kept',
  exportNote: (name) => `One file with everything about ${name}, to give when it is asked for.`,
  keeping: 'What is kept for how long?',
  archive: 'Cards in the archive',
  years: (count) => (count === 1 ? '1 year' : `${count} years`),
  kept: (count) => `The archive is kept for ${count === 1 ? '1 year' : `${count} years`}`,
  keepingNote:
    'In the night of 1 August what is older goes. Bin: 90 days. Backups: 35 days at most. Decisions stay.',
  server: {
    title: 'The server',
    free: (size) => `${size} free on the disk.`,
    low: (megabytes) =>
      `Make room: below ${megabytes} MB all boards become read-only, until there is room again.`,
    backup: (moment) => `Last good backup: ${moment}.`,
    noBackup: 'There is no backup yet.',
    oldBackup:
      'One should be added every night. See on the server what is the matter: npm run doctor.',
  },
} satisfies Texts['privacy']
