import { expect, test } from 'vitest'
import { buildApp } from '#server/app.ts'
import { FolderInUse } from '#server/database/lock.ts'
import { startServer } from '#tests/support/server.ts'

test('a second server on the same data folder refuses to start, until the first has ended', async () => {
  const first = await startServer()
  await expect(buildApp(first.config)).rejects.toThrow(FolderInUse)
  await first.app.close()
  const second = await buildApp(first.config)
  await second.close()
})
