import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { written } from './proofs.ts'

/** Writes tests/CONVENTIONS.md from the list of items and the titles of the tests. */
writeFileSync(join(import.meta.dirname, '../CONVENTIONS.md'), written())
