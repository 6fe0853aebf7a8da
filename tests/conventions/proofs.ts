import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONVENTIONS, type Convention } from './items.ts'
import { whatRuns } from './what-runs.ts'

const tests = join(import.meta.dirname, '..')

/** A title with one or more ids in front: `[A4] [D6] pasted lines …`. Rules have ids of at least two letters. */
const TITLE = /(['"`])((?:\[[A-Z]{1,6}\d+\] )+)((?:(?!\1).)*)\1/g

export type Proof = { readonly id: string; readonly title: string; readonly file: string }

/** The titles with ids in one file with tests, of tests that run. */
export function titlesIn(source: string): { ids: string[]; title: string }[] {
  return [...whatRuns(source).matchAll(TITLE)].map(([, , ids = '', title = '']) => ({
    ids: [...ids.matchAll(/\[([A-Z]{1,6}\d+)\]/g)].map(([, id = '']) => id),
    title,
  }))
}

/** Every test title that carries the id of a convention, with its file. */
export function proofs(): Proof[] {
  return readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .sort()
    .flatMap((name) => {
      const file = `tests/${name.replaceAll('\\', '/')}`
      return titlesIn(readFileSync(join(tests, name), 'utf8')).flatMap(({ ids, title }) =>
        ids.filter((id) => /^[A-Z]\d+$/.test(id)).map((id) => ({ id, title, file })),
      )
    })
}

/** CONVENTIONS.md as it should be. */
export function written(): string {
  const found = proofs()
  const lines = CONVENTIONS.flatMap((convention) => [
    `- **${convention.id}** ${convention.promise}`,
    ...standing(convention, found).map((line) => `  - ${line}`),
  ])
  return `${[
    '# Conventions and the tests that prove them',
    '',
    'Made by `node tests/conventions/write.ts`; `tests/shared/conventions-listed.test.ts` keeps it true.',
    '',
    ...lines,
  ].join('\n')}\n`
}

function standing(convention: Convention, found: readonly Proof[]): string[] {
  const { id, pending, doesNotApply, measuredBy } = convention
  if (doesNotApply !== undefined) return [`does not apply: ${doesNotApply}`]
  const shown = found
    .filter((proof) => proof.id === id)
    .map(({ title, file }) => `${title} (\`${file}\`)`)
  return [
    ...shown,
    ...(measuredBy === undefined ? [] : [`measured by \`${measuredBy}\``]),
    ...(pending === undefined ? [] : [`still to be proven by ${pending}`]),
  ]
}
