import { statfsSync } from 'node:fs'
import { networkKind } from './admin/checks/disk.ts'
import { type App, buildApp } from './app.ts'
import type { Clock } from './clock.ts'
import { makeSetupLink } from './commands/make-setup-link.ts'
import type { Config } from './config.ts'
import { FolderInUse } from './database/lock.ts'
import { SchemaAhead } from './database/migrate.ts'
import { greeting } from './greeting.ts'
import { startNightly } from './nightly.ts'
import { startTicking } from './ticking.ts'

/** How long open requests get to finish before the process ends anyway. */
const GRACE_MS = 10_000

type ServeOptions = {
  clock?: Clock
  /** Before anybody can connect. */
  prepare?(app: App): Promise<void>
}

/** Opens the data, listens, says where, and ends cleanly on SIGTERM or Ctrl+C. What cannot work ends with a sentence. */
export async function serve(
  config: Config,
  { prepare, ...options }: ServeOptions = {},
): Promise<App> {
  const app = await orExit(config, () => buildApp(config, options))
  warnOfNetworkDrive(app)
  await prepare?.(app)
  const port = await orExit(config, () => listen(app, config))
  console.log(greeting({ ...config, port }, makeSetupLink(app.parts)))
  const stopNightly = startNightly(app)
  const stopTicking = startTicking(app)
  endOnSignal(app, () => {
    stopNightly()
    stopTicking()
  })
  return app
}

/** SQLite on a drive of another computer can lose what was called saved. */
function warnOfNetworkDrive({ http, parts }: App): void {
  const kind = networkKind(statfsSync(parts.config.dataFolder).type)
  if (kind === null) return
  http.log.error({ event: 'disk.network-drive', kind }, 'the data is on a network drive')
  console.error(
    `De map ${parts.config.dataFolder} staat op een netwerkschijf (${kind}). Daar kunnen gegevens verloren gaan: kies met DATA_DIR een map op deze computer.`,
  )
}

async function listen({ http }: App, { port, host, logLevel }: Config): Promise<number> {
  // Fastify logs every address; the greeting says the same in Dutch.
  http.log.level = 'warn'
  await http.listen({ port, host })
  http.log.level = logLevel
  const address = http.server.address()
  return typeof address === 'object' && address ? address.port : port
}

function endOnSignal(app: App, stopNightly: () => void): void {
  let isEnding = false
  const end = () => {
    if (isEnding) process.exit(1)
    isEnding = true
    stopNightly()
    setTimeout(() => process.exit(1), GRACE_MS).unref()
    app.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
}

async function orExit<Value>(config: Config, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    const sentence = sentenceFor(error, config)
    if (sentence === null) throw error
    console.error(sentence)
    process.exit(1)
  }
}

function sentenceFor(error: unknown, { port, host, dataFolder }: Config): string | null {
  if (error instanceof FolderInUse) {
    return `De map ${dataFolder} is al in gebruik door een Beterbord dat nog draait. Stop dat eerst, of kies een andere map met DATA_DIR.`
  }
  if (error instanceof SchemaAhead) {
    return `De gegevens in ${dataFolder} zijn van een nieuwere Beterbord. Er is niets veranderd. Start die versie, of zet een oudere back-up terug.`
  }
  switch (error instanceof Error && 'code' in error ? error.code : null) {
    case 'SQLITE_CORRUPT':
    case 'SQLITE_NOTADB':
      return `De database in ${dataFolder} is beschadigd. Bewaar een kopie van de map en zet de laatste goede back-up terug: npm run restore -- BESTAND`
    case 'EADDRINUSE':
      return `Poort ${error instanceof Error && 'port' in error ? error.port : port} is al in gebruik. Stop het andere programma, of kies een andere poort met PORT.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `Deze computer heeft het adres ${host} niet. Kies een ander adres met HOST.`
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EEXIST':
    case 'ENOTDIR':
    case 'SQLITE_CANTOPEN':
      return port < 1024 && error instanceof Error && error.message.includes('listen')
        ? `Poort ${port} mag alleen een beheerder gebruiken. Kies een poort boven 1023 met PORT.`
        : `In de map ${dataFolder} kan niet worden geschreven. Kies een andere map met DATA_DIR.`
    default:
      return null
  }
}
