const PASTELS = 8

/** 1 to 8: which of the fixed pastels belongs to a person, the same on every screen. */
export function pastelOf(personId: string): number {
  let sum = 0
  for (const letter of personId) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973
  return (sum % PASTELS) + 1
}

/** `An` for Anna, `AV` for Anna de Vries: what tells people in one team apart in two letters. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const [first = '', ...others] = words
  const last = others.at(-1)
  if (last === undefined) return capitalised(first.slice(0, 2))
  return `${first.slice(0, 1)}${last.slice(0, 1)}`.toLocaleUpperCase('nl')
}

function capitalised(letters: string): string {
  return `${letters.slice(0, 1).toLocaleUpperCase('nl')}${letters.slice(1).toLocaleLowerCase('nl')}`
}
