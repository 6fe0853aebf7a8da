import { ownStorage } from '#client/api/own-storage.ts'
import type { BoardPage } from './board-pages.ts'

const TEAM = 'beterbord-last-team'
const BOARD = 'beterbord-last-board'

/** The team whose board was open last on this device: where "/" leads. */
export function lastTeam(): string | null {
  return ownStorage().getItem(TEAM)
}

/** Which of its boards that was. */
export function lastBoard(): BoardPage {
  return ownStorage().getItem(BOARD) === 'scrumbord' ? 'scrumbord' : 'verbeterbord'
}

/** Any page of a team counts for the team, only the boards for the board. */
export function rememberPage(code: string, page: string): void {
  ownStorage().setItem(TEAM, code)
  if (page === 'scrumbord' || page === 'verbeterbord') ownStorage().setItem(BOARD, page)
}
