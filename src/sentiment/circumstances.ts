import type { HasRegions, Mention, SentenceVoice, Span, VoicedDoc } from '../doc/types'
import { firstFrom } from '../internal/spans'
import type { Circumstances, Leaning } from './in-context'
import type { Role } from './role-of'

/** What is asked of a mention. */
type Named = Pick<Mention, 'start' | 'form'>

/** An actor in a sentence, its mentions and the part it plays there; how many actors (places and media left out) and words the sentence has. */
interface InSentence {
  readonly sentence: Span
  readonly actor: string
  readonly own: readonly Named[]
  readonly role: Role
  readonly actors: number
  readonly words: number
}

/** What one says, and who does. */
interface Content extends Span {
  readonly holder: string | null
}

/** Of contents that begin before a place as many are looked at, so that cost stays linear. */
const NEAR = 20

/** Tells in which circumstances an actor comes up in a sentence. Asked in text order. */
export class CircumstancesOf {
  private readonly titles: readonly Span[]
  private readonly contents: readonly Content[]
  /** The longest content: how far back one that holds a place may begin. */
  private readonly longest: number
  /** Whoever says something, and where the words are that tell so. */
  private readonly speakers: readonly Content[]
  /** 1 for opinion, by where a sentence begins. */
  private readonly opinions: ReadonlyMap<number, number>
  private readonly piece: number

  constructor({ attributions, regions, voices, voice }: VoicedDoc & Partial<HasRegions>) {
    const opinions = new Map<number, number>()
    for (const each of voices) opinions.set(each.sentence.start, opinionOf(each))
    this.opinions = opinions
    this.piece = voices.length === 0 ? 0 : opinionOf(voice)
    this.titles = regions === undefined ? [] : regions.filter(({ kind }) => kind === 'title')
    const contents: Content[] = []
    const speakers: Content[] = []
    for (const { content, holder, source, cue } of attributions) {
      for (const { start, end } of content) contents.push({ start, end, holder })
      for (const span of [source, cue]) if (span !== null && holder !== null) speakers.push({ ...span, holder })
    }
    const byStart = (a: Span, b: Span): number => a.start - b.start
    this.contents = contents.sort(byStart)
    this.speakers = speakers.sort(byStart)
    this.longest = contents.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  }

  /** `others` are how the actor's other sentences present it, `sentences` those in which it comes up at all. */
  of({ sentence, actor, own, role, actors, words }: InSentence, others: Leaning, sentences: number): Circumstances {
    const { start } = sentence
    return {
      role,
      others,
      reported: this.isReported(own[0].start, actor),
      reports: this.says(sentence, actor),
      title: this.isTitle(start),
      named: hasName(own),
      actors,
      words,
      opinion: this.opinions.get(start) ?? 0,
      piece: this.piece,
      sentences,
    }
  }

  private isTitle(start: number): boolean {
    for (const title of this.titles) if (title.start <= start && start < title.end) return true
    return false
  }

  private isReported(place: number, actor: string): boolean {
    const last = firstFrom(this.contents, place + 1) - 1
    for (let i = last; i >= 0 && i > last - NEAR && this.contents[i].start > place - this.longest; i--) {
      const { end, holder } = this.contents[i]
      if (end > place && holder !== actor) return true
    }
    return false
  }

  private says({ start, end }: Span, actor: string): boolean {
    const { speakers } = this
    for (let i = firstFrom(speakers, start); i < speakers.length && speakers[i].start < end; i++)
      if (speakers[i].holder === actor) return true
    return false
  }
}

/** The label alone: the last digits of its probability may hang on how long a name is. */
function opinionOf({ label }: Pick<SentenceVoice, 'label'>): number {
  return label === 'opinion' ? 1 : 0
}

function hasName(mentions: readonly Named[]): boolean {
  for (const { form } of mentions) if (form === 'name') return true
  return false
}
