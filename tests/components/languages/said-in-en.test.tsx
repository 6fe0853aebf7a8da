import { afterAll, test } from 'vitest'
import { en } from '#client/texts/en.ts'
import { nl } from '#client/texts/nl.ts'
import { use } from '#client/texts/texts.ts'

use(en, 'en')
afterAll(() => use(nl, 'nl'))

// Only now: modules may keep sentences from the moment they load.
const { expectEveryStepSaid } = await import('#tests/support/said-aloud.ts')

test('[B8] every step of a move is said in English', expectEveryStepSaid)
