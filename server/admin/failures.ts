import type { Config } from '#server/config.ts'
import { FolderInUse } from '#server/database/lock.ts'
import { SchemaAhead, SchemaBehind } from '#server/database/migrate.ts'
import { BrokenExport } from '#server/export/read-export.ts'
import type { Words } from './command.ts'

/** What cannot be helped by a command, as a sentence that says what to do; null for a bug. */
export function sentenceFor(error: unknown, { dataFolder }: Config): Words | null {
  if (error instanceof FolderInUse) {
    return {
      nl: `De map ${error.message} is in gebruik: er draait een Beterbord, of er loopt nog een opdracht. Stop dat eerst.`,
      en: `The folder ${error.message} is in use: a Beterbord is running, or another command. Stop that first.`,
    }
  }
  if (error instanceof BrokenExport) {
    return {
      nl: `Dit bestand klopt niet (${error.message}): het is veranderd sinds het werd geschreven. Er is niets toegevoegd.`,
      en: `This file is not right (${error.message}): it was changed since it was written. Nothing was added.`,
    }
  }
  if (error instanceof SchemaAhead) {
    return {
      nl: 'Deze gegevens zijn van een nieuwere Beterbord. Er is niets veranderd. Werk eerst deze Beterbord bij.',
      en: 'This data is of a newer Beterbord. Nothing was changed. Upgrade this Beterbord first.',
    }
  }
  if (error instanceof SchemaBehind) {
    return {
      nl: 'De gegevens zijn van een andere versie dan deze opdracht. Start de server eerst opnieuw met deze versie.',
      en: 'The data is of another version than this command. Restart the server with this version first.',
    }
  }
  switch (error instanceof Error && 'code' in error ? error.code : null) {
    case 'ENOSPC':
    case 'SQLITE_FULL':
      return {
        nl: 'De schijf is vol. Maak ruimte en probeer het opnieuw; er is niets veranderd.',
        en: 'The disk is full. Make room and try again; nothing was changed.',
      }
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return {
        nl: `Hier mag deze gebruiker niet lezen of schrijven: ${messageOf(error)}. Draai de opdracht als de gebruiker van de server.`,
        en: `This user may not read or write here: ${messageOf(error)}. Run the command as the user of the server.`,
      }
    case 'SQLITE_CORRUPT':
    case 'SQLITE_NOTADB':
      return {
        nl: 'De database is beschadigd. Draai npm run doctor, bewaar een kopie van de map, en zet de laatste goede back-up terug.',
        en: 'The database is damaged. Run npm run doctor, keep a copy of the folder, and restore the last good backup.',
      }
    case 'ENOENT':
    case 'SQLITE_CANTOPEN':
      return {
        nl: `Er is geen bestand of map om mee te werken (${messageOf(error)}). De gegevens horen te staan in ${dataFolder} (DATA_DIR).`,
        en: `There is no file or folder to work with (${messageOf(error)}). The data should be in ${dataFolder} (DATA_DIR).`,
      }
    default:
      return null
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
