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
  'expertgroep',
  'werkgroep',
  'pop',
  'upgroep',
]

/** The abbreviation a team could have: `KIE` for De Kievit, `REK` for Expertgroep rekenen. Two or three capitals, or nothing. */
export function proposeCode(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/[^\p{Letter}\s-]/gu, '')
    .split(/[\s-]+/)
    .map((word) => word.replace(/[^a-z]/gi, ''))
    .filter((word) => word.length > 1)
  const telling = words.filter((word) => !SMALL_WORDS.includes(word.toLowerCase()))
  const word = telling[0] ?? words.at(-1) ?? ''
  return word.slice(0, 3).toUpperCase()
}
