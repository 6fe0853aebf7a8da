import type { nl } from './nl.ts'

/** What every language has to say: the keys and arguments of the Dutch sentences. */
export type Texts = Widened<typeof nl>

type Widened<Text> = Text extends string
  ? string
  : Text extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof Text]: Widened<Text[Key]> }

/** How many arguments each sentence uses. */
type Used<Text> = Text extends string | null
  ? 0
  : Text extends (...given: infer Given) => string
    ? Given['length']
    : { readonly [Key in keyof Text]: Used<Text[Key]> }

/** A language with every sentence of Dutch; one that leaves out a key or an argument does not compile. */
export function complete<Own extends Texts>(
  own: Own & (Used<Own> extends Used<Texts> ? unknown : Used<Texts>),
): Texts {
  return own
}
