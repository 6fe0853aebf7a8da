import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

test('every test that SECURITY.md names is there', () => {
  const lines = readFileSync(join(root, 'SECURITY.md'), 'utf8').split('\n')
  const named = lines.flatMap((line) => {
    const [, file = '', title = ''] = /\| `(tests\/[^`]+)` (.+?) *\|$/.exec(line) ?? []
    return file === '' ? [] : [{ file, title }]
  })
  const missing = named.filter(({ file, title }) => {
    const path = join(root, file)
    return !existsSync(path) || !readFileSync(path, 'utf8').includes(title)
  })
  expect(missing).toEqual([])
  expect(named.length).toBeGreaterThan(35)
})
