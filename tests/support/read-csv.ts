/** A CSV of ours as rows of texts, without the byte order mark. */
export function readCsv(file: string): string[][] {
  const rows: string[][] = [[]]
  const field = /"((?:[^"]|"")*)"|([^;\r\n]*)/y
  let at = file.startsWith('\ufeff') ? 1 : 0
  while (at < file.length) {
    field.lastIndex = at
    const [whole = '', quoted, plain = ''] = field.exec(file) ?? []
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    at += whole.length
    if (file.startsWith('\r\n', at)) {
      at += 2
      if (at < file.length) rows.push([])
    } else at += 1
  }
  return rows
}
