import { Article } from '../article.ts';
import { Failure } from '../failure.ts';
import { firstRelease, type Manuscript } from '../manuscript.ts';
import { sha256 } from '../sha256.ts';
import { gaps } from './derive/gaps.ts';
import { houseOf } from './derive/house.ts';
import { keyPoints } from './derive/key-points.ts';
import { kindGaps } from './derive/kind-gaps.ts';
import { attribute } from './derive/speakers.ts';
import { timeline } from './derive/timeline.ts';
import { rules } from './find/index.ts';
import type { Dropped, Finding, Findings, FoundField, Rule } from './finding.ts';
import { learn } from './learn.ts';
import { resolveEntities } from './resolve/entities.ts';
import { resolvePronouns } from './resolve/pronouns.ts';
import { settle } from './resolve/settled.ts';
import { resolveSpeech } from './resolve/speech.ts';
import type { Resolved } from './resolved.ts';
import { tongueRules } from './tongue.ts';

/** Name and version of the program, as records carry it. */
const ENGINE = 'pressbrief 0.1.0';

/** An article with everything that was considered on the way to it. */
export interface Extraction {
  readonly article: Article;
  readonly findings: Findings;
  readonly dropped: readonly Dropped[];
}

/** All that one rule finds in a manuscript. */
export const apply = <F extends FoundField>(field: F, rule: Rule<F>, manuscript: Manuscript): Finding<F>[] =>
  rule.find(manuscript).map(({ value, spans, basis = 'stated', confidence = rule.confidence }) => ({
    field,
    rule: rule.name,
    value,
    spans,
    basis,
    confidence,
  }));

/** First stage: every rule looks at the manuscript by itself. */
export function find(manuscript: Manuscript): Findings {
  const first = (finding: Finding) => finding.spans[0]?.[0] ?? -1;
  const found = Object.entries(rules).map(([field, list]) => [
    field,
    [...(list as readonly Rule[]), ...(tongueRules(manuscript, field as FoundField) as readonly Rule[])]
      .flatMap(rule => apply(field as FoundField, rule, manuscript))
      .sort((a, b) => first(a) - first(b)),
  ]);
  return Object.fromEntries(found) as Findings;
}

/** Second stage: rivals are decided, mentions merged, pronouns resolved, dates anchored. */
function resolve(manuscript: Manuscript, findings: Findings, dropped: Dropped[]): Resolved {
  const trace = {
    drop: (finding: Finding, reason: string, rival?: Finding) => {
      dropped.push({ finding, reason, rival: rival ?? null });
    },
  };
  const settled = settle(manuscript, findings, trace);
  const entities = resolveEntities(manuscript, findings, settled, trace);
  const people = resolvePronouns(manuscript, entities.people, entities.organisations);
  return { ...settled, ...entities, people, ...resolveSpeech(manuscript, findings, trace) };
}

/** First 20 hexadecimal digits of the SHA-256 of text and declared metadata. */
async function identify({ text, declared }: Manuscript): Promise<string> {
  return (await sha256(JSON.stringify([text, declared]))).slice(0, 20);
}

/**
 * Find → resolve → derive: the article of a manuscript, with what each stage kept and dropped.
 * @throws {Failure} invalid, when a rule breaks the promise of the schema (a fault of the program).
 */
export async function extraction(whole: Manuscript): Promise<Extraction> {
  const manuscript = firstRelease(whole);
  await learn(manuscript);
  const findings = find(manuscript);
  const dropped: Dropped[] = [];
  const { speech, ...told } = resolve(manuscript, findings, dropped);
  const spoken = attribute(manuscript, { ...told, speech });
  const resolved = { ...told, issuer: told.issuer ?? houseOf(manuscript, { ...told, speech }, spoken) };
  const article: Article = {
    schema: 'pressbrief/article@1',
    id: await identify(whole),
    version: 1,
    supersedes: null,
    engine: ENGINE,
    source: manuscript.source,
    declared: manuscript.declared,
    text: whole.text,
    paragraphs: whole.structure,
    ...resolved,
    ...spoken,
    keyPoints: keyPoints(manuscript, { ...resolved, speech }, spoken),
    timeline: timeline(manuscript, { ...resolved, speech }),
    gaps: [...kindGaps(whole), ...gaps(manuscript, { ...resolved, speech }, spoken)],
  };
  const checked = Article.safeParse(article);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw new Failure(
      'invalid',
      `the record does not hold its own promise: ${issue?.path.join('.')} ${issue?.message}`,
      'this is a fault of the program: please report it with the source text',
    );
  }
  return { article: checked.data, findings, dropped };
}
