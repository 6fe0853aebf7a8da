import type { Texts } from '#client/texts/complete.ts'

export const ruler = {
  start: (value) => `begjin ${value}`,
  startUnknown: 'noch gjin begjin',
  targetOn: (value, day) => (day === undefined ? `doel ${value}` : `doel ${value} op ${day}`),
  leader: (name) => `lûker ${name}`,
  noLeader: 'noch gjin lûker',
  noMeasurement: 'Noch gjin mjitting',
  noTarget: 'noch gjin streekwearde',
  sentence: (facts) => {
    const from = facts.start === null ? '' : `fan ${facts.start} `
    const to = facts.target === null ? 'noch gjin streekwearde' : `nei ${facts.target}`
    if (facts.now === null) return `Doel ${from}${to}. Noch gjin mjitting.`
    const earlier = facts.earlier.length === 0 ? '' : `, earder ${facts.earlier.join(', ')}`
    return `Doel ${from}${to}. No ${facts.now}${earlier}.`
  },
} satisfies Texts['ruler']
