import { basename } from 'node:path'
import { type Call, EXIT, type Exit } from '#server/admin/command.ts'
import { backupFolder, backupsIn, KEPT_DAYS, prune } from '#server/backups/folder.ts'
import { SET_ASIDE } from '#server/backups/restore.ts'
import { plusMinutes } from '#server/clock.ts'
import type { Records } from '#server/parts.ts'
import { erasePerson } from '#server/privacy/erase-person.ts'
import { findRemains } from '#server/privacy/find-remains.ts'

/** Erases somebody who is "uit dienst", and says where the name still is. The server must be stopped. */
export function erase(records: Records, call: Call, [address, ...also]: readonly string[]): Exit {
  const { config, clock, say, print, fail } = call
  const person = records.stores.people.byEmail(address?.toLowerCase() ?? '')
  if (!person) {
    return fail({
      nl: `${address ?? 'Niemand'} is hier niet bekend.`,
      en: `${address ?? 'Nobody'} is not known here.`,
    })
  }
  if (person.left_at === null) {
    return fail({
      nl: `${person.name} is nog in dienst. Zet eerst ‘uit dienst’ op de pagina Mensen: dan gaat het open werk over.`,
      en: `${person.name} still works here. First use ‘uit dienst’ on the page of people: open work is handed over then.`,
    })
  }
  const words = [person.name, person.email ?? '', ...also]
  const { places, boards, sealed } = erasePerson(records, person.id, also)
  say({
    nl: `Gewist: naam en adres, ${places} plaatsen in teksten; ${boards} borden zijn opnieuw geschreven.`,
    en: `Erased: name and address, ${places} places in texts; ${boards} boards were written anew.`,
  })
  if (sealed.length > 0) {
    say({
      nl: `De naam staat nog in wat vastligt: ${sealed.join(', ')}.`,
      en: `The name still stands in what is sealed: ${sealed.join(', ')}.`,
    })
  }
  const folder = backupFolder(config.dataFolder)
  prune(folder, clock.now())
  const goneOn = new Map(
    backupsIn(folder).map(({ path, at }) => [
      path,
      plusMinutes(at, KEPT_DAYS * 24 * 60).slice(0, 10),
    ]),
  )
  const remains = findRemains(config.dataFolder, words)
  for (const file of remains) print(`  ${file}  ${goneOn.get(file) ?? ''}`.trimEnd())
  if (remains.length === 0) return EXIT.ok
  say({
    nl: 'In deze bestanden staat de naam nog; back-ups verdwijnen op de genoemde dag, de rest gooi je zelf weg.',
    en: 'The name is still in these files; backups go on the day that is named, throw the others away yourself.',
  })
  const isExplained = (file: string) =>
    goneOn.has(file) || basename(file).startsWith(SET_ASIDE) || sealed.length > 0
  return remains.every(isExplained) ? EXIT.ok : EXIT.failed
}
