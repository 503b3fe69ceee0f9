import type { EntityType } from '../../src/doc/types'
import type { MarkedName, MarkedText } from './marked-text'
import type { WorldNames } from './world-names'

/**
 * Sentences as local newspapers all over the world write them, of our own making. In braces what a name is put for: P, Q persons
 * (p, q their surnames), G a country, N its people, C a city (U in capitals), R a part of a country (its kind follows), L a place, A an event or treaty, O an
 * organisation (o its initials), and T:words a fixed name of type T.
 */
const SENTENCES = `
{C}: {P}, a resident of {R} village, told reporters that the road had been closed since Tuesday.
{C}, March 3 ({O}) - {G}'s main opposition leader, {P}, has been stripped of parliamentary immunity.
{U} ({O}) - {P} said on Friday that {G} would sign the agreement.
{U}, July 25 ({O}): Police arrested three men on Monday.
{U} — {G}'s parliament voted on Thursday to remove {P}.
{U}, {G} — Thousands gathered in the capital.
Mr {p} said the {G} government would not bow to pressure from {H}.
Mrs {q} denied the allegations, saying that {p} had never visited {C}.
{p} said on Monday that talks with {H} would resume in {C} next week.
"We will not accept this," {p} said. "The people of {R} deserve better."
{q}, 62, is the energy secretary and a former mayor of {C}.
According to {O} ({o}), prices in {C} rose by 4 percent in April.
{o} spokesman {P} said the organisation had not received the funds.
The {o} has called on {G} to release {P}.
Lt Gen {P}, commander of the {N} army, arrived in {C} on Thursday.
Gen {p} also met {Q} in {C}.
President {P} of {G} will visit {H} in May.
{N} President {P} met his {M} counterpart {Q} in {C}.
Prime Minister {P} and Foreign Minister {Q} flew to {C} for the summit.
Prince {P} and Queen {Q} attended the ceremony in {C}.
Sheikh {P} inaugurated the new hospital in {C}.
Dr {P} of the University of {C} said the results were encouraging.
Prof. {Q}, who teaches history at {C} University, disagreed.
Police in {C} have arrested two men over the killing of {P}.
A court in {C} sentenced {P} and {Q} to five years in prison.
Two people died when a bus overturned near {C} in {R} Province.
Heavy rain hit {C}, {D} and {R} district, leaving thousands homeless.
The flood displaced families in {R}, {S} and parts of {G}.
Farmers in {R} region say the drought has killed their cattle.
Exports from {G} to {H} rose last year, the {O} said.
{G}, {H} and {N:Switzerland} signed the agreement in {C}.
{G} beat {H} 2-1 in {C} on Saturday, with {P} scoring twice.
{p} had the ball back in the net before half time.
Coach {Q} praised {p} after the win over {H}.
The army said its troops had crossed the {L} on Friday.
Ships were seen off the coast of {G}, near the {L}.
Protests broke out in {C} and {D} after the arrest of {P}.
{N} officials said {M} troops had left {R}.
{N} and {M} companies will build the railway from {C} to {D}.
The {N} Ministry of Health confirmed ten new cases in {C}.
The Ministry of Finance in {C} declined to comment.
{C} Mayor {P} said work on the airport would begin soon.
{R} Governor {P} accused {q} of ignoring the crisis.
{P}, chairman of {O}, resigned on Wednesday.
{P} ({o}) said the party would contest all seats in {R}.
{O} chief executive {P} sold his shares in March.
Shares of {O} fell 3 per cent in {C}.
He joined {O} in 2009 and moved to {C} two years later.
She was born in {C}, {G}, and studied in {D}.
Speaking in {C}, {p} thanked the {N} people.
In {p}'s case, the money was paid by {O}.
For {G} there was no improvement in the ranking.
The embassy of {G} in {C} issued a warning.
Ambassador {P} presented his credentials in {C}.
Fighting between {N} forces and {O} continued near {C}.
{O}, an armed group, claimed the attack on {C}.
Refugees from {G} have crossed into {H} through {C}.
"{G} is ready," {q} told {O}.
{Q} of {O} contributed to this report.
Photo: {P} / {O}
By {P}
{P}
{P} and {Q} contributed to this report from {C}.
The {C}-based company {O} employs 300 people.
Thousands marched through {C} in support of {p}.
The road links {C} with {D}, the capital of {R}.
{C} residents complain about power cuts.
{C} police chief {P} told {O} that three suspects had fled to {H}.
{P} won the {MISC:Nobel Peace Prize} in 2004.
The {A} was signed in {C} by {P} and {Q}.
{G} has left the {A}, {p} told {O}.
{p} called the {A} a mistake.
Historians compare it with the {A}.
An {N}-{M} deal was signed in {C}.
{G}-{H} talks in {C} ended without result.
{C}-based {O} and {G}-backed fighters denied it.
{N} and {M} leaders met in {C}; the {N} president did not come.
{N} women and {M} children are among the dead.
{N} authorities arrested two {M} men.
The {MISC:Second World War} changed {G} for ever.
Many here speak {MISC:Arabic} or {MISC:Swahili}.
{N} Muslims and Christians live side by side in {C}.
{NORP:Muslim} leaders in {R} met {P}.
He was detained in {C} while travelling to {D} by train.
The {L} is home to many rare birds.
They walked for two days along the {L} to reach {C}.
On the island of {C}, tourism is the main source of income.
The village of {R} lies 40 km east of {C}.
{C} and {D} are the largest cities in {R} State.
Ties between {G} and {H} have worsened since 2014.
{G}-{H} relations have improved under {p}.
{M} investors bought the {C} port in 2019.
Senator {P} and Rep. {Q} proposed the bill.
Activist {P} was found dead in his home in {C}.
Singer {P} will perform in {C} in June.
Her husband, {P}, works for {O}.
The late {P} founded {O} in 1974.
Former president {P} has returned to {C} from exile in {H}.
{p} and {q} are expected to meet again in {C}.
Neither {p} nor {q} could be reached for comment.
{p}'s lawyer, {Q}, said his client was innocent.
Analysts in {C} say that {G} needs the loan.
Since {p} took office, {G} has opened up.
Imports from {H} are taxed at the border in {C}.
The United Nations says 10,000 people have fled {R}.
{ORG:United Nations} experts visited {C} and {R}.
The {ORG:European Union} condemned the arrest of {P}.
Talks in {C} between the {ORG:African Union} and {G} failed.
{G} Airlines resumed flights to {C} on Sunday.
Students at {C} High School welcomed {P}.
The case was heard by the {C} High Court.
{P}: Why {G} must change course
{C}: five killed in attack
{G}: {O} calls for elections
{p} wins in {G}
{H} warns {G} over {L}
I asked {p} what he thought of {G}.
But {p} said no. And {q} agreed.
However, {C} remains calm.
While {p} was in {C}, {q} went to {D}.
Meanwhile, {q} visited {R}.
Yesterday {p} left for {C}.
In {C}, {p} was greeted by {Q}.
From {C} the group travelled to {R} by boat.
The State Duma and the Senate debated the law.
Brigadier {P}, Colonel {Q} and Captain {P} were promoted.
Aunty {P} and Uncle {Q} have lived in {C} all their lives.
Minister of Education {P} opened the school in {R}.
The deputy minister, {P}, and the {o} secretary general, {Q}, were present.
His Excellency {P} received a message from the King.
Her Majesty arrived in {C}.
`
  .trim()
  .split('\n')

