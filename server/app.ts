import { maxHeaderSize } from 'node:http'
import { join } from 'node:path'
import cookie from '@fastify/cookie'
import fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { type Clock, systemClock } from './clock.ts'
import { noteLook } from './commands/note-look.ts'
import { tellAskers } from './commands/tell-askers.ts'
import type { Config } from './config.ts'
import { DATABASE_FILE } from './database/file-name.ts'
import { lockFolder } from './database/lock.ts'
import { type Database, openDatabase } from './database/open.ts'
import { createStores } from './database/stores.ts'
import { freeMegabytes, ROOM_MB } from './disk-room.ts'
import { createHeadsBook, warnOfBrokenChains } from './heads-book.ts'
import { listenForMetrics } from './metrics/listen.ts'
import { createMetrics } from './metrics/metrics.ts'
import { createPairings } from './pairings.ts'
import { createAllAttempts, type Parts } from './parts.ts'
import { createHashing } from './passwords/hashing.ts'
import { createIdentify } from './plugins/authentication.ts'
import { addAuthorization } from './plugins/authorization.ts'
import { addConnections, PATIENCE, type Patience } from './plugins/connections.ts'
import { addErrors, answerGarbage } from './plugins/errors.ts'
import { addFullDisk } from './plugins/full-disk.ts'
import { addJson } from './plugins/json.ts'
import { addMetrics } from './plugins/metrics.ts'
import { addOpenapi } from './plugins/openapi.ts'
import { addRateLimit } from './plugins/rate-limit.ts'
import { requestForLog } from './plugins/request-log.ts'
import { addSecurity, isOurOrigin } from './plugins/security.ts'
import { addStaticClient, withFile } from './plugins/static-client.ts'
import { addUpgrade } from './plugins/upgrade.ts'
import { refillIndexes } from './refill-indexes.ts'
import { addAtCardRoutes } from './routes/at-cards.ts'
import { addCalendarRoutes } from './routes/calendar.ts'
import { addDecisionRoutes } from './routes/decisions.ts'
import { addDirectorRoutes } from './routes/director.ts'
import { addHealthRoutes } from './routes/health.ts'
import { addHolidayRoutes } from './routes/holidays.ts'
import { addInvitationRoutes } from './routes/invitations.ts'
import { addLinkRoutes } from './routes/links.ts'
import { addMailRoutes } from './routes/mail.ts'
import { addMeRoutes } from './routes/me.ts'
import { addMeasurementRoutes } from './routes/measurements.ts'
import { addMyWorkRoutes } from './routes/my-work.ts'
import { addNetworkRoutes } from './routes/network.ts'
import { addPeopleRoutes } from './routes/people.ts'
import { addPersonExportRoutes } from './routes/person-export.ts'
import { addRetentionRoutes } from './routes/retention.ts'
import { addScreenRoutes } from './routes/screens.ts'
import { addServerStateRoutes } from './routes/server-state.ts'
import { addSessionRoutes } from './routes/sessions.ts'
import { addSetupRoutes } from './routes/setup.ts'
import { addSignInRoutes } from './routes/sign-in.ts'
import { addTableRoutes } from './routes/tables.ts'
import { addTalkRoutes } from './routes/talks.ts'
import { addTeamPeopleRoutes } from './routes/team-people.ts'
import { addTeamRoutes } from './routes/teams.ts'
import { addYearPlanRoutes } from './routes/year-plan.ts'
import type { SyncOptions } from './sync/sync-options.ts'
import { createSyncServer, type SyncServer } from './sync/sync-server.ts'

export type App = {
  readonly http: FastifyInstance
  readonly database: Database
  readonly sync: SyncServer
  readonly clock: Clock
  readonly parts: Parts
  close(): Promise<void>
}

const BODY_LIMIT = 64 * 1024

/** What a test may put in the place of the world. */
type Outside = {
  readonly clock?: Clock
  readonly patience?: Patience
  /** Megabytes on the disk of a folder. */
  readonly free?: typeof freeMegabytes
  readonly intervals?: SyncOptions['intervals']
}

