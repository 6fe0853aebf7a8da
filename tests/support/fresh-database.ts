import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DATABASE_FILE } from '#server/database/file-name.ts'
import { openDatabase } from '#server/database/open.ts'

let made: Promise<Buffer> | undefined

/** A new temporary folder with the database in it that a first start makes: made once in a process, then copied. */
export async function folderWithDatabase(prefix: string): Promise<string> {
  made ??= makeOnce()
  const folder = mkdtempSync(join(tmpdir(), prefix))
  writeFileSync(join(folder, DATABASE_FILE), await made)
  return folder
}

async function makeOnce(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'beterbord-first-'))
  const file = join(folder, DATABASE_FILE)
  const database = await openDatabase(file)
  database.close()
  const content = readFileSync(file)
  rmSync(folder, { recursive: true })
  return content
}
