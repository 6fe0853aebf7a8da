import type { ParseArgsConfig } from 'node:util'
import type { Clock } from '#server/clock.ts'
import type { Config } from '#server/config.ts'

/** A sentence of the operator's commands, in both languages. */
export type Words = { readonly nl: string; readonly en: string }

/** How a command ends: well, not well, or asked for in a way it does not know. */
export const EXIT = { ok: 0, failed: 1, misused: 2 } as const
export type Exit = (typeof EXIT)[keyof typeof EXIT]

/** What a command gets to work with. */
export type Call = {
  readonly config: Config
  readonly clock: Clock
  /** Words behind the command that belong to no option. */
  readonly rest: readonly string[]
  /** The value of an option, or undefined when it was not given. */
  option(name: string): string | undefined
  has(flag: string): boolean
  /** A sentence on the output. */
  say(words: Words): void
  /** A line of output that is the same in every language. */
  print(line: string): void
  /** A sentence on the error output; gives the exit code to return. */
  fail(words: Words): Exit
}

export type Command = {
  readonly help: Words
  readonly options: NonNullable<ParseArgsConfig['options']>
  run(call: Call): Promise<Exit>
}
