import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rolldown } from 'vite'
import { describe, expect, test } from 'vitest'
import { bundleBudget } from '#scripts/bundle-budget.ts'

const client = join(import.meta.dirname, '../../client')

/** A script that does not compress. */
function codeOf(kilobytes: number): string {
  return Array.from({ length: kilobytes * 1000 }, () =>
    String.fromCharCode(33 + Math.floor(Math.random() * 90)),
  ).join('')
}

/** Builds an entry and a page that is asked for later, and says whether the budget let them pass. */
function buildOf(kilobytes: number, limit: number, page?: { name: string; kilobytes: number }) {
  const entry = {
    type: 'chunk',
    fileName: 'a.js',
    isEntry: true,
    imports: [],
    code: codeOf(kilobytes),
  }
  const later = page && {
    type: 'chunk',
    fileName: 'b.js',
    isEntry: false,
    facadeModuleId: `/beterbord/client/app/${page.name}.tsx`,
    imports: [],
    code: codeOf(page.kilobytes),
  }
  const plugin = bundleBudget({ scriptKilobytes: limit, styleKilobytes: 1, fontKilobytes: 1 })
  const { generateBundle } = plugin
  if (typeof generateBundle !== 'object') throw new Error('the budget looks at no bundle')
  let fault = 'passes'
  const build = {
    error: (message: string) => {
      fault = message
    },
  }
  // What the build tool hands over, as far as the budget looks at it.
  const parts = { 'a.js': entry, ...(later && { 'b.js': later }) }
  const bundle = parts as unknown as Rolldown.OutputBundle
  generateBundle.handler.call(build as never, {} as never, bundle, false)
  return fault
}

describe('the first load', () => {
  test('[L1] fails the build when it outgrows its budget', () => {
    expect(buildOf(20, 30)).toBe('passes')
    expect(buildOf(60, 30)).toBe('the first load is over its budget')
  })

  test('[L1] counts a board with it, and no other page', () => {
    expect(buildOf(20, 30, { name: 'outcome-route', kilobytes: 40 })).toBe('passes')
    expect(buildOf(20, 30, { name: 'team-page', kilobytes: 40 })).toBe(
      'the first load is over its budget',
    )
  })

  test('[L1] shows text before its font is there', () => {
    const fonts = readFileSync(join(client, 'ui/fonts.css'), 'utf8').split('@font-face').slice(1)
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts) expect(font).toMatch(/font-display: swap/)
  })

  test('[L1] has the limits that were agreed: 300 kB of scripts, 25 of styles, 60 of fonts', () => {
    const config = readFileSync(join(client, '../vite.config.ts'), 'utf8')
    expect(config).toContain('scriptKilobytes: 300, styleKilobytes: 25, fontKilobytes: 60')
  })
})
