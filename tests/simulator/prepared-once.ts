import type BetterSqlite3 from 'better-sqlite3'
import type { Database } from '#server/database/open.ts'

/** The same database, on which what is prepared again is not compiled again: every life of a server prepares the same. */
export function preparedOnce(database: Database): Database {
  const { connection } = database
  const statements = new Map<string, BetterSqlite3.Statement>()
  const prepare = (text: string) => {
    const statement = statements.get(text) ?? connection.prepare(text)
    statements.set(text, statement)
    return statement
  }
  const withStatements = new Proxy(connection, {
    get(target, name) {
      if (name === 'prepare') return prepare
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  return { ...database, connection: withStatements }
}
