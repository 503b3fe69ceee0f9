let states: ReadonlySet<string> | null = null

/** Whether an id is that of a state of the USA. */
export function isUsState(id: string): boolean {
  if (!id.startsWith('place:')) return false
  states ??= new Set(
    'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia-us-state hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new-hampshire new-jersey new-mexico north-carolina north-dakota ohio oklahoma oregon pennsylvania rhode-island south-carolina south-dakota tennessee texas utah vermont virginia west-virginia wisconsin wyoming'.split(
      ' ',
    ),
  )
  return states.has(id.slice('place:'.length))
}
