import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Instant } from '#shared/model/ids.ts'
import { UNFINISHED } from './copy.ts'

/** How many ordinary backups stay. */
export const KEPT = 14
/** No backup is kept longer than this: what was erased from the boards is then gone everywhere. */
export const KEPT_DAYS = 35
const DAY_MS = 86_400_000
/** `beterbord-2026-01-19T14-15-00-000Z.db`, before an upgrade with the name of the upgrade behind it. */
const NAME = /^beterbord-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z(-before-[\w-]+)?\.db$/

export type BackupFile = {
  readonly path: string
  readonly at: Instant
  readonly bytes: number
  /** Made before an upgrade. */
  readonly isBeforeUpgrade: boolean
}

export function backupName(at: Instant, beforeMigration?: string): string {
  const time = at.replaceAll(/[:.]/g, '-')
  return `beterbord-${time}${beforeMigration === undefined ? '' : `-before-${beforeMigration}`}.db`
}

/** The folder where backups go unless another is asked for. */
export function backupFolder(dataFolder: string): string {
  return join(dataFolder, 'backups')
}

/** Newest first; nothing when there is no such folder. */
export function backupsIn(folder: string): BackupFile[] {
  return namesIn(folder)
    .flatMap((name) => {
      const [, day, hours, minutes, seconds, milliseconds, before] = NAME.exec(name) ?? []
      if (day === undefined) return []
      const path = join(folder, name)
      const at = `${day}T${hours}:${minutes}:${seconds}.${milliseconds}Z`
      return [{ path, at, bytes: statSync(path).size, isBeforeUpgrade: before !== undefined }]
    })
    .sort((one, other) => (one.at < other.at ? 1 : -1))
}

/** Takes away what is past its time, but never the newest. Returns what went. */
export function prune(folder: string, now: Instant): string[] {
  const [newest, ...older] = backupsIn(folder)
  if (!newest) return []
  const ordinary = [newest, ...older].filter(({ isBeforeUpgrade }) => !isBeforeUpgrade)
  const tooMany = new Set(ordinary.slice(KEPT))
  const oldest = Date.parse(now) - KEPT_DAYS * DAY_MS
  const past = older.filter((file) => tooMany.has(file) || Date.parse(file.at) < oldest)
  for (const { path } of past) rmSync(path)
  return past.map(({ path }) => path)
}

/** Takes away copies that were cut off. Call while holding the lock of the folder. */
export function removeUnfinished(folder: string): void {
  for (const name of namesIn(folder)) {
    const isOurs = name.startsWith('beterbord-') && name.includes(`.db${UNFINISHED}`)
    if (isOurs) rmSync(join(folder, name))
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
