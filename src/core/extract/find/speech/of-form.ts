import type { Manuscript } from '../../../manuscript.ts';
import type { Proposal } from '../../finding.ts';
import type { ReportedForm } from './report.ts';
import { reportedIn } from './reported.ts';

/** The reports of one form, as proposals. */
export const ofForm =
  (form: ReportedForm) =>
  (manuscript: Manuscript): Proposal<'statements'>[] =>
    reportedIn(manuscript)
      .filter(report => report.form === form)
      .map(({ sentence, clause, cue, speakerSpan }) => ({ value: { sentence, cue, speakerSpan }, spans: clause }));
