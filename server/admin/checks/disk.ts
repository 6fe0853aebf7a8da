import { accessSync, constants, statfsSync } from 'node:fs'
import { freeMegabytes, ROOM_MB } from '#server/disk-room.ts'
import { type Check, type Finding, fine } from './finding.ts'

/** Kinds of file system that lie on another computer, by the number Linux gives them. */
const NETWORK_KINDS: Readonly<Record<number, string>> = {
  26985: 'NFS',
  20859: 'SMB',
  4283649346: 'CIFS',
  4266872130: 'SMB2',
  16914839: '9P',
  1702057286: 'FUSE',
  12805120: 'Ceph',
}

/** Is the folder there, may we write, is there room, and is it a disk of this computer? */
export const disk: Check = ({ config: { dataFolder } }) => {
  try {
    accessSync(dataFolder, constants.R_OK | constants.W_OK)
  } catch {
    return [
      {
        level: 'fault',
        what: {
          nl: `map ${dataFolder}: ontbreekt of mag niet worden beschreven`,
          en: `folder ${dataFolder}: is missing or may not be written`,
        },
        advice: {
          nl: 'Zet DATA_DIR op de map van de server en draai dit als dezelfde gebruiker.',
          en: 'Set DATA_DIR to the folder of the server and run this as the same user.',
        },
      },
    ]
  }
  return [room(freeMegabytes(dataFolder)), kind(networkKind(statfsSync(dataFolder).type))]
}

/** The name of a file system that lies on another computer; null for a disk of this one. */
export function networkKind(type: number): string | null {
  return NETWORK_KINDS[type >>> 0] ?? null
}

function room(megabytes: number): Finding {
  const what = {
    nl: `schijfruimte: ${megabytes} MB vrij`,
    en: `disk space: ${megabytes} MB free`,
  }
  if (megabytes >= ROOM_MB.ample) return { level: 'ok', what }
  const level = megabytes < ROOM_MB.least ? 'fault' : 'note'
  const advice = {
    nl: 'Maak ruimte: bij een volle schijf wordt het bord alleen-lezen.',
    en: 'Make room: with a full disk the boards become read-only.',
  }
  return { level, what, advice }
}

function kind(network: string | null): Finding {
  if (network === null) return fine('bestandssysteem: lokale schijf', 'file system: local disk')
  return {
    level: 'fault',
    what: {
      nl: `bestandssysteem: ${network}, een netwerkschijf`,
      en: `file system: ${network}, a network drive`,
    },
    advice: {
      nl: 'SQLite kan daar gegevens verliezen. Zet DATA_DIR op een schijf van deze computer.',
      en: 'SQLite can lose data there. Put DATA_DIR on a disk of this computer.',
    },
  }
}
