import { expect, test } from 'vitest'
import { proposeCode } from '#client/ui/propose-code.ts'

test('the abbreviation comes from the word that tells a school apart', () => {
  expect(proposeCode('De Kievit')).toBe('KIE')
  expect(proposeCode('It Skûtsje')).toBe('SKU')
  expect(proposeCode('obs De Brêge')).toBe('BRE')
  expect(proposeCode('Expertgroep rekenen')).toBe('REK')
  expect(proposeCode('Pop-upgroep nieuwkomers')).toBe('NIE')
  expect(proposeCode('’t Fûgelnêst')).toBe('FUG')
})

test('a name without enough letters gives no abbreviation', () => {
  expect(proposeCode('')).toBe('')
  expect(proposeCode('De')).toBe('DE')
  expect(proposeCode('3-4')).toBe('')
})
