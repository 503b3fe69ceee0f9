import { type Actor, defineActor } from 'stancekit'
import { extractArticle } from 'stancekit/html'
import { fromHash, type Shared, toHash } from './link'
import type { Request, Response } from './messages'
import { samples } from './samples'
import Analysis from './worker?worker'

type OwnActor = Shared['actors'][number]

const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T
const text = byId<HTMLTextAreaElement>('text')
const toward = byId<HTMLInputElement>('toward')
const sample = byId<HTMLSelectElement>('sample')
const status = byId('status')
const report = byId<HTMLIFrameElement>('report')

const worker = new Analysis()
let actors: OwnActor[] = []
let latest = 0
let busy = false
let waiting = false
let result: Exclude<Response, { error: string }> | null = null

for (const { name, title } of samples) sample.add(new Option(title, name))

function actorOf({ name, aliases, type }: OwnActor): Actor {
  const prefix = type === 'PER' ? 'person' : 'org'
  const slug = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return defineActor({ id: `${prefix}:${slug || 'own'}`, name, type, aliases })
}

// One request is under way at a time: while somebody types, only the last text waits.
function update(): void {
  if (busy) {
    waiting = true
    return
  }
  busy = true
  const value = text.value
  const article = /^\s*(<!doctype html|<html[\s>])/i.test(value) ? extractArticle(value) : null
  const request: Request = {
    id: ++latest,
    input: article ?? value,
    toward: toward.value.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()])),
    actors: actors.map(actorOf),
  }
  worker.postMessage(request)
}

worker.onmessage = ({ data }: MessageEvent<Response>) => {
  busy = false
  if ('error' in data) status.textContent = data.error
  else {
    result = data
    report.srcdoc = data.html
    status.textContent = `${data.sentences} sentences read in ${Math.round(data.milliseconds)} ms`
  }
  if (waiting) {
    waiting = false
    update()
  }
}
worker.onerror = ({ message }) => {
  busy = false
  status.textContent = `The analysis failed: ${message}`
}

let timer = 0
function soon(): void {
  window.clearTimeout(timer)
  timer = window.setTimeout(update, 150)
}

function showActors(): void {
  byId('actors').replaceChildren(
    ...actors.map(({ name, aliases }, index) => {
      const item = document.createElement('li')
      item.textContent = [name, ...aliases].join(', ')
      const remove = document.createElement('button')
      remove.type = 'button'
      remove.textContent = 'Remove'
      remove.setAttribute('aria-label', `Remove ${name}`)
      remove.onclick = () => {
        actors = actors.filter((_, other) => other !== index)
        showActors()
        soon()
      }
      item.append(remove)
      return item
    }),
  )
}

function save(name: string, content: string, type: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type }))
  link.download = name
  link.click()
  window.setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}

text.oninput = () => {
  sample.value = ''
  soon()
}
toward.oninput = soon
sample.onchange = () => {
  text.value = samples.find(({ name }) => name === sample.value)?.text ?? text.value
  update()
}
byId<HTMLFormElement>('actor-form').onsubmit = (event) => {
  event.preventDefault()
  const name = byId<HTMLInputElement>('actor-name').value.trim()
  const aliases = byId<HTMLInputElement>('actor-aliases')
    .value.split(',')
    .flatMap((alias) => (alias.trim() === '' ? [] : [alias.trim()]))
  if (name === '') return
  actors = [
    ...actors.filter((actor) => actor.name !== name),
    { name, aliases, type: byId<HTMLSelectElement>('actor-type').value as OwnActor['type'] },
  ]
  byId<HTMLFormElement>('actor-form').reset()
  showActors()
  update()
}
byId('share').onclick = async () => {
  const hash = await toHash({ text: text.value, toward: toward.value, actors })
  history.replaceState(null, '', hash)
  try {
    await navigator.clipboard.writeText(location.href)
    status.textContent = 'The link is on your clipboard. It holds the text itself.'
  } catch {
    status.textContent = 'The link is in the address bar. It holds the text itself.'
  }
}
byId('json').onclick = () => result && save('analysis.json', result.json, 'application/json')
byId('stance-svg').onclick = () => result && save('stance.svg', result.stance, 'image/svg+xml')
byId('sentiment-svg').onclick = () => result && save('sentiment.svg', result.sentiment, 'image/svg+xml')

async function open(): Promise<void> {
  const shared = await fromHash(location.hash)
  if (shared === null) {
    if (text.value !== '') return
    sample.value = samples[0]?.name ?? ''
    text.value = samples[0]?.text ?? ''
  } else {
    text.value = shared.text
    toward.value = shared.toward
    actors = [...shared.actors]
    sample.value = ''
    showActors()
  }
  update()
}
window.onhashchange = () => void open()
void open()
