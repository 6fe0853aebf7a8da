/** What a goal says of itself: on its card, in its panel and under the ruler. */
export const ruler = {
  start: (value: string) => `start ${value}`,
  startUnknown: 'nog geen begin',
  target: (value: string) => `doel ${value}`,
  targetOn: (value: string, day: string) => `doel ${value} op ${day}`,
  leader: (name: string) => `trekker ${name}`,
  noLeader: 'nog geen trekker',
  noMeasurement: 'Nog geen meting',
  noTarget: 'Nog geen streefwaarde',
  sentence: (facts: {
    start: string | null
    target: string
    now: string | null
    earlier: readonly string[]
  }) => {
    const way =
      facts.start === null ? `Naar ${facts.target}` : `Van ${facts.start} naar ${facts.target}`
    if (facts.now === null) return `${way}. Nog geen meting.`
    const earlier = facts.earlier.length === 0 ? '' : `, eerder ${facts.earlier.join(', ')}`
    return `${way}. Nu ${facts.now}${earlier}.`
  },
} as const