/** The whole server, not yet listening. What follows is in the order a request meets it. */
export async function buildApp(
  config: Config,
  { clock = systemClock, patience = PATIENCE, free = freeMegabytes, intervals = {} }: Outside = {},
): Promise<App> {
  const folder = lockFolder(config.dataFolder)
  const database = await openDatabase(join(config.dataFolder, DATABASE_FILE))
  const stores = createStores(database)
  const secureOnly = config.publicUrl?.startsWith('https:') ?? false
  const identify = createIdentify({ ...stores, clock, secureOnly })
  const http = fastify({
    logger: { level: config.logLevel, serializers: { req: requestForLog } },
    logController: new LogController({ disableRequestLogging: config.logLevel !== 'debug' }),
    ...proxied(config),
    bodyLimit: BODY_LIMIT,
    requestTimeout: patience.request,
    connectionTimeout: patience.idle,
    http: { headersTimeout: patience.headers, connectionsCheckingInterval: patience.look },
    clientErrorHandler: answerGarbage,
    // Longer than any address: the schema of the route refuses it, with our headers and a sentence.
    routerOptions: { maxParamLength: maxHeaderSize },
    rewriteUrl: ({ url = '/' }) => (isReadable(url) ? withFile(url) : '/unreadable'),
  }).withTypeProvider<ZodTypeProvider>()
  const metrics = createMetrics(config)
  const sync = createSyncServer({
    database,
    clock,
    log: metrics.counting(http.log),
    identify,
    personFacts: stores.people.facts,
    teamFacts: stores.teams.facts,
    origins: ({ headers }) => isOurOrigin(headers.origin, headers.host, config),
    intervals,
    hasRoom: () => free(config.dataFolder) >= ROOM_MB.least,
    looked: (personId, teamId) => noteLook({ stores, clock, sync }, personId, teamId),
    told: (_teamId, cardIds) => tellAskers({ stores, sync }, cardIds),
  })
  const attempts = createAllAttempts(clock)
  const hashing = createHashing()
  const pairings = createPairings(clock)
  const heads = createHeadsBook(config.dataFolder)
  warnOfBrokenChains(http.log, database, heads)
  const parts = {
    config,
    clock,
    database,
    stores,
    sync,
    identify,
    hashing,
    heads,
    attempts,
    pairings,
  }

  await refillIndexes(parts, http.log)

  addMetrics(http, metrics, sync)
  addConnections(http, config, patience)
  addErrors(http)
  await addSecurity(http, config)
  await http.register(cookie)
  addAuthorization(http, { identify, teams: stores.teams })
  await addRateLimit(http)
  addFullDisk(http, sync)
  addJson(http)
  await addOpenapi(http)

  addHealthRoutes(http)
  addSetupRoutes(http, parts)
  addSignInRoutes(http, parts)
  addMeRoutes(http, parts)
  addTeamRoutes(http, parts)
  addYearPlanRoutes(http, parts)
  addTeamPeopleRoutes(http, parts)
  addInvitationRoutes(http, parts)
  addLinkRoutes(http, parts)
  addPeopleRoutes(http, parts)
  addNetworkRoutes(http, parts)
  addHolidayRoutes(http, parts)
  addPersonExportRoutes(http, parts)
  addRetentionRoutes(http, parts)
  addServerStateRoutes(http, parts, free)
  addTableRoutes(http)
  addDecisionRoutes(http, parts)
  addMyWorkRoutes(http, parts)
  addCalendarRoutes(http, parts)
  addMailRoutes(http, parts)
  addSessionRoutes(http, parts)
  addDirectorRoutes(http, parts)
  addMeasurementRoutes(http, parts)
  addScreenRoutes(http, parts)
  addTalkRoutes(http, parts)
  addAtCardRoutes(http, parts)

  await addStaticClient(http)
  addUpgrade(http, sync)
  const prometheus = await listenForMetrics(config, metrics)

  return { http, database, sync, clock, parts, close }

  async function close() {
    await sync.close()
    await http.close()
    prometheus?.close()
    database.close()
    folder.release()
  }
}

/** How many hops to believe is asked by a function: fastify takes no number, since it says nothing of who is asking. */
function proxied({ trustProxy }: Config): Pick<FastifyServerOptions, 'trustProxy'> {
  if (typeof trustProxy === 'number') {
    return { trustProxy: (_address, hop) => hop < trustProxy }
  }
  return trustProxy === false ? {} : { trustProxy: [...trustProxy] }
}

/** An address that cannot be decoded would be answered by fastify before any header of ours is set. */
function isReadable(url: string): boolean {
  try {
    decodeURI(url)
    return true
  } catch {
    return false
  }
}
