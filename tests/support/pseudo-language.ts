import type { Texts } from '#client/texts/complete.ts'

/** Forty per cent more words than Dutch, between marks that no sentence has. */
const drawn = (sentence: string) => {
  const more = 'longer '.repeat(Math.ceil((sentence.length * 0.4) / 7)).trim()
  return `⟦${sentence} ${more}⟧`
}

/** Marks every sentence, so that what is on a screen without marks did not come from the texts. */
export function pseudoLanguage(texts: Texts): Texts {
  const { locale } = texts.format
  const marked = mark(texts) as Texts
  return { ...marked, format: { ...marked.format, locale } }
}

function mark(text: unknown): unknown {
  if (typeof text === 'string') return drawn(text)
  if (typeof text === 'function') {
    return (...given: unknown[]) => drawn(String(Reflect.apply(text, null, given)))
  }
  if (Array.isArray(text)) return text.map(mark)
  if (text === null || typeof text !== 'object') return text
  return Object.fromEntries(Object.entries(text).map(([key, value]) => [key, mark(value)]))
}

const TOLD_BY = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'placeholder',
  'title',
  'alt',
]

/** Everything a person reads or hears on the page that has no marks round it and is not among the data. */
export function rawWords(data: readonly string[]): string[] {
  const found: (string | null)[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest('style, script, textarea')) found.push(node.textContent)
  }
  for (const element of document.body.querySelectorAll('*')) {
    for (const name of TOLD_BY) found.push(element.getAttribute(name))
  }
  const raw = found.map((text) => withoutData(withoutMarked(text ?? ''), data))
  return [...new Set(raw.filter((text) => /\p{L}{2}/u.test(text)))]
}

function withoutMarked(text: string): string {
  const less = text.replace(/⟦[^⟦⟧]*⟧/g, '')
  return less === text ? text : withoutMarked(less)
}

function withoutData(text: string, data: readonly string[]): string {
  return data.reduce((left, word) => left.replaceAll(word, ''), text).trim()
}
