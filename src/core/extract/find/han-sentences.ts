import { widened } from '../../grammar/han-marks.ts';
import { type Manuscript, type Sentence, sentencesOf } from '../../manuscript.ts';
import { oncePerManuscript } from '../once.ts';

/** The sentences of a Chinese text as its rules read them. */
export const hanSentences = oncePerManuscript((manuscript: Manuscript): readonly Sentence[] =>
  sentencesOf(manuscript).map(sentence => ({ ...sentence, text: widened(sentence.text) })),
);
