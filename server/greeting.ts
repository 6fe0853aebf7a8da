import { networkInterfaces } from 'node:os'
import type { Config } from './config.ts'

/** What a start prints: where the data is, where the board is, how to set it up while nobody exists, how to stop. */
export function greeting(config: Config, setupToken: string | null): string {
  const addresses = addressesOf(config)
  const lines = [
    'Beterbord draait.',
    `  Gegevens   ${config.dataFolder}`,
    `  Openen     ${addresses.join('\n             ')}`,
  ]
  if (setupToken !== null) {
    lines.push(
      `  Inrichten  ${addresses[0]}/inrichten#${setupToken}`,
      '             Deze link werkt één keer, een half uur lang. Opnieuw starten geeft een nieuwe.',
    )
  }
  return [...lines, '  Stoppen    Ctrl+C'].join('\n')
}

function addressesOf({ publicUrl, host, port }: Config): string[] {
  const everywhere = host === '0.0.0.0' || host === '::'
  const local = everywhere ? ['localhost', ...lanAddresses()] : [host]
  const urls = local.map((name) => `http://${name.includes(':') ? `[${name}]` : name}:${port}`)
  return publicUrl === null ? urls : [publicUrl, ...urls]
}

function lanAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
}
