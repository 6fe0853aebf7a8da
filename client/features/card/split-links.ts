export type TextPart = {
  /** Where the part begins in the text. */
  readonly at: number
  readonly text: string
  /** The address, for a part that is a link. */
  readonly href: string | null
}

const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"‘’“”]+/gi
/** Punctuation behind an address belongs to the sentence. */
const TRAILING = /[.,;:!?)\]}'…]+$/

/** Cuts a text into plain parts and web addresses. Only http and https become links. */
export function splitLinks(text: string): TextPart[] {
  const parts: TextPart[] = []
  let from = 0
  for (const match of text.matchAll(ADDRESS)) {
    const address = withoutTrailing(match[0])
    const href = hrefOf(address)
    if (href === null) continue
    if (match.index > from) parts.push(plain(text, from, match.index))
    parts.push({ at: match.index, text: address, href })
    from = match.index + address.length
  }
  if (from < text.length) parts.push(plain(text, from, text.length))
  return parts
}

function withoutTrailing(address: string): string {
  const cut = address.replace(TRAILING, '')
  // A bracket that was opened inside the address closes inside it too.
  return address.startsWith(`${cut})`) && cut.includes('(') ? `${cut})` : cut
}

function hrefOf(address: string): string | null {
  const full = address.toLowerCase().startsWith('www.') ? `https://${address}` : address
  try {
    return new URL(full).href === '' ? null : full
  } catch {
    return null
  }
}

function plain(text: string, from: number, to: number): TextPart {
  return { at: from, text: text.slice(from, to), href: null }
}
