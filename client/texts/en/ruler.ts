import type { Texts } from '#client/texts/complete.ts'

export const ruler = {
  start: (value) => `from ${value}`,
  startUnknown: 'no start yet',
  targetOn: (value, day) => (day === undefined ? `goal ${value}` : `goal ${value} on ${day}`),
  leader: (name) => `led by ${name}`,
  noLeader: 'no lead yet',
  noMeasurement: 'No measurement yet',
  noTarget: 'no target yet',
  sentence: (facts) => {
    const from = facts.start === null ? '' : `from ${facts.start} `
    const to = facts.target === null ? 'no target yet' : `to ${facts.target}`
    if (facts.now === null) return `Goal ${from}${to}. No measurement yet.`
    const earlier = facts.earlier.length === 0 ? '' : `, before ${facts.earlier.join(', ')}`
    return `Goal ${from}${to}. Now ${facts.now}${earlier}.`
  },
} satisfies Texts['ruler']
