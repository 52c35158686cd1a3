import { describe, expect, test } from 'vitest';
import { outputsOf } from '#app/choices';

const files = (templates: string[], formats: string[]) => outputsOf(templates, formats).map(({ file }) => file);

describe('outputs', () => {
  test.each([
    { templates: [], formats: [], makes: ['article.json', 'briefing-note.pdf', 'report.docx'] },
    { templates: ['report'], formats: [], makes: ['article.json', 'report.docx'] },
    { templates: [], formats: ['json'], makes: ['article.json'] },
    { templates: ['report'], formats: ['ninjs', 'json-ld'], makes: ['article.jsonld', 'article.ninjs.json'] },
    { templates: ['report'], formats: ['json'], makes: ['article.json'] },
    { templates: ['report', 'briefing-note'], formats: ['html'], makes: ['briefing-note.html', 'report.html'] },
    { templates: ['report'], formats: ['docx', 'json', 'pdf'], makes: ['article.json', 'report.pdf', 'report.docx'] },
  ])('templates $templates in formats $formats make $makes', ({ templates, formats, makes }) => {
    expect(files(templates, formats)).toEqual(makes);
  });
});
