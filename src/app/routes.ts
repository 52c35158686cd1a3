import * as z from 'zod';
import { Article } from '#core/article';
import { Commission } from '#core/commission';
import { recordFormats } from '#core/exports/index';
import { json, links, recordAnswer, recordUnlessKnown, render, toDocument } from './answers.ts';
import { listArticles, makeArticle, readRecord } from './articles.ts';
import { checked, cursorOf, etagOf, placeOf, queryOf, sourceOf } from './asked.ts';
import { jsonOf } from './body.ts';
import { correct } from './corrections.ts';
import { type Gate, gateOf, heldUntil } from './embargo.ts';
import { latestReceiptKey } from './keys.ts';
import { lookUp, parse } from './objects.ts';
import { Receipt } from './receipt.ts';
import type { Answer, Call, Route } from './route.ts';
import { withoutSchema } from './settings.ts';
import {
  ArticleId,
  Asked,
  anyDocument,
  Became,
  DocumentName,
  DocumentQuery,
  Listed,
  ListQuery,
  Made,
  NameQuery,
  otherForms,
  RecordQuery,
  RenderQuery,
  SourceForm,
  SourceQuery,
  sourceBody,
  UploadBody,
  UploadId,
} from './shapes.ts';
import { withdraw } from './withdrawals.ts';

const gateFor = ({ ports, caller }: Call): Gate => gateOf(ports.now(), caller);

/** How a record is answered that is longer than an answer may be. */
const TOO_LONG: Answer = {
  says: 'a link to the record, where it is too long for an answer',
  headers: ['location', 'etag'],
};
/** A document is never in the answer itself. */
const LINK: Answer = { says: 'a link, minted for this click', headers: ['location'] };

