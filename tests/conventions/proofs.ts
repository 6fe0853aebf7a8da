import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONVENTIONS, type Convention } from './items.ts'

const tests = join(import.meta.dirname, '..')

/** A title with one or more ids in front: `[A4] [D6] pasted lines …`. Rules have ids of at least two letters. */
const TITLE = /(['"`])((?:\[[A-Z]{1,6}\d+\] )+)((?:(?!\1).)*)\1/g

export type Proof = { readonly id: string; readonly title: string; readonly file: string }

/** Every test title that carries the id of a convention, with its file. */
export function proofs(): Proof[] {
  return readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .sort()
    .flatMap((name) => {
      const source = readFileSync(join(tests, name), 'utf8')
      return [...source.matchAll(TITLE)].flatMap(([, , ids = '', title = '']) =>
        [...ids.matchAll(/\[([A-Z]\d+)\]/g)].map(([, id = '']) => ({
          id,
          title,
          file: `tests/${name.replaceAll('\\', '/')}`,
        })),
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
