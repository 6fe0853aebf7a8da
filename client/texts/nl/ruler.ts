/** What a goal says of itself: on its card, in its panel and under the ruler. */
export const ruler = {
  start: (value: string) => `start ${value}`,
  startUnknown: 'nog geen begin',
  targetOn: (value: string, day: string | undefined) =>
    day === undefined ? `doel ${value}` : `doel ${value} op ${day}`,
  leader: (name: string) => `trekker ${name}`,
  noLeader: 'nog geen trekker',
  noMeasurement: 'Nog geen meting',
  noTarget: 'nog geen streefwaarde',
  sentence: (facts: {
    start: string | null
    target: string | null
    now: string | null
    earlier: readonly string[]
  }) => {
    const from = facts.start === null ? '' : `van ${facts.start} `
    const to = facts.target === null ? 'nog geen streefwaarde' : `naar ${facts.target}`
    const now = facts.now === null ? 'Nog geen meting.' : `Nu ${facts.now}`
    if (facts.now === null) return `Doel ${from}${to}. ${now}`
    const earlier = facts.earlier.length === 0 ? '' : `, eerder ${facts.earlier.join(', ')}`
    return `Doel ${from}${to}. ${now}${earlier}.`
  },
} as const
