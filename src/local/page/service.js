// What the page asks of the service. Every call throws an `Error` whose message says what was wrong and what to do.

async function asked(path, init) {
  const answer = await fetch(path, init).catch(() => {
    throw new Error('The service does not answer. Start it again with npm start.');
  });
  if (answer.ok) return answer;
  const { type, title, detail, hint, errors } = await answer
    .json()
    .catch(() => ({ title: `It answered ${answer.status}` }));
  const ended = words => (/[.?!]$/.test(words) ? words : `${words}.`);
  const first = errors?.[0] && `${errors[0].path}: ${errors[0].message}`;
  const said = [detail ?? title, first, hint].filter(words => words).map(ended);
  throw Object.assign(new Error(said.map(words => words[0].toUpperCase() + words.slice(1)).join(' ')), { type });
}

/** Whether a call failed because an embargo has not ended. */
export const isEmbargoed = ({ type }) => type === 'urn:pressbrief:problem:embargoed';

/** A form with a source, and what is declared of it. */
function formOf(file, declared) {
  const form = new FormData();
  form.set('source', file);
  if (Object.keys(declared).length > 0) form.set('metadata', JSON.stringify(declared));
  return form;
}

/** Keeps a source with what is declared of it: the id of its article. */
export async function keep(file, declared) {
  return (await (await asked('/v1/articles', { method: 'POST', body: formOf(file, declared) })).json()).id;
}

/** What is made of a source that the page has at hand, and kept nowhere. */
export async function renderedOf({ file, declared }, template, format, manner = {}, commission = {}) {
  const form = formOf(file, declared);
  if (Object.keys(commission).length > 0) form.set('commission', JSON.stringify(commission));
  const query = new URLSearchParams({ ...manner, template, format });
  return asked(`/v1/render?${query}`, { method: 'POST', body: form });
}

/** The newest record of an article, and the tag that a correction must name. */
export async function recordOf(id) {
  const answer = await asked(`/v1/articles/${id}`, { cache: 'no-store' });
  return { article: await answer.json(), etag: answer.headers.get('etag') };
}

/** Keeps a corrected record as the next version. */
export async function correct(article, etag) {
  const answer = await asked(`/v1/articles/${article.id}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'if-match': etag },
    body: JSON.stringify(article),
  });
  return { article: await answer.json(), etag: answer.headers.get('etag') };
}

/** The bytes of a document, as a blob. */
export async function documentOf(id, name, manner, commission) {
  const answer = await asked(`/v1/articles/${id}/${name}?${new URLSearchParams(manner)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(commission),
  });
  return answer.blob();
}

/** The newest articles. */
export const earlier = async () => (await (await asked('/v1/articles?limit=8')).json()).articles;