/** Kinds of parts of countries that newspapers print after, or before, their names. */
const KINDS = ['Province', 'Region', 'District', 'County', 'State', 'Governorate', 'Department', 'Prefecture']

/** An article of a few of the sentences about the same people and places. */
export function madeArticle(world: WorldNames, random: () => number): MarkedText {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]
  const persons = [world.person(), world.person()]
  const organisation = world.organisation()
  const initials = organisation
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
  const cast: Record<string, readonly [name: string, types: readonly EntityType[]]> = {
    P: [persons[0], ['PER']],
    Q: [persons[1], ['PER']],
    p: [shortName(persons[0], random), ['PER']],
    q: [shortName(persons[1], random), ['PER']],
    G: [world.country(), ['GPE']],
    H: [world.country(), ['GPE']],
    N: [world.demonym(), ['NORP']],
    M: [world.demonym(), ['NORP']],
    C: [world.city(), ['GPE']],
    D: [world.city(), ['GPE']],
    U: [world.city().toUpperCase(), ['GPE']],
    R: [world.city(), ['GPE', 'LOC']],
    S: [`${world.city()} ${pick(KINDS)}`, ['GPE', 'LOC']],
    L: [world.place(), ['LOC']],
    A: [world.event(), ['MISC']],
    O: [organisation, ['ORG']],
    o: [initials.length > 1 ? initials : organisation, ['ORG']],
  }
  const names: MarkedName[] = []
  let text = ''
  const count = 3 + Math.floor(random() * 5)
  for (let s = 0; s < count; s++) {
    if (text !== '') text += random() < 0.4 ? '\n\n' : ' '
    for (const part of pick(SENTENCES).split(/(\{[^}]+\}(?: (?:Province|Region|State))?)/)) {
      const slot = /^\{([^}:]+)(?::([^}]+))?\}(.*)$/.exec(part)
      if (slot === null) {
        text += part
        continue
      }
      const [, key, fixed, kind] = slot
      const [name, types] = fixed === undefined ? cast[key] : ([fixed, [key === 'N' ? 'GPE' : key] as EntityType[]] as const)
      names.push({
        start: text.length,
        end: text.length + name.length + kind.length,
        types: kind === '' ? types : ['GPE', 'LOC'],
      })
      text += name + kind
    }
  }
  return { source: 'made', text, names, unmarked: [], weight: 0.6 }
}

export function surname(person: string): string {
  const words = person.split(' ')
  return /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(words[words.length - 1]) ? words[0] : words[words.length - 1]
}

/** What a text calls a person after the full name: mostly the surname, sometimes the given name. */
export function shortName(person: string, random: () => number): string {
  return random() < 0.15 ? person.split(' ')[0] : surname(person)
}
