/** Puts a text on the clipboard. On plain http there is no clipboard, so then the old way: select and copy. */
export async function copyText(text: string): Promise<boolean> {
  if (navigator.clipboard) {
    try {
      await navigator.clipboard.writeText(text)
      return true
    } catch {
      return copySelected(text)
    }
  }
  return copySelected(text)
}

function copySelected(text: string): boolean {
  const area = document.createElement('textarea')
  area.value = text
  area.setAttribute('readonly', '')
  area.className = 'only-spoken'
  const holder = document.activeElement?.closest('[role=dialog]') ?? document.body
  holder.append(area)
  area.select()
  const isCopied = document.execCommand('copy')
  area.remove()
  return isCopied
}
