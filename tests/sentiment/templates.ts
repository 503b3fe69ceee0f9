/** `{T}` is the target, `{S}` the source (or somebody else). */
export const TEMPLATES: readonly string[] = [
  '{T} failed its allies.',
  '{T} helped thousands of refugees escape.',
  '{T} said on Monday that talks would go on.',
  '{S} condemned {T}.',
  '{S} condemned {T} for the attack on civilians.',
  '{T} was condemned by {S}.',
  '{S} praised {T} as a reliable partner.',
  '{T} has been praised for its courage.',
  'Nobody trusts {T} any more.',
  'The leaders of {T} met in the capital.',
  'The leaders of {S} met those of {T}.',
  'According to {S}, {T} is losing the war.',
  '{T}, despite its promises, did nothing.',
  'Although {S} tried to help, {T} refused.',
  'Critics call {T} a disgrace.',
  'Critics call {T} a disgrace; {S} disagrees.',
  "{T}'s economy is growing fast.",
  "{S}'s criticism of {T} was harsh.",
  'Criticism of {T} by {S} grew louder.',
  '“{T} lied to us,” {S} said.',
  '“We will never abandon {T},” {S} said.',
  '{S} sent weapons to {T}.',
  '{S} sanctioned {T} over the invasion.',
  '{T} invaded its neighbour.',
  'Gunmen killed 25 soldiers in {T}.',
  'Is {T} a reliable friend?',
  'Why does {T} keep silent?',
  '{T} won the election in a landslide.',
  '{T} lost the election badly.',
  'The so-called “peace plan” of {T} is a farce.',
  'Far from helping, {T} made things worse.',
  '{T} and {S} signed an agreement.',
  '{S} and {T} accused each other of lying.',
  '{T}-backed rebels shelled the town.',
  'The pro-{T} camp celebrated.',
  'The anti-{T} protests turned violent.',
  'A spokesman for {T} declined to comment.',
  '{S} suspended its membership, citing the weakness of {T}.',
  'It was {T} that saved the deal.',
  'It was not {T} that saved the deal.',
  '{T} is isolated, weak and corrupt.',
  '{T} is strong, generous and respected.',
  'In 2014, {T} annexed the peninsula.',
  'On Friday {S} visited {T}.',
  '{S} urged {T} to release the prisoners.',
  '{S} warned that {T} could attack.',
  'Without {T}, the alliance is nothing.',
  'Thanks to {T}, the ceasefire holds.',
  '{T} (and not {S}) is to blame.',
  'Neither {T} nor {S} has commented.',
  '{T} betrayed {S}!',
  '{S} distrusts {T}.',
  'President of {T} under fire',
  'How {T} Won The War',
  '{S} Slams {T} Over Attack',
  'Only {T} could be so foolish.',
  'Once again {T} has shown leadership: {S} owes {T} thanks.',
  '{T} denies any role in the bombing.',
  'The army of {T} shot down a plane of {S}.',
  'Investors love {T}; they loathe {S}.',
]

export interface Filled {
  readonly text: string
  readonly target: { start: number; end: number }
  readonly source: { start: number; end: number } | null
}

/** A template with names in it, and where the first of each stands. */
export function fill(template: string, target: string, source: string): Filled {
  let text = ''
  const spans: Record<string, { start: number; end: number } | undefined> = {}
  for (const part of template.split(/(\{[TS]\})/)) {
    const value = part === '{T}' ? target : part === '{S}' ? source : part
    if (value !== part) spans[part] ??= { start: text.length, end: text.length + value.length }
    text += value
  }
  return { text, target: spans['{T}'] ?? { start: 0, end: 1 }, source: spans['{S}'] ?? null }
}
