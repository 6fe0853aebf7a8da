import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runCommand } from '#server/admin/run.ts'

const printed: string[] = []
const keep = (line: unknown) => {
  printed.push(String(line))
}
beforeEach(() => {
  printed.length = 0
  vi.spyOn(console, 'log').mockImplementation(keep)
  vi.spyOn(console, 'error').mockImplementation(keep)
})
afterEach(() => vi.restoreAllMocks())

const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts
const commands = Object.keys(scripts).filter((name) =>
  scripts[name]?.startsWith('node server/admin.ts'),
)

test.each(commands)(
  'npm run %s explains itself in two languages, and knows when it is misused',
  async (name) => {
    expect(scripts[name]).toBe(`node server/admin.ts ${name}`)
    expect(scripts[`pre${name}`]).toBe('node scripts/bootstrap.mjs --no-build')
    expect(await runCommand([name, '--help', '--lang', 'nl'])).toBe(0)
    expect(await runCommand([name, '-h', '--lang', 'en'])).toBe(0)
    expect(printed[0]).toMatch(new RegExp(`^npm run ${name}\\b[^]+Afsluitcode: 0 gelukt`))
    expect(printed[1]).toMatch(new RegExp(`^npm run ${name}\\b[^]+Exit code: 0 done`))
    expect(await runCommand([name, '--zomaar', '--lang', 'en'])).toBe(2)
    expect(printed[2]).toContain('--zomaar')
  },
)

test('another command is not known', async () => {
  expect(await runCommand(['wis-alles'])).toBe(2)
  expect(await runCommand(['--help'])).toBe(0)
  expect(printed.filter((line) => line.startsWith('npm run admin | backup'))).toHaveLength(2)
})
