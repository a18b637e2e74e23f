/** Code quality findings for GitLab's merge requests. */
import { hashText } from '../model/index.js';
import { shownFindings } from './counts.js';
import { placeOf } from './place.js';
import type { Formatter } from './report.js';
import { oneLine, safeJson } from './visible.js';

export const formatGitlab: Formatter = (report, presentation) =>
  safeJson(
    report.files.flatMap((file) => {
      const path = presentation.repositoryPathOf(file.source.path);
      const findings = shownFindings(file, presentation.quiet);
      const locate = (span: (typeof findings)[number]['span']) => ({
        path,
        lines: { begin: placeOf(file.source, span).line },
      });
      return [
        ...file.fatals.map(({ span, message }, index) => ({
          description: oneLine(message),
          check_name: 'unreadable-file',
          fingerprint: hashText(`unreadable ${path} ${index}`),
          severity: 'critical',
          location: locate(span),
        })),
        ...findings.map((finding) => ({
          description: oneLine(finding.message),
          check_name: finding.rule,
          fingerprint: finding.fingerprint,
          severity: finding.severity === 'error' ? 'critical' : 'major',
          location: locate(finding.span),
        })),
      ];
    }),
    2,
  );
