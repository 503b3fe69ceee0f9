import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { StancekitError } from '../../doc/error'
import { parseGold } from '../gold/parse-gold'
import type { GoldDocument } from '../gold/types'

/** A text and what readers found in it. */
export interface GoldFile {
  readonly id: string
  readonly text: string
  readonly gold: GoldDocument
}

const SUFFIX = '.gold.json'

/**
 * Reads a folder of gold files: `ID.gold.json` with `ID.txt` beside it, or in a folder `articles` beside it. Texts are
 * taken as they are (UTF-8, a byte order mark kept), so that the gold's positions fit.
 *
 * @param directory the folder; folders in it are not searched.
 * @returns the articles, by id.
 * @throws StancekitError `invalid-gold` if there is no such folder, no gold file in it, a text is missing or of another
 * length, or a gold file is not right; the message names the file.
 * @example
 * readGoldDirectory('corpus/articles').map((article) => article.id)
 * // ['eurasianet-rakhmon-nato', 'liberal-globe-moscow-attack']
 */
export function readGoldDirectory(directory: string): GoldFile[] {
  if (!existsSync(directory) || !statSync(directory).isDirectory()) {
    throw new StancekitError('invalid-gold', `There is no folder ${directory}.`)
  }
  const names = readdirSync(directory)
    .filter((name) => name.endsWith(SUFFIX))
    .sort()
  if (names.length === 0) {
    throw new StancekitError('invalid-gold', `There is no gold file in ${directory}: expected ID.gold.json and ID.txt.`)
  }
  return names.map((name) => readGoldFile(directory, name))
}

function readGoldFile(directory: string, name: string): GoldFile {
  const path = join(directory, name)
  const id = name.slice(0, -SUFFIX.length)
  const gold = parseGold(readText(path), path)
  const textPath = [join(directory, `${id}.txt`), join(directory, 'articles', `${id}.txt`)].find((candidate) =>
    existsSync(candidate),
  )
  if (textPath === undefined)
    throw new StancekitError('invalid-gold', `There is no text for ${path}: expected ${id}.txt beside it.`)
  const text = readText(textPath)
  if (text.length !== gold.length) {
    throw new StancekitError(
      'invalid-gold',
      `${path} is of a text of ${gold.length} UTF-16 code units, but ${textPath} has ${text.length}. Were line ends changed?`,
    )
  }
  return { id, text, gold }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new StancekitError('invalid-gold', `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}
