import { words } from './words.ts';

/** Verbs of saying beside which a name is most often a person's. */
export const SAYINGS = words(`
  said says told tells added adds explained explains commented argued argues insisted insists recalled recalls remarked replied replies tweeted wrote writes stated noted suggested suggests
  joked admitted admits asked asks continued thinks thought
`);

/** What people do and bodies and places do not, past and present: own list. */
export const HUMAN_ACTS = words(`
  died dies married marries remarried divorced resigned resigns retired retires graduated studied studies smiled smiles laughed laughs wept nodded joked jokes knew knows felt feels loved loves hated hates remembers
  remembered forgot believed believes preferred prefers wished wishes slept ate drank wore wears walked walks sat sits sang sings danced dances confessed apologised apologized testified testifies tweeted tweets
  kissed hugged knelt bowed strolled wandered climbed swam dined befriended wooed courted fathered abdicated emigrated immigrated auditioned rehearsed matriculated lectured painted sculpted co-wrote
  co-authored co-directed co-starred shrugged sighed grinned frowned stared glanced
  quipped shouted whispered enrolled captained coached scored directed authored penned starred stars dismisses conceded justified realised realized
`);

/** Nouns that say of somebody named that it is a person: behind a name and "a" or "an". */
export const HUMANS = words(`
  woman man girl boy mother father grandmother grandfather widow widower schoolgirl schoolboy villager resident survivor refugee pensioner volunteer activist campaigner farmer fisherman student pupil
  lawyer barrister doctor nurse teacher engineer scientist biologist chemist physicist economist historian geologist novelist poet playwright journalist reporter singer actor actress musician painter
  sculptor photographer dancer athlete footballer swimmer cyclist sailor soldier carpenter electrician plumber mechanic
`);

/** What only people have done to them: "was born". */
export const HUMAN_FATES = words(`
  born educated raised married buried sentenced arrested convicted knighted elected re-elected jailed imprisoned assassinated murdered crowned ordained nicknamed divorced widowed beheaded executed sworn baptised baptized
  hospitalised hospitalized orphaned injured wounded acquitted engaged survived promoted
`);

/** Those of a family, before their names: "his wife, Ada". */
export const KIN = words(`
  wife husband daughter daughters son sons brother brothers sister sisters mother father widow widower uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother stepson stepdaughter fiancé
  fiancée girlfriend boyfriend
`);

/** Makings whose "by" leads to a person: "a film directed by". */
export const MAKINGS = words(
  'curated conceived moderated chaired directed written composed painted sung designed edited illustrated photographed sculpted choreographed narrated authored penned coached',
);

/** Subjects of sentences that are many people or nobody in particular: a capital there names nobody. Lower case. */
export const COMMON_SUBJECTS = words(`
  police staff management everyone everybody nobody somebody someone anyone parliament congress history science tradition legend evidence research scripture data media industry god heaven mum dad mother father
  president chairman minister judge court council committee author mankind humanity society nature destiny fate life death love
  english christian jewish muslim catholic protestant buddhist hindu internet earth
`);
