/** Plain constructions of political news with the label that GUIDELINES 7 gives the target; probabilities of negative, neutral, positive. */
export const split = (text: string): string[] => text.split('|').map((part) => part.trim())

export const NEGATIVE = [0.8, 0.17, 0.03]
export const HALF_NEGATIVE = [0.6, 0.35, 0.05]
export const NEUTRAL = [0.08, 0.84, 0.08]
export const LEAN_NEUTRAL = [0.2, 0.73, 0.07]
export const POSITIVE = [0.03, 0.17, 0.8]
export const HALF_POSITIVE = [0.05, 0.4, 0.55]

export const PLAIN: readonly (readonly [readonly number[], string])[] = [
  [
    NEUTRAL,
    `
@t is a member of @o|
@o is a member of @t|
@t and @o signed an agreement|
@o and @t signed a deal|
talks between @t and @o took place|
the president of @t arrived|
the president of @t met with @o|
@t said that talks would continue|
@t has deep historical ties to @o|
relations between @o and @t|
relations between @t and @o are strained|
@t declined to comment|
@t denied any involvement in the attack|
@t denies the charges|
the suspects came from @t|
the attackers were citizens of @t|
@t borders @o|
the border between @t and @o|
the attack in @t killed @n people|
@n people died in @t|
a bomb exploded in @t|
@t suspended its participation in @o|
@t left the alliance|
@t recalled its ambassador from @o|
@t will host the summit|
@t , a country in the region ,|
@t , the largest member of the bloc ,|
elections in @t will take place|
the government of @t announced new measures|
the war in @t|
the conflict in @t|
@n @t soldiers were killed|
@n @t soldiers died in the attack|
gunmen killed @n @t soldiers|
the slaughter of @t troops|
an attack on @t troops|
troops were sent to @t|
@o sent troops to @t|
@o sent supplies to @t|
@o supplied weapons to @t|
@o wants @t to join the talks|
@o asked @t for support|
@t asked @o for help|
@t called for talks|
@t urged restraint|
drugs are smuggled through @t|
the route runs from @t to @o|
he was born in @t|
she works for @t|
@t reported the news|
@t wrote on monday|
the aim is to blame @t|
@o tries to implicate @t in the attack|
@o may attack @t|
@o could attack @t again|
a group linked to @t|
@o , linked to @t ,|
@t commented on the report|
@t has not commented|
neither @o nor @t has commented|
@t should join the forum|
@o said that @t should join|
a deal between @o and @t|
prices in @t rose|
in @t , the police arrested a man`,
  ],
  [
    NEGATIVE,
    `
@t failed to protect its allies|
@t is losing influence in the region|
@t is losing the support of its allies|
@t is losing the war|
@t lost the war|
@t has become isolated|
@t is increasingly isolated|
@t is unable to protect them|
@t is unlikely to be able to help|
@t is crumbling|
@t is falling apart|
the weakness of @t|
the failure of @t to act|
the hypocrisy of @t|
@t has no answer|
@t did nothing to stop the attack|
@t stood by|
@t ignored the warnings|
@t avoids responsibility|
@t broke its promises|
@t claimed responsibility for the attack|
@t was behind the attack|
@t was blamed for the attack|
@t is blamed for many attacks|
@t is recruiting terrorists|
@t never treated its partners with respect|
the campaign of @t against the press|
the crimes of @t|
@t is a threat to peace|
@t has no credibility|
where is @t ?|
@t is on the brink of collapse|
@t 's decline|
the collapse of @t|
@t 's war crimes|
@t 's aggression|
@t spread lies|
@t is accused of war crimes|
nobody trusts @t`,
  ],
  [
    HALF_NEGATIVE,
    `
@o is frustrated with @t|
@o is unhappy with @t|
@o criticized @t|
criticism of @t grew|
@o demanded respect from @t|
@o left @t|
@o suspended its membership in @t|
members are leaving @t|
sanctions against @t|
@t is under pressure|
@t lost ground|
@t faces questions over its role|
doubts about @t are growing|
@o lost faith in @t|
@t is distracted by the war|
@t is weakened by the war`,
  ],
  [
    POSITIVE,
    `
@t saved thousands of lives|
@t has emerged as a reliable partner|
thanks to @t , the ceasefire holds|
@t rescued the hostages|
@t won the praise of its partners|
@t is a strong and reliable ally|
@t has shown leadership|
@t made progress|
@t achieved a breakthrough|
@t is gaining influence|
@t benefits|
@t brokered the peace deal|
@t mediated between the sides|
@t sent aid to the victims|
@t took in refugees|
@t defended the town bravely|
@t repelled the attack|
@t has grown stronger|
@t opened its borders to refugees|
@t stands by its word`,
  ],
  [
    HALF_POSITIVE,
    `
@o praised @t|
@o thanked @t for its help|
@o counts on @t|
@o trusts @t|
@t was praised for its courage|
support for @t is growing|
@t strengthened its ties with @o|
@t offered help|
@t promised aid to @o`,
  ],
]
