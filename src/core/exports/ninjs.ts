import type { Article } from '../article.ts';
import { embargoEnd } from '../embargo.ts';
import { belowHeadline } from '../headed.ts';
import { verbatim } from '../span.ts';
import { bytesOf, stated, urnOf } from './stated.ts';

/** The first version of the third branch: whatever reads a later one reads what is written here. */
const STANDARD = { name: 'ninjs', version: '3.0', schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json' };

/** An hour with its zone, and whether it has seconds: what a date-time (RFC 3339) must have. */
const MOMENT = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d)?(Z|[+-]\d\d:\d\d)$/;

/** A moment as RFC 3339 writes it; null where no hour or no zone is stated. */
function momentOf(edtf: string | undefined): string | null {
  const [, minute, seconds = ':00', zone] = MOMENT.exec(edtf ?? '') ?? [];
  return minute ? `${minute}${seconds}${zone}` : null;
}

/** Until when it is held back: the stated moment, else when the day or hour has come everywhere; without an end it is withheld. */
function heldBack({ embargo, text }: Article) {
  if (!embargo) return {};
  const end = embargoEnd(embargo.until);
  const until = momentOf(embargo.until) ?? (Number.isFinite(end) ? new Date(end).toISOString() : null);
  return {
    embargoedUntil: until,
    pubStatus: until === null ? 'withheld' : null,
    edNote: verbatim(text, embargo.spans),
  };
}

/** Languages that are written without blanks between words: their words are not counted. */
const WITHOUT_BLANKS = /^(?:zh|ja|th|lo|km|my|bo)(?:-|$)/;

const countOf = (body: string, language: string): number | null =>
  language === 'und' || WITHOUT_BLANKS.test(language) ? null : (body.match(/\S+/g)?.length ?? 0);

const mentioned = (name: string, acronym: string | null = null) =>
  stated({ name, rel: 'mentions', literal: acronym === name ? null : acronym });

/** Who issued it, and how it may be reached. */
function sourceOf({ issuer, contacts }: Article) {
  if (!issuer) return null;
  const contactInfo = contacts.flatMap(({ name, email, phone }) =>
    Object.entries({ email, phone }).flatMap(([type, value]) =>
      value === null ? [] : [stated({ type, name, value })],
    ),
  );
  return [stated({ name: issuer.name, literal: issuer.acronym, contactInfo })];
}

/** Names by which others know it: its reference, and its address on the web. */
const altIds = ({ reference, source }: Article) =>
  Object.entries({ reference: reference?.text, url: source.uri }).flatMap(([role, value]) =>
    value ? [{ role, value }] : [],
  );

/**
 * The record as ninjs 3 of the IPTC (UTF-8). It says what the record holds and ninjs has a place for; what the record does not state is
 * absent. The body is the text below its headline.
 */
export function write(article: Article): Uint8Array {
  const { text, language, headline, subheadline, people, organisations, places, events } = article;
  const title = headline?.text ?? null;
  const body = belowHeadline(title, text);
  const headlines = Object.entries({ main: title, subhead: subheadline?.text });
  return bytesOf(
    stated({
      uri: urnOf(article),
      standard: STANDARD,
      type: 'text',
      version: String(article.version),
      contentCreated: momentOf(article.published?.date),
      ...heldBack(article),
      language: language === 'und' ? null : language,
      altIds: altIds(article),
      infoSources: sourceOf(article),
      by: article.byline?.text,
      located: article.dateline?.place,
      headlines: headlines.flatMap(([role, value]) => (value ? [{ role, contentType: 'text/plain', value }] : [])),
      bodies: [
        stated({
          role: 'main',
          contentType: 'text/plain',
          charCount: [...body].length,
          wordCount: countOf(body, language),
          value: body,
        }),
      ],
      people: people.map(({ name }) => mentioned(name)),
      organisations: organisations.map(({ name, acronym }) => mentioned(name, acronym)),
      places: places.map(({ name }) => mentioned(name)),
      events: events.map(({ name, acronym }) => mentioned(name, acronym)),
    }),
  );
}
