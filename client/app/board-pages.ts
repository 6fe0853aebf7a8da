/** The pages of one team that show its document, as they stand in the address. */
const BOARD_PAGES = [
  'verbeterbord',
  'scrumbord',
  'besluiten',
  'acties',
  'sessies',
  'vragen',
  'jaarplanning',
  'opgeruimd',
  'prullenbak',
] as const
export type BoardPage = (typeof BOARD_PAGES)[number]

export function isBoardPage(page: string | undefined): page is BoardPage {
  return (BOARD_PAGES as readonly (string | undefined)[]).includes(page)
}
