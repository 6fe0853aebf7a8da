/** What a mail says, before it becomes text or HTML. */
export type Letter = {
  readonly subject: string
  readonly hello: string
  readonly intro: string
  readonly sections: readonly {
    readonly title: string
    readonly lines: readonly LetterLine[]
  }[]
  readonly button: { readonly words: string; readonly url: string }
  readonly foot: string
  readonly pause: { readonly words: string; readonly url: string }
}
export type LetterLine = {
  readonly words: string
  readonly note: string
  readonly url: string | null
}

export function asText(letter: Letter): string {
  const sections = letter.sections.map(({ title, lines }) =>
    [title, ...lines.map(textLine)].join('\n'),
  )
  const { button, pause, foot } = letter
  return [
    letter.hello,
    letter.intro,
    ...sections,
    `${button.words}: ${button.url}`,
    `--\n${foot}\n${pause.words}: ${pause.url}`,
  ].join('\n\n')
}

function textLine({ words, note, url }: LetterLine): string {
  const line = `- ${words}${note === '' ? '' : ` (${note})`}`
  return url === null ? line : `${line}\n  ${url}`
}

const BODY = 'margin:0;padding:24px;background:#f2efe7;font:16px/1.45 sans-serif;color:#1b2031'
const PAPER = 'max-width:560px;margin:0 auto;padding:24px;background:#fff;border-radius:8px'
const BUTTON =
  'display:inline-block;padding:12px 20px;border-radius:10px;background:#2639b4;color:#fff;text-decoration:none;font-weight:bold'

/** Plain HTML with styles on the elements: mail programs know little more. No pictures and nothing from outside. */
export function asHtml(letter: Letter, language: string): string {
  const sections = letter.sections.map(
    ({ title, lines }) =>
      `<h2 style="font-size:16px;margin:24px 0 8px">${safe(title)}</h2><ul style="padding-left:20px;margin:0">${lines.map(htmlLine).join('')}</ul>`,
  )
  const { subject, hello, intro, button, foot, pause } = letter
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${safe(subject)}</title></head><body style="${BODY}"><div style="${PAPER}"><p>${safe(hello)}</p><p>${safe(intro)}</p>${sections.join('')}<p style="margin:24px 0"><a href="${safe(button.url)}" style="${BUTTON}">${safe(button.words)}</a></p><p style="font-size:13px;color:#5f6473">${safe(foot)}<br><a href="${safe(pause.url)}" style="color:#5f6473">${safe(pause.words)}</a></p></div></body></html>`
}

function htmlLine({ words, note, url }: LetterLine): string {
  const title =
    url === null ? safe(words) : `<a href="${safe(url)}" style="color:#2639b4">${safe(words)}</a>`
  const remark =
    note === '' ? '' : `<br><span style="font-size:14px;color:#474c5d">${safe(note)}</span>`
  return `<li style="margin:6px 0">${title}${remark}</li>`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function safe(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')
}
