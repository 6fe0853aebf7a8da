import * as Y from 'yjs'
import { readBoard } from '#shared/document/read.ts'
import { RawClient, until } from '#tests/support/sync-clients.ts'
import type { Attack } from './attack.ts'
import { aCardOf, dealtWith, newcomer } from './target.ts'

export const ON_WHAT_IS_KEPT: readonly Attack[] = [
  {
    row: 1,
    title: 'the power fails when a colleague has just seen a card',
    kills: true,
    async harms(target) {
      const anna = await target.client('anna')
      const bouke = await target.client('bouke')
      anna.write(aCardOf(target, 'anna', 'melk'))
      await until('Bouke sees it', () => readBoard(bouke.doc).cards.size === 1)
      await target.crash()
      return readBoard((await newcomer(target)).doc).cards.size === 0
    },
  },
  {
    row: 7,
    title: 'a tab that was open all the time brings back what was restored away',
    kills: true,
    async harms(target) {
      const tab = await target.client('anna')
      tab.write(aCardOf(target, 'anna', 'fout'))
      await dealtWith(tab)
      const copy = Y.encodeStateAsUpdate(tab.doc)
      await target.restore()
      const again = new RawClient(target.url, target.teamId, target.headers('anna'), '')
      Y.applyUpdate(again.doc, copy)
      await again.sync()
      if (again.isOpen) again.sendAnswer(copy)
      await dealtWith(again)
      return readBoard((await newcomer(target)).doc).cards.size > 0
    },
  },
]
