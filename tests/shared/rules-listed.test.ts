import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BOARD_KINDS, IMPROVEMENT_COLUMNS, SCRUM_COLUMNS } from '#shared/model/board.ts'
import {
  CARD_TYPES,
  EXPERIMENT_OUTCOMES,
  GOAL_STATUSES,
  HOW_MEASURED,
  IDEA_KINDS,
  INFLUENCES,
  PLANNING_KINDS,
  SHELVES,
  SUCCESS_KINDS,
  TEXT_FIELDS,
  THEMES,
  UNITS,
} from '#shared/model/card.ts'
import {
  DECISION_SCOPES,
  DECISION_STATUSES,
  ENTRY_KINDS,
  EVALUATION_OUTCOMES,
  EXPERIENCE_KINDS,
  EXPERT_REACTIONS,
  FEEDBACK_KINDS,
  MANDATES,
} from '#shared/model/decision.ts'
import { NETWORK_ROLES, TEAM_KINDS, TEAM_ROLES, VISIBILITIES } from '#shared/model/people.ts'
import { REGIONS } from '#shared/rules/holidays.ts'
import { whatRuns } from '#tests/conventions/what-runs.ts'

const root = join(import.meta.dirname, '../..')
const sources = (folder: string, read = (source: string) => source): string =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/(^|[\\/])dist[\\/]/.test(name))
    .map((name) => read(readFileSync(join(root, folder, name), 'utf8')))
    .join('\n')

function idsIn(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, id = '']) => id))].sort(byNumber)
}
function byNumber(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true })
}

const listed = idsIn(
  readFileSync(join(root, 'shared/RULES.md'), 'utf8'),
  /^- \*\*([A-Z]+\d+)\*\*/gm,
)
/** A promise of the server is kept by many files, so its number may stand in running text. */
const kept = ['shared', 'server', 'client'].flatMap((folder) => {
  const text = sources(folder)
  return [...idsIn(text, /\[([A-Z]{2,6}\d+)\]/g), ...idsIn(text, /\b(SYNC\d+)\b/g)]
})
const proven = idsIn(sources('tests', whatRuns), /['"`]\[([A-Z]{2,6}\d+)\]/g)

describe('the rules', () => {
  test('are each kept by code that carries their number', () => {
    expect(listed.filter((id) => !kept.includes(id))).toEqual([])
  })

  test('are each proven by a test that carries their number', () => {
    expect(listed.filter((id) => !proven.includes(id))).toEqual([])
  })

  test('that code and tests speak of are all in the list', () => {
    const spokenOf = [...new Set([...kept, ...proven])].sort(byNumber)
    expect(spokenOf.filter((id) => !listed.includes(id))).toEqual([])
  })
})

test('every code that is stored has its Dutch word in the glossary', () => {
  const glossary = readFileSync(join(root, 'shared/GLOSSARY.md'), 'utf8')
  const words = new Set(idsIn(glossary, /`([\w.]+)`/g))
  const codes = [
    ...BOARD_KINDS,
    ...SCRUM_COLUMNS,
    ...IMPROVEMENT_COLUMNS,
    ...CARD_TYPES,
    ...THEMES,
    ...IDEA_KINDS,
    ...INFLUENCES,
    ...UNITS,
    ...HOW_MEASURED,
    ...GOAL_STATUSES,
    ...EXPERIMENT_OUTCOMES,
    ...PLANNING_KINDS,
    ...SUCCESS_KINDS,
    ...SHELVES,
    ...TEXT_FIELDS,
    ...DECISION_SCOPES,
    ...DECISION_STATUSES,
    ...ENTRY_KINDS,
    ...EVALUATION_OUTCOMES,
    ...EXPERIENCE_KINDS,
    ...EXPERT_REACTIONS,
    ...FEEDBACK_KINDS,
    ...MANDATES,
    ...TEAM_ROLES,
    ...NETWORK_ROLES,
    ...TEAM_KINDS,
    ...VISIBILITIES,
    ...REGIONS,
  ]
  expect(codes.filter((code) => !words.has(code))).toEqual([])
})
