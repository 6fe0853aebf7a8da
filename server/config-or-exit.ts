import { type Config, type Environment, readConfig, readEnvironment } from './config.ts'

/** The settings of this process; with faults it names them all and ends. `defaults` stand in for what is not set. */
export function configOrExit(defaults: Environment = {}): Config {
  const outcome = readConfig({ ...defaults, ...readEnvironment() })
  if (outcome.ok) return outcome.config
  console.error('De instellingen kloppen niet · The settings are not right:')
  for (const fault of outcome.faults) console.error(`  ${fault}`)
  process.exit(1)
}
