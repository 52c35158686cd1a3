import type { FoundField, Rule } from '../finding.ts';
import { rules as acronyms } from './acronyms.ts';
import { rules as byline } from './byline.ts';
import { rules as contacts } from './contacts.ts';
import { rules as dateline } from './dateline.ts';
import { rules as dates } from './dates.ts';
import { rules as embargo } from './embargo.ts';
import { rules as events } from './events.ts';
import { rules as figures } from './figures.ts';
import { rules as headline } from './headline.ts';
import { rules as issuer } from './issuer.ts';
import { rules as language } from './language.ts';
import { rules as links } from './links.ts';
import { rules as lists } from './lists.ts';
import { rules as organisations } from './organisations.ts';
import { rules as people } from './people.ts';
import { rules as places } from './places.ts';
import { rules as published } from './published.ts';
import { rules as quotes } from './quotes.ts';
import { rules as reference } from './reference.ts';
import { rules as statements } from './statements.ts';
import { rules as subheadline } from './subheadline.ts';

/** THE TABLE of rules: for each field its rules, in order of belief. */
export const rules: { readonly [F in FoundField]: readonly Rule<F>[] } = {
  language,
  headline,
  subheadline,
  byline,
  issuer,
  dateline,
  published,
  embargo,
  reference,
  people,
  organisations,
  places,
  acronyms,
  events,
  figures,
  dates,
  quotes,
  statements,
  lists,
  links,
  contacts,
};
