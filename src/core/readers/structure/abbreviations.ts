const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Abbreviations that a sentence does not end with: a name or a number follows. Without their stop, lower case. */
export const NEVER_LAST = words(
  `mr mrs ms sh mx dr drs prof st ste sen sens rep reps gov govs gen lt col maj sgt capt cmdr adm rev hon messrs mme mlle
  fr bro supt pres amb atty insp det dir vs v cf e.g i.e viz approx ca fig figs vol pp art arts sec ch para paras
  s.e s.e.m s.exc msc mgtr dña gral cnel profa abg abog econ blgo psic mons
  tec téc cdor licdo licda mgs mgter tte
  h.e engr lt.gen maj.gen brig ing lic mtra mtro arq dra dras sres lcdo lcda excmo excma mt ft sra srta dott herrn bzw z.b d.h ee ff cc jj rr núm pág avda`,
);

/** Abbreviations after which a sentence goes on only before a number or a lower-case letter. */
export const BEFORE_NUMBER = words('no nos nr art p ed jan feb mar apr jun jul aug sep sept oct nov dec tel ext op');

/** Abbreviations that may end a sentence: it goes on unless a word follows that opens sentences. */
export const MAY_BE_LAST = words(
  `u.s u.k u.n e.u u.s.a u.a.e d.c n.y l.a p.r a.m p.m inc ltd co corp bros plc llc jr sr etc ph.d m.d b.a m.a b.sc m.sc
  esq janv févr fév avr juil déc ene abr ago dic uu ee.uu ee.aa aa hh oo s.a s.p.a n.v b.v pty pte dept univ assn gov't a.d b.c calif conn del fla ga ill ind kan ky la mass md mich minn
  mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ala ariz ark colo mo`,
);

/** Words that open sentences and seldom go on after an abbreviation. */
export const OPENERS = words(
  `the a an this that these those he she it they we i you his her its their our there here in on at by for from with as
  if when while after before since during under but and so yet however also although because many most some all both each
  one no not what who how why where mr mrs ms dr according additionally moreover meanwhile today yesterday last next
  el los las le les il elle ces cette según selon`,
);
