import type { Texts } from '#client/texts/complete.ts'

/** Forty per cent longer, the marks that no sentence has counted in. */
const drawn = (sentence: string) => {
  const more = Math.ceil(sentence.length * 0.4) - 2
  return `⟦${sentence}${' longer'.repeat(Math.max(0, more)).slice(0, Math.max(0, more))}⟧`
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

/** The module of a language as the build made it, with every sentence of it marked. */
export function markedModule(built: string): string {
  const parts = [`const drawn = ${drawn}`, mark, pseudoLanguage].join('\n')
  return built.replace(
    /export\s*{\s*(\w+) as (\w+)\s*};?\s*$/,
    (_all, own, name) =>
      `const marked = (() => {${parts}\nreturn pseudoLanguage(${own})})()\nexport{marked as ${name}}`,
  )
}

/** `rawWords` as a page that is not ours to import into can run it. */
export function rawWordsAsScript(data: readonly string[]): string {
  const parts = [`const TOLD_BY = ${JSON.stringify(TOLD_BY)}`, withoutMarked, withoutData, rawWords]
  return `(() => {${parts.join('\n')}\nreturn rawWords(${JSON.stringify(data)})})()`
}
