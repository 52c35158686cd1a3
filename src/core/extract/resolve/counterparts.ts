import type { Article } from '../../article.ts';
import { type Manuscript, sentencesAround } from '../../manuscript.ts';

type People = Article['people'];

/**
 * People of whom a text tells that they are somebody's counterpart, with the office that this somebody has: "Kenyan Foreign Minister Ada
 * Brennick met her Peruvian counterpart, ‹Osric Quill›". Where no office stands before in the sentence, they have none.
 */
export function withCounterparts({ structure }: Manuscript, people: People): People {
  const offices = people.flatMap(({ roles, mentions }) =>
    roles.flatMap(role => mentions.map(({ span }) => ({ role, at: span[0] }))),
  );
  return people.map(person => ({
    ...person,
    roles: person.roles.flatMap(role => {
      const [span] = role.spans;
      if (!span || role.title.toLowerCase() !== 'counterpart') return [role];
      const { home } = sentencesAround(structure, span);
      const like = offices
        .filter(({ role: other, at }) => home && at >= home[0] && at < span[0] && !person.roles.includes(other))
        .sort((a, b) => b.at - a.at)[0]?.role;
      return like && like.title.toLowerCase() !== 'counterpart'
        ? [{ ...role, title: like.title, spans: [...role.spans, ...like.spans.slice(0, 1)] }]
        : [];
    }),
  }));
}
