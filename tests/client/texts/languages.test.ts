import { describe, expect, test } from 'vitest'
import { complete, type Texts } from '#client/texts/complete.ts'
import { en } from '#client/texts/en.ts'
import { fy } from '#client/texts/fy.ts'
import { nl } from '#client/texts/nl.ts'

/** Every sentence by its path; of a sentence with arguments its source, which holds its words. */
function sentences(text: unknown, path = ''): [path: string, words: string][] {
  if (typeof text === 'string') return [[path, text]]
  if (typeof text === 'function') return [[path, String(text)]]
  if (text === null || typeof text !== 'object') return []
  return Object.entries(text).flatMap(([key, value]) =>
    sentences(value, path === '' ? key : `${path}.${key}`),
  )
}

/** Words, or paths of sentences, that are the same as in Dutch, rightly. */
const SAME: { readonly [Code in 'en' | 'fy']: readonly string[] } = {
  en: [
    ...['Account', 'Letters', 'compliment', 'Compliment', 'Offline', 'Later', 'Check-in'],
    ...['Planning', 'School', 'Team', 'Beterbord', 'Link', 'Experiment', 'Mail'],
    ...[
      'board.recurring.openLabel',
      'board.tile.effect',
      'improvement.been',
      'decisions.direct.team',
      'session.start',
      'session.actions.open',
      'effect',
    ],
    'boardCore.rescued.fileName',
    'support.mark',
    ...['Print', 'Download', 'Filter', 'Excel (.xlsx)', 'actionList.open', 'Mail'],
    ...['Feedback', 'Excel', 'CSV', 'Code', 'screens.pair.codeLabel'],
  ],
  fy: [
    'De server',
    ...['Account', 'E-mailadres', 'dit apparaat', 'eigen apparaat', 'Taal', 'Kleuren', 'Letters'],
    ...['Kolommen', 'Kolom', 'Klus', 'Pak op', 'kaart', 'Kaart', 'Titel', 'Stappen', 'Stap'],
    ...['nee', 'Nee', 'Kies', 'Offline', 'Doel', 'Doelen', 'Alle doelen', 'Check-in', 'Planning'],
    'Mail',
    'Kwaliteit',
    'support.mark',
    ...['Idee', 'Ideeën', 'Punt', 'Team', 'Groep', 'Groepen', 'Rol', 'Rollen', 'Rollen en dagen'],
    ...['Stipe-team', 'gast', 'Pop-upgroep', 'Midden', 'Beterbord', 'toetsen & rapporten', 'ICT'],
    ...['ja of nee', 'toets', 'telling', 'ruler.targetOn'],
    ...['board.recurring.takeLabel', 'board.tile.types', 'boardCore.rescued.fileName', 'card.step'],
    ...['format.days', 'history.tookOn', 'network.region', 'decisions.direct.team'],
    ...['decisions.all', 'session.goals.target', 'de groep', 'Resultaten', 'Doelen & resultaten'],
    ...['Planning & ideeën', 'De les', 'Ritme', 'Goed', 'komma', 'Stappen en minuten', 'Minuten'],
    ...[
      'Print',
      'Download',
      'Filter',
      'Excel (.xlsx)',
      'Wat',
      'Reden',
      'Resultaat',
      'Alles',
      'Mail',
      'Mailserver',
    ],
    ...['Feedback', 'Excel', 'CSV', 'Hoe …?', 'Titel en tekst', 'Tekst', 'Minder'],
  ],
}

/** Not words: names, examples of times, keys, and sentences that only put their arguments in a row. */
function hasOwnWords(path: string, words: string): boolean {
  if (/^(account\.languages|format\.(short|long)|board\.keys)/.test(path)) return false
  if (/^(\(|function)/.test(words)) return /\p{L}{3}/u.test(withoutCode(words))
  return /\p{L}{3}/u.test(words)
}

/** The words between the quotes of a sentence with arguments. */
function withoutCode(source: string): string {
  return [...source.matchAll(/`([^`]*)`|'([^']*)'/g)]
    .map(([, template = '', plain = '']) => `${template} ${plain}`.replace(/\$\{[^}]*\}/g, ''))
    .join(' ')
}

describe.each([
  ['en', en],
  ['fy', fy],
] as const)('[K3] %s', (code, language) => {
  const dutch = new Map(sentences(nl))
  const own = new Map(sentences(language))

  test('has every sentence of Dutch and no other', () => {
    expect([...own.keys()].filter((path) => !path.startsWith('apiErrors'))).toEqual([
      ...dutch.keys(),
    ])
  })

  test('has no sentence that is still Dutch', () => {
    const same = [...own].filter(
      ([path, words]) => words === dutch.get(path) && hasOwnWords(path, words),
    )
    const known = new Set(SAME[code])
    expect(same.filter(([path, words]) => !known.has(words) && !known.has(path))).toEqual([])
  })

  test('has no empty sentence', () => {
    expect([...own].filter(([, words]) => words.trim() === '')).toEqual([])
  })
})

test('[K3] a language that lacks a sentence, or an argument of one, does not compile', () => {
  const { ui: _ui, ...withoutPart } = en
  // @ts-expect-error a part is missing
  complete(withoutPart)
  const forgetful = { ...en, shelf: { ...en.shelf, more: () => 'More' } }
  // @ts-expect-error the number of cards is not said
  complete(forgetful)
  const whole: Texts = complete(en)
  expect(whole).toBe(en)
})
