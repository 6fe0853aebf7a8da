import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Environment, readConfig } from '#server/config.ts'

function faultsOf(environment: Environment): readonly string[] {
  const outcome = readConfig(environment)
  return outcome.ok ? [] : outcome.faults.map((fault) => fault.split('=')[0] ?? '')
}

describe('the settings', () => {
  test('have a default each, also when they are set to nothing', () => {
    const expected = {
      ok: true,
      config: {
        port: 8080,
        host: '0.0.0.0',
        dataFolder: join(process.cwd(), 'data'),
        publicUrl: null,
        trustProxy: false,
        metrics: null,
        logLevel: 'info',
      },
    }
    expect(readConfig({})).toEqual(expected)
    expect(readConfig({ PORT: '', HOST: ' ', PUBLIC_URL: '', TRUST_PROXY: '' })).toEqual(expected)
  })

  test('are all read', () => {
    const outcome = readConfig({
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: '/srv/bord',
      PUBLIC_URL: 'https://bord.school.nl/',
      TRUST_PROXY: '10.0.0.1, 192.168.0.0/16',
      LOG_LEVEL: 'debug',
    })
    expect(outcome).toEqual({
      ok: true,
      config: {
        port: 0,
        host: '127.0.0.1',
        dataFolder: '/srv/bord',
        publicUrl: 'https://bord.school.nl',
        trustProxy: ['10.0.0.1', '192.168.0.0/16'],
        metrics: null,
        logLevel: 'debug',
      },
    })
  })

  test('name all faults at once, in Dutch and English', () => {
    const environment = {
      PORT: 'abc',
      HOST: 'een host',
      PUBLIC_URL: 'bord.school.nl',
      TRUST_PROXY: 'true',
      LOG_LEVEL: 'hard',
    }
    expect(faultsOf(environment)).toEqual(Object.keys(environment))
    const outcome = readConfig(environment)
    const sentences = outcome.ok ? [] : outcome.faults
    for (const sentence of sentences) expect(sentence).toMatch(/ moet .+ · must /)
  })

  test.each(['65536', '-1', '80.5', '1e3'])('refuse the port %s', (port) => {
    expect(faultsOf({ PORT: port })).toEqual(['PORT'])
  })

  test.each(['true', '0', '10', '*', '10.0.0.0/33', '10.0.0.1,', 'proxy'])(
    'believe no proxy called %s',
    (proxy) => {
      expect(faultsOf({ TRUST_PROXY: proxy })).toEqual(['TRUST_PROXY'])
    },
  )

  test.each(['https://bord.nl/pad', 'ftp://bord.nl', 'https://ik@bord.nl', 'https://bord.nl?a'])(
    'refuse %s as the public address',
    (url) => {
      expect(faultsOf({ PUBLIC_URL: url })).toEqual(['PUBLIC_URL'])
    },
  )
})
