import { expect, test } from 'vitest'
import { splitLinks } from '#client/features/card/split-links.ts'

function links(text: string) {
  return splitLinks(text).flatMap(({ href }) => (href === null ? [] : [href]))
}

test('an address becomes a link, the sentence round it stays text', () => {
  expect(splitLinks('Zie https://lezen.example/week3, en doe mee.')).toEqual([
    { at: 0, text: 'Zie ', href: null },
    { at: 4, text: 'https://lezen.example/week3', href: 'https://lezen.example/week3' },
    { at: 31, text: ', en doe mee.', href: null },
  ])
})

test('an address that starts with www goes to https', () => {
  expect(links('kijk op www.lezen.example!')).toEqual(['https://www.lezen.example'])
})

test('brackets inside an address stay, brackets round it go', () => {
  expect(links('(https://a.example/x)')).toEqual(['https://a.example/x'])
  expect(links('https://a.example/lezen_(les)')).toEqual(['https://a.example/lezen_(les)'])
})

test('no other kind of address becomes a link', () => {
  expect(links('javascript:alert(1) data:text/html,x mailto:a@b.example')).toEqual([])
  expect(links('http://')).toEqual([])
})

test('text without addresses is one part, no text is none', () => {
  expect(splitLinks('gewoon tekst')).toHaveLength(1)
  expect(splitLinks('')).toEqual([])
})
