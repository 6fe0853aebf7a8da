import type { Decision } from '#shared/model/decision.ts'

/** Brings a word back to its stem. Handed in, so that this folder needs no language of its own. */
export type Stem = (word: string) => string

/** Words that say nothing about a subject. */
const EMPTY = new Set(
  (
    'aan alle als altijd bij dan dat de deze die dit doen door een elk elke en er gaan geen groep had heb hebben ' +
    'heeft het hier hij hoe ik in is ja je kan kunnen maar maken meer met mij mogen na naar nee niet nog nu of om ' +
    'omdat ons onze ook op over per school te team tot uit van voor waar want wat we wel weer wie wij willen ' +
    'wordt worden zal ze zich zij zijn zo zou eigen nieuw nieuwe toch'
  ).split(' '),
)
/** So much of the shorter of two subjects has to be in the other. */
const ENOUGH = 0.5

function subjectOf(text: string, stem: Stem): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  return new Set(words.filter((word) => !EMPTY.has(word)).map(stem))
}

/** A part of a compound counts too: `lezen` is in `leesaanpak`, since both stems begin with the same letters. */
function isIn(word: string, subject: ReadonlySet<string>): boolean {
  if (subject.has(word)) return true
  if (word.length < 5) return false
  return [...subject].some(
    (other) => other.length >= 5 && (other.startsWith(word) || word.startsWith(other)),
  )
}

/** A long word, mostly a compound, says by itself what it is about: `toetskalender`. */
function isTelling(word: string): boolean {
  return word.length >= 9
}

/**
 * [DEC12] The newest decision that a new thought resembles, by the stems of their words; null when it is about something
 * else. A hint: whoever wrote it can say so with one tap.
 */
export function similarDecision(
  text: string,
  decisions: readonly Decision[],
  stem: Stem,
): Decision | null {
  const thought = subjectOf(text, stem)
  if (thought.size === 0) return null
  return (
    decisions.findLast(({ body }) => {
      const sealed = subjectOf(body.title, stem)
      if (sealed.size === 0) return false
      const [few, many] = thought.size < sealed.size ? [thought, sealed] : [sealed, thought]
      const shared = [...few].filter((word) => isIn(word, many))
      return shared.some(isTelling) || shared.length / few.size >= ENOUGH
    }) ?? null
  )
}
