import { statfsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { backupFolder, backupsIn } from '#server/backups/folder.ts'
import type { Config } from '#server/config.ts'
import { DATABASE_FILE } from '#server/database/file-name.ts'
import type { SyncLog } from '#server/sync/sync-options.ts'

export type Metrics = ReturnType<typeof createMetrics>

/** What a server tells about itself: counts and sizes, never who or what. */
export function createMetrics({ dataFolder }: Pick<Config, 'dataFolder'>) {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const events = new Counter({
    name: 'beterbord_events_total',
    help: 'Things the server noted in its log, by kind; sync.refused is what the gate turned away',
    labelNames: ['event', 'level'],
    registers,
  })
  const requests = new Histogram({
    name: 'beterbord_http_seconds',
    help: 'How long an answer took, by route',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers,
  })
  const file = join(dataFolder, DATABASE_FILE)
  gauge('beterbord_database_bytes', 'Size of the database', () => sizeOf(file))
  gauge('beterbord_wal_bytes', 'Size of the log beside the database', () => sizeOf(`${file}-wal`))
  gauge('beterbord_disk_free_bytes', 'Room on the disk of the data', () => {
    const { bavail, bsize } = statfsSync(dataFolder)
    return bavail * bsize
  })
  gauge(
    'beterbord_backup_timestamp_seconds',
    'When the last good backup was made; 0: never',
    () => {
      const [newest] = backupsIn(backupFolder(dataFolder))
      return newest ? Date.parse(newest.at) / 1000 : 0
    },
  )

  function gauge(name: string, help: string, value: () => number): void {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value())
      },
    })
  }

  return {
    registry,
    gauge,
    /** The same log, counting what goes by. */
    counting(log: SyncLog): SyncLog {
      const count = (level: 'info' | 'warn' | 'error') => (fields: object, message: string) => {
        const event = 'event' in fields ? String(fields.event) : 'other'
        events.inc({ event, level })
        log[level](fields, message)
      }
      return { info: count('info'), warn: count('warn'), error: count('error') }
    },
    answered(labels: { method: string; route: string; status: number }, seconds: number): void {
      requests.observe(labels, seconds)
    },
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
