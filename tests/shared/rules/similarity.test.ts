import { stemmer } from '@orama/stemmers/dutch'
import { expect, test } from 'vitest'
import { similarDecision } from '#shared/rules/similarity.ts'
import { aBody, aDecision } from '#tests/support/proposals.ts'

const titled = (title: string) => aDecision({ number: title, body: aBody({ title }) })
const SEALED = [
  titled('Pleinwacht in vaste duo’s'),
  titled('Toetskalender staat vast in september'),
  titled('Eén leesaanpak voor groep 3 t/m 8'),
  titled('De telefoons liggen tijdens de les in de la'),
]

test.each([
  ['Toch weer eigen leesaanpak', 'Eén leesaanpak voor groep 3 t/m 8'],
  ['Andere leesaanpakken bekijken', 'Eén leesaanpak voor groep 3 t/m 8'],
  ['Pleinwacht anders verdelen?', 'Pleinwacht in vaste duo’s'],
  ['Mogen telefoons weer in de klas', 'De telefoons liggen tijdens de les in de la'],
  ['De toetskalender later vaststellen', 'Toetskalender staat vast in september'],
  ['Ouders kiezen mee uit de bieb', null],
  ['Groep 8 leest voor aan groep 1-2', null],
  ['', null],
  ['en de van', null],
])('[DEC12] “%s” resembles %s', (thought, expected) => {
  expect(similarDecision(thought, SEALED, stemmer)?.number ?? null).toBe(expected)
})
