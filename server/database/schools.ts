import type { SchoolId } from '#shared/model/ids.ts'
import type { Holiday } from '#shared/rules/calendar.ts'
import type { Database } from './open.ts'
import type { Schema } from './schema.ts'

export type SchoolRow = Schema['school']

/** Schools of the network, each with a holiday table of its own. */
export function createSchoolStore(database: Database) {
  const { sql } = database
  return {
    get: (id: SchoolId) => database.get(sql.selectFrom('school').selectAll().where('id', '=', id)),

    all: () => database.all(sql.selectFrom('school').selectAll().orderBy('name')),

    add: (row: SchoolRow) => database.run(sql.insertInto('school').values(row)),

    change: (id: SchoolId, fields: Partial<Omit<SchoolRow, 'id'>>) =>
      database.run(sql.updateTable('school').set(fields).where('id', '=', id)),

    /** In order of time. */
    holidays: (id: SchoolId): Holiday[] =>
      database.all(
        sql
          .selectFrom('holiday')
          .select(['name', 'first_on as firstOn', 'last_on as lastOn'])
          .where('school_id', '=', id)
          .orderBy('first_on')
          .orderBy('name'),
      ),

    setHolidays: (id: SchoolId, holidays: readonly Holiday[]): void => {
      database.run(sql.deleteFrom('holiday').where('school_id', '=', id))
      for (const { name, firstOn, lastOn } of holidays) {
        const row = { school_id: id, name, first_on: firstOn, last_on: lastOn }
        database.run(
          sql
            .insertInto('holiday')
            .values(row)
            .onConflict((same) => same.doNothing()),
        )
      }
    },
  }
}
