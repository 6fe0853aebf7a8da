const SMALL_WORDS = [
  'de',
  'het',
  'een',
  'it',
  'in',
  'op',
  'aan',
  'van',
  'obs',
  'cbs',
  'rkbs',
  'school',
  'team',
]

/** The abbreviation a team could have: `KIE` for De Kievit, `LA` for La. Two to five capitals, or nothing. */
export function proposeCode(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/[^\p{Letter}\s-]/gu, '')
    .split(/[\s-]+/)
    .map((word) => word.replace(/[^a-z]/gi, ''))
    .filter((word) => word !== '')
  const telling = words.filter((word) => !SMALL_WORDS.includes(word.toLowerCase()))
  const word = telling[0] ?? words.at(-1) ?? ''
  return word.length < 2 ? '' : word.slice(0, 3).toUpperCase()
}
