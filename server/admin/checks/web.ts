import { WebSocket } from 'ws'
import { CLOSE } from '#shared/protocol/close-codes.ts'
import { type Check, type Finding, fine } from './finding.ts'

const WAIT_MS = 5000
/** A team that does not exist: who is not signed in is told so before anything is looked up. */
const NOBODYS_TEAM = '0'.repeat(16)

/** Does the server answer, and do websockets come through whatever stands in front of it? */
export const web: Check = async ({ config }) => {
  const local = `http://${['0.0.0.0', '::'].includes(config.host) ? 'localhost' : config.host}:${config.port}`
  if (!(await answers(local))) return [notRunning(local)]
  const running = fine(`server: antwoordt op ${local}`, `server: answers at ${local}`)
  const address = config.publicUrl ?? local
  if (!(await answers(address))) return [running, unreachable(address)]
  const fault = await socketFault(address)
  if (fault !== null) return [running, noSocket(address, fault)]
  const through = fine(
    `websocket: komt door via ${address}`,
    `websocket: comes through at ${address}`,
  )
  return config.publicUrl === null ? [running, through, noPublicUrl] : [running, through]
}

async function answers(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(WAIT_MS) })
    return answer.ok && JSON.stringify(await answer.json()).includes('"ok"')
  } catch {
    return false
  }
}

/** Opens a socket as a page that nobody is signed in on: it comes in and hears why it closes. Null when it does. */
function socketFault(url: string): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/sync/${NOBODYS_TEAM}`, {
      headers: { origin: url },
      handshakeTimeout: WAIT_MS,
    })
    const end = (fault: string | null) => {
      clearTimeout(timer)
      resolve(fault)
      socket.terminate()
    }
    const timer = setTimeout(() => end('no answer'), WAIT_MS)
    socket.on('close', (code) => end(code === CLOSE.signedOut ? null : `closed with ${code}`))
    socket.on('unexpected-response', (_request, answer) => end(`HTTP ${answer.statusCode}`))
    socket.on('error', (error) => end(error.message))
  })
}

function notRunning(local: string): Finding {
  return {
    level: 'note',
    what: { nl: `server: niets op ${local}`, en: `server: nothing at ${local}` },
    advice: {
      nl: 'Start de server om ook websockets te laten nakijken.',
      en: 'Start the server to have websockets checked too.',
    },
  }
}

function unreachable(address: string): Finding {
  return {
    level: 'fault',
    what: {
      nl: `PUBLIC_URL: ${address} antwoordt niet`,
      en: `PUBLIC_URL: ${address} does not answer`,
    },
    advice: {
      nl: 'Kijk naar DNS, certificaat en proxy; van deze computer af moet dat adres de server bereiken.',
      en: 'Look at DNS, certificate and proxy; from this computer that address must reach the server.',
    },
  }
}

function noSocket(address: string, why: string): Finding {
  return {
    level: 'fault',
    what: {
      nl: `websocket: komt niet door via ${address} (${why})`,
      en: `websocket: does not come through at ${address} (${why})`,
    },
    advice: {
      nl: 'De proxy moet Upgrade en Connection doorgeven, de Host laten staan, en PUBLIC_URL moet het adres in de browser zijn; zie deploy/README.md.',
      en: 'The proxy must pass Upgrade and Connection and keep the Host, and PUBLIC_URL must be the address in the browser; see deploy/README.md.',
    },
  }
}

const noPublicUrl: Finding = {
  level: 'note',
  what: { nl: 'PUBLIC_URL: niet ingesteld', en: 'PUBLIC_URL: not set' },
  advice: {
    nl: 'Goed binnen de school; met een proxy ervoor hoort hier het adres van het bord te staan.',
    en: 'Fine inside the school; with a proxy in front it should be the address of the board.',
  },
}
