import { dictionary } from '@zxcvbn-ts/language-common'

/** What leaked most often from other sites: about 49,000, in lower case. */
let known: ReadonlySet<string> | null = null

/** Is this, in lower case, a password that is tried first everywhere? Shorter than four characters says nothing. */
export function isWellKnown(password: string): boolean {
  known ??= new Set(dictionary['passwords-common'])
  return password.length > 3 && known.has(password)
}