/** THE TABLE of routes. */
export const routes: readonly Route[] = [
  {
    method: 'POST',
    path: '/v1/articles',
    summary: 'Make an article of a source',
    query: SourceQuery,
    body: { ...sourceBody, 'multipart/form-data': SourceForm },
    answers: {
      201: { says: 'made', headers: ['location'], json: Made },
      200: { says: 'the same source was here before', headers: ['location'], json: Made },
    },
    answer: async call => {
      const { article, gaps, created, diagnostics } = await makeArticle(
        call.ports,
        await sourceOf(call),
        call.ports.now(),
      );
      const location = `/v1/articles/${article.id}`;
      const made = {
        id: article.id,
        version: article.version,
        links: { article: location, ...links(article.id) },
        gaps,
        diagnostics,
      };
      return json(made, created ? 201 : 200, { location });
    },
  },
  {
    method: 'GET',
    path: '/v1/articles',
    summary: 'List articles, newest first',
    query: ListQuery,
    answers: { 200: { says: 'a page of the list', json: Listed } },
    answer: async call => {
      const { limit, cursor } = queryOf(call, ListQuery);
      const now = call.ports.now();
      const held = (embargo: string | null) => heldUntil([embargo], now, call.caller) !== null;
      const { lines, next } = await listArticles(call.ports, placeOf(cursor), limit, held);
      return json({
        articles: lines.map(line => ({ ...line, article: `/v1/articles/${line.id}` })),
        next: next === null ? null : cursorOf(next),
      });
    },
  },
  {
    method: 'GET',
    path: '/v1/articles/{id}',
    params: { id: ArticleId },
    summary: 'Read the record',
    query: RecordQuery,
    answers: {
      200: {
        says: 'the newest version, or the one that is asked for, in the form that format or Accept names',
        headers: ['etag'],
        json: Article,
        bytes: otherForms,
      },
      303: TOO_LONG,
      304: { says: 'the version named by If-None-Match', headers: ['etag'] },
    },
    answer: async call => {
      const { version } = queryOf(call, RecordQuery);
      return recordUnlessKnown(call, await readRecord(call.ports, call.params.id, gateFor(call), version));
    },
  },
  {
    method: 'PUT',
    path: '/v1/articles/{id}',
    params: { id: ArticleId },
    summary: 'Keep a corrected record as a new version',
    ifMatch: true,
    body: { 'application/json': Article },
    answers: {
      200: {
        says: 'the new version, which tells what a person corrected',
        headers: ['etag'],
        json: Article,
        bytes: otherForms,
      },
      303: TOO_LONG,
    },
    answer: async call => {
      const etag = etagOf(call);
      const article = checked(Article, await jsonOf(call.request, 16 * 2 ** 20), 'the record');
      const kept = await correct(call.ports, call.params.id, article, etag, gateFor(call));
      return recordAnswer(call, kept);
    },
  },
  {
    method: 'DELETE',
    path: '/v1/articles/{id}',
    params: { id: ArticleId },
    summary: 'Withdraw an article',
    ifMatch: true,
    answers: { 204: { says: 'withdrawn' } },
    answer: async call => {
      await withdraw(call.ports, call.params.id, etagOf(call), call.ports.now(), gateFor(call));
      return new Response(null, { status: 204 });
    },
  },
  {
    method: 'GET',
    path: '/v1/articles/{id}/{document}',
    params: { id: ArticleId, document: DocumentName },
    summary: 'Go to a document, made on first request',
    query: DocumentQuery,
    answers: { 303: LINK },
    answer: call => toDocument(call, Commission.parse({})),
  },
  {
    method: 'POST',
    path: '/v1/articles/{id}/{document}',
    params: { id: ArticleId, document: DocumentName },
    summary: 'Go to a document made for a commission',
    query: DocumentQuery,
    body: { 'application/json': Commission },
    answers: { 303: LINK },
    answer: async call =>
      toDocument(call, checked(Commission, withoutSchema(await jsonOf(call.request)), 'the commission')),
  },
  {
    method: 'POST',
    path: '/v1/render',
    summary: 'Source in, document out, nothing kept',
    query: RenderQuery,
    body: { ...sourceBody, 'multipart/form-data': SourceForm.extend({ commission: z.string().optional() }) },
    answers: { 200: { says: 'the document', bytes: [...anyDocument, recordFormats.json.mediaType, ...otherForms] } },
    answer: render,
  },
  {
    method: 'POST',
    path: '/v1/uploads',
    summary: 'Ask for a form to upload a source from a browser',
    body: { 'application/json': UploadBody },
    answers: { 201: { says: 'the form, and where to ask what became of it', headers: ['location'], json: Asked } },
    answer: async call => {
      const { name, mediaType } = checked(UploadBody, await jsonOf(call.request), 'the upload');
      const id = call.ports.freshId();
      const form = await call.ports.uploadForm(`incoming/${id}/${name}`, mediaType);
      const upload = `/v1/uploads/${id}?name=${encodeURIComponent(name)}`;
      return json({ id, form, upload }, 201, { location: upload });
    },
  },
  {
    method: 'GET',
    path: '/v1/uploads/{id}',
    params: { id: UploadId },
    summary: 'What became of an upload',
    query: NameQuery,
    answers: { 200: { says: 'waiting, done or failed', json: Became } },
    answer: async call => {
      const { name } = queryOf(call, NameQuery);
      const kept = await lookUp(call.ports.output, await latestReceiptKey(`incoming/${call.params.id}/${name}`));
      if (!kept) return json({ state: 'waiting' }, 200, { 'retry-after': '2' });
      const receipt = parse(Receipt, kept);
      return json(
        receipt.state === 'done'
          ? {
              state: 'done',
              article: `/v1/articles/${receipt.article.id}`,
              links: links(receipt.article.id),
              refused: receipt.refused,
            }
          : { state: 'failed', reason: receipt.reason, hint: receipt.hint },
      );
    },
  },
  {
    method: 'GET',
    path: '/openapi.json',
    summary: 'This description',
    answers: { 200: { says: 'OpenAPI 3.1', json: z.looseObject({}) } },
    answer: async () => json((await import('./openapi.json', { with: { type: 'json' } })).default),
  },
  {
    method: 'GET',
    path: '/healthz',
    summary: 'Whether the service stands',
    answers: { 200: { says: 'it does', json: z.object({ status: z.literal('ok') }) } },
    answer: async () => json({ status: 'ok' }),
  },
];
