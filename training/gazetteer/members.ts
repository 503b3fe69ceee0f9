import { readOwn, values } from './actor'

/** Members of bodies of states by dates: a line a body, `nato 1949-04-04:BEL,CAN 1952-02-18:GRC`; a date of leaving follows a slash. */
export function members(ids: ReadonlySet<string>): string {
  return readOwn('members.txt')
    .map(([body, groups]) => {
      if (!ids.has(`igo:${body}`)) throw new Error(`members.txt: igo:${body} is in no list`)
      const parts = values(groups).map((group) => {
        const [dates, codes] = group.split(': ')
        for (const code of codes.split(' '))
          if (!ids.has(code.includes(':') ? code : `state:${code}`)) throw new Error(`members.txt: ${code} is in no list`)
        return `${dates}:${codes.replaceAll(' ', ',').replaceAll('igo:', '=')}`
      })
      return [body, ...parts].join(' ')
    })
    .join('\n')
}
