import { parseArgs } from 'node:util'
import { systemClock } from '#server/clock.ts'
import { languageOf, readEnvironment } from '#server/config.ts'
import { configOrExit } from '#server/config-or-exit.ts'
import { type Call, type Command, EXIT, type Exit, type Words } from './command.ts'

/** Loaded when asked for: each rests on other parts of the server, and somebody waits. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  admin: async () => (await import('./admin.ts')).admin,
  backup: async () => (await import('./backup.ts')).backup,
  doctor: async () => (await import('./doctor.ts')).doctor,
  export: async () => (await import('./export.ts')).exportCommand,
  import: async () => (await import('./import.ts')).importCommand,
  restore: async () => (await import('./restore.ts')).restore,
  verify: async () => (await import('./verify.ts')).verify,
}
const ALWAYS = {
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
} as const
const ABOUT_LANG: Words = {
  nl: '  --lang nl|en   in welke taal; anders beslist LANG\n  --help         deze uitleg\n\nAfsluitcode: 0 gelukt · 1 mislukt · 2 verkeerd aangeroepen',
  en: '  --lang nl|en   in which language; otherwise LANG decides\n  --help         this explanation\n\nExit code: 0 done · 1 failed · 2 wrong use',
}

const WRONG: Words = { nl: 'Zo kan het niet:', en: 'This cannot be:' }

/** Runs one of the operator's commands; gives the exit code of the process. */
export async function runCommand([name = '', ...given]: readonly string[]): Promise<Exit> {
  const load = COMMANDS[name]
  if (!load) {
    const isAsked = name === '--help' || name === '-h'
    const show = isAsked ? console.log : console.error
    show(`npm run ${Object.keys(COMMANDS).join(' | ')}`)
    return isAsked ? EXIT.ok : EXIT.misused
  }
  const command = await load()
  const parsed = parse(given, command)
  const language = languageOf(readEnvironment(), parsed.ok ? parsed.values.lang : undefined)
  const help = `${command.help[language]}\n${ABOUT_LANG[language]}`
  if (!parsed.ok) {
    console.error(`${WRONG[language]} ${parsed.option}\n\n${help}`)
    return EXIT.misused
  }
  if (parsed.values.help) {
    console.log(help)
    return EXIT.ok
  }
  const config = configOrExit()
  const values: Readonly<Record<string, unknown>> = parsed.values
  const call: Call = {
    config,
    clock: systemClock,
    rest: parsed.positionals,
    option: (option) => {
      const value = values[option]
      return typeof value === 'string' ? value : undefined
    },
    has: (flag) => values[flag] === true,
    say: (words) => console.log(words[language]),
    print: (line) => console.log(line),
    fail: (words) => {
      console.error(words[language])
      return EXIT.failed
    },
  }
  try {
    return await command.run(call)
  } catch (error) {
    const { sentenceFor } = await import('./failures.ts')
    const words = sentenceFor(error, config)
    if (!words) throw error
    return call.fail(words)
  }
}

function parse(given: readonly string[], { options }: Command) {
  try {
    const parsed = parseArgs({
      args: [...given],
      options: { ...options, ...ALWAYS },
      allowPositionals: true,
    })
    return { ok: true, ...parsed } as const
  } catch (error) {
    // Node says it in English, with the option between quotes.
    const [, option] = /'(-[^' <]*)/.exec(String(error)) ?? []
    return { ok: false, option: option ?? given.join(' ') } as const
  }
}
