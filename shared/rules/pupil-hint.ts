import { FIRST_NAMES } from './first-names.ts'

/** What a text seems to hold of a child, that had better not stand on a board. */
export type PupilHint = 'citizenNumber' | 'phone' | 'birthday' | 'name'

/** A capital letter that follows these is a child's, or that of its family. */
const CHILD =
  '(?:[Ll]eerlinge?|[Ll]earling|[Kk]ind|[Bb]ern|[Jj]onge?n?|[Mm]eisje|[Kk]leuter|[Bb]roer(?:tje)?|[Zz]us(?:je)?|[Pp]upil|(?:[Mm]oeder|[Vv]ader|[Oo]uders?|[Mm]ama|[Pp]apa|[Mm]em|[Hh]eit|[Oo]lden) (?:van|fan))'
const AFTER_CHILD = new RegExp(`(?:^|[^\\p{L}])${CHILD}\\s+(\\p{Lu}[\\p{L}'-]*)(\\.?)`, 'gu')
const WORD = /\p{Lu}[\p{L}'-]+/gu
/** With a capital, and still no names. */
const NO_NAMES: ReadonlySet<string> = new Set(
  'Groep Groepen De Het Een En In Uit Op Met Die Dit Dat Bij Om School Team Klas Dutch English Nederlands'.split(
    ' ',
  ),
)
const PHONE = /(?:^|[^\d])(?:\+31|0031|0)[\s-]?(?:\(0\))?(?:[\s-]?\d){9}(?!\d)/
const NINE_DIGITS = /(?:^|[^\d])(\d{9}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}[. ]\d{3}[. ]\d{3})(?!\d)/g
const BIRTHDAY = /\b(?:geboren|geb\.|geboortedatum|berne|born)\s*(?:op|:|on)?\s*\d{1,2}[-/. ]/i

/**
 * [PRIV3] Does a text seem to name a child, or to hold a number that is nobody's business? Only a hint, made on the device
 * of who types: it blocks nothing and is told to nobody. Colleagues may be named.
 */
export function pupilHint(text: string, colleagues: readonly string[]): PupilHint | null {
  if ([...text.matchAll(NINE_DIGITS)].some(([, digits = '']) => isCitizenNumber(digits))) {
    return 'citizenNumber'
  }
  if (PHONE.test(text)) return 'phone'
  if (BIRTHDAY.test(text)) return 'birthday'
  return namesChild(text, colleagues) ? 'name' : null
}

function namesChild(text: string, colleagues: readonly string[]): boolean {
  const known = new Set(colleagues.flatMap((name) => name.split(/\s+/)))
  const isStranger = (word: string) => !known.has(word) && !NO_NAMES.has(word)
  for (const [, word = ''] of text.matchAll(AFTER_CHILD)) {
    if (isStranger(word)) return true
  }
  return [...text.matchAll(WORD)].some(([word]) => FIRST_NAMES.has(word) && isStranger(word))
}

/** The "elfproef" of a burgerservicenummer. */
function isCitizenNumber(text: string): boolean {
  const digits = [...text.replace(/\D/g, '')].map(Number)
  const sum = digits.reduce(
    (total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index),
    0,
  )
  return sum !== 0 && sum % 11 === 0
}
