import { expect, test } from 'vitest'
import { judgeRequest } from './judge-request.ts'

test.each([
  '/',
  '/?q=%D8%AE%D8%A8%D8%B1',
  '/?q=%E0%A4',
  '/files/a/%D8%AE%D8%A8%D8%B1.txt',
  '/a%20b?x=http://y',
])('%s may go on', (url) => {
  expect(judgeRequest('GET', url)).toBeNull()
  expect(judgeRequest('HEAD', url)).toBeNull()
})

test.each([
  '/%E0%A4',
  '/%',
  '/files/%00',
  '//elsewhere.example/',
  '/\\elsewhere.example',
  '/%5C',
  '*',
  'http://x/',
  '',
])('%s is malformed', (url) => {
  expect(judgeRequest('GET', url)?.status).toBe(400)
})

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('%s is refused', (method) => {
  expect(judgeRequest(method, '/')?.status).toBe(405)
})
