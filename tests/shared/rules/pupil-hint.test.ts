import { describe, expect, test } from 'vitest'
import { pupilHint } from '#shared/rules/pupil-hint.ts'

const TEAM = ['Anna', 'Bouke', 'Femke de Vries']

describe('[PRIV3] a text that', () => {
  test.each([
    ['BSN 111222333 aanvragen', 'citizenNumber'],
    ['1112.22.333', 'citizenNumber'],
    ['nr 111 222 333.', 'citizenNumber'],
    ['bel 0612345678', 'phone'],
    ['bel 06-12 34 56 78 terug', 'phone'],
    ['+31 6 12345678', 'phone'],
    ['oma: 0511-123456', 'phone'],
    ['geboren 3-4-2017', 'birthday'],
    ['geb. 03/04/2017', 'birthday'],
    ['Gesprek ouders van Tjalling', 'name'],
    ['leerling Xander uit groep 5', 'name'],
    ['leerling J. krijgt extra instructie', 'name'],
    ['Sem leest te langzaam', 'name'],
    ['Groep 5: Yara en Milan naar IB', 'name'],
    ['petear mei de mem fan Jelmer', 'name'],
  ])('reads ‘%s’ gets the hint %s', (text, hint) => {
    expect(pupilHint(text, TEAM)).toBe(hint)
  })

  test.each([
    'Rapporten printen voor vrijdag 6 februari',
    'Melk bestellen bij Anna',
    'Femke vraagt ouders van groep 5',
    'ouders van Groep 7-8 uitnodigen',
    '80% van groep 3-4 leest 2 minuten stil door',
    'Leerlingen kiezen zelf een boek',
    'Toets 2026-02-01, lokaal 112, 123456789 stickers',
    'Kind en natuur: moestuin',
    'https://school.nl/plan/20260119',
    'Sinterklaas op 5 december, Koningsdag in april',
    '',
  ])('reads ‘%s’ gets none', (text) => {
    expect(pupilHint(text, TEAM)).toBeNull()
  })
})
