import { expect, test } from 'vitest'
import { createBlockedSocket } from '#client/board/blocked-socket.ts'

function aWire() {
  const told: boolean[] = []
  let isThere = true
  const blocked = createBlockedSocket(
    async () => isThere,
    (isBlocked) => told.push(isBlocked),
  )
  const fail = async (times: number, answers: boolean) => {
    isThere = answers
    for (let time = 0; time < times; time++) await blocked.failed()
  }
  return { told, blocked, fail }
}

test('[OFF6] three connections that fail while the server answers are a network that stops websockets', async () => {
  const { told, blocked, fail } = aWire()
  await fail(2, true)
  expect(told).toEqual([])
  await fail(4, true)
  expect(told).toEqual([true])
  blocked.succeeded()
  expect(told).toEqual([true, false])
})

test('[OFF6] a server that is away, or starts again, is no such network', async () => {
  const { told, blocked, fail } = aWire()
  await fail(20, false)
  await fail(2, true)
  blocked.succeeded()
  await fail(2, true)
  await fail(1, false)
  await fail(2, true)
  expect(told).toEqual([])
})

test('[OFF6] an answer that comes after the connection did counts for nothing', async () => {
  const { told, blocked, fail } = aWire()
  await fail(2, true)
  const asked = blocked.failed()
  blocked.succeeded()
  await asked
  expect(told).toEqual([])
})
