import { describe, expect, test } from 'vitest'
import { mark, marksFound, readMarked } from './marked'
import { MORE_PAGES } from './more-pages'
import { PAGES } from './pages'

describe('findRegions reads', () => {
  for (const [name, marked] of Object.entries({ ...PAGES, ...MORE_PAGES })) {
    test(name, () => {
      const { text, regions } = readMarked(marked)
      expect(marksFound(text)).toBe(mark(text, regions))
    })
  }
})
