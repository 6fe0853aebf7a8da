import type { Database } from './open.ts'
import type { Schema } from './schema.ts'

/** The one network of this server; absent until it has been set up. */
export function createNetworkStore(database: Database) {
  const { sql } = database
  return {
    get: () => database.get(sql.selectFrom('network').selectAll()),
    add: (row: Schema['network']) => database.run(sql.insertInto('network').values(row)),
    rename: (name: string) => database.run(sql.updateTable('network').set({ name })),
  }
}
