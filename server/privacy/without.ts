/** What stands in a text where somebody's name was. */
const ERASED = '(gewist)'
/** The name of somebody whose name was erased. */
export const FORMER_COLLEAGUE = 'Oud-collega'

/** Takes these words out of a text: whole words only, in capitals or not. */
export function withoutWords(words: readonly string[]): (text: string) => string {
  const sought = words
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  if (sought.length === 0) return (text) => text
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${sought.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return (text) => text.replaceAll(pattern, ERASED)
}
