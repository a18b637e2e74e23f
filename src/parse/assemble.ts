/** Documents → the campaign: names are resolved, ids are compared, rings are found. */
import {
  type Attribute,
  type Cadence,
  type Campaign,
  type Catalog,
  type Category,
  findEntry,
  type Located,
  type Problem,
  type Product,
  plainPassage,
  predicatesIn,
  type Segment,
  type Settings,
  type Span,
  type Step,
  type StepItem,
  type Suppression,
  stepsIn,
  type Template,
  type Use,
} from '../model/index.js';
import { type AudienceDraft, readAudience } from './audience.js';
import { readCadence } from './cadence.js';
import { readDirectives } from './directives.js';
import { includesOf } from './includes.js';
import type { FileReading } from './reading.js';
import type { Document } from './recognise.js';
import { reviewedContent } from './reviewed-content.js';
import { ringReferences } from './rings.js';
import type { ItemDraft } from './steps.js';
import { readTemplate } from './template.js';
import { TemplateNames } from './template-names.js';
import { whileReading } from './while-reading.js';
import { wallClock } from './zone.js';

/** The hexadecimal SHA-256 of a text in UTF-8. */
export type Digest = (text: string) => string;

/** Puts a campaign together from documents (of files in any order). Never throws for bad input. */
export function assemble(documents: readonly Document[], settings: Settings, digest: Digest): Campaign {
  const problems: Problem[] = [];
  const sorted = [...documents].sort((a, b) => (a.source.path < b.source.path ? -1 : 1));
  const names = new TemplateNames(
    sorted.flatMap((document) =>
      document.kind === 'template'
        ? [{ id: idOf(document), file: document.source.path, explicit: findEntry(document.matter, 'id') !== undefined }]
        : [],
    ),
  );
  const byPath = new Map(sorted.map((document) => [document.source.path, document]));
  const toLocal = wallClock(settings.timezone);
  const readingOf = (file: string): FileReading => ({
    file,
    toLocal,
    report: (problem) => problems.push(problem),
    templateIdOf: (ref) => names.find(ref, file),
  });

  const fileTemplates = readTemplates(sorted, readingOf);
  const drafts = sorted.flatMap((document) =>
    document.kind === 'cadence'
      ? (whileReading(document.source.path, () =>
          readCadence(document.value, nameOf(document.source.path), readingOf(document.source.path)),
        ) ?? [])
      : [],
  );
  const audiences = sorted.flatMap((document) =>
    document.kind === 'audience'
      ? (whileReading(document.source.path, () => readAudience(document.value, readingOf(document.source.path))) ?? [])
      : [],
  );

  const byFile = new Map(fileTemplates.map((template) => [template.file, template]));
  const findTemplate = (ref: string, from: string): Template | undefined => {
    const file = names.findFile(ref, from);
    return file === undefined ? undefined : byFile.get(file);
  };
  const cadences = drafts.map((draft) => ({ ...draft, steps: resolveItems(draft.steps, draft.file, findTemplate) }));
  const inline = drafts.flatMap((draft) => inlineTemplates(draft.steps));
  const templates = [...fileTemplates, ...inline];
  const includes = includesOf(templates, findTemplate);
  const segments = firstById(audiences.flatMap((audience) => audience.segments));
  const catalog = catalogOf(audiences);

  problems.push(
    ...duplicateIds(fileTemplates, names, cadences, audiences),
    ...segmentRings(segments),
    ...categoryRings(catalog),
    ...includeRings(includes),
  );
  return {
    unread: sorted.flatMap(({ kind, source }) => (kind === 'fatal' ? [source] : [])),
    files: new Map(sorted.map(({ source }) => [source.path, source])),
    settings,
    templates,
    cadences,
    segments,
    contacts: contactsOf(audiences),
    catalog,
    problems,
    suppressions: sorted.flatMap((document) => directivesIn(document, byFile.get(document.source.path))),
    uses: usesOf(cadences),
    includes,
    contentDigest: (file) => {
      const document = byPath.get(file);
      if (document?.kind !== 'template' && document?.kind !== 'cadence') return undefined;
      const yaml = document.kind === 'template' ? document.matter : document.value;
      return `sha256-${digest(reviewedContent(document.source, yaml))}`;
    },
    findTemplate,
  };
}

/** `outdoor-winback.cadence.yaml` → `outdoor-winback`. */
export function nameOf(path: string): string {
  const base = path.slice(path.lastIndexOf('/') + 1);
  return base.replace(/\.(?:md|markdown|ya?ml)$/i, '').replace(/\.(?:cadence|template|email|mail|mjml|html)$/i, '');
}

function idOf(document: Extract<Document, { kind: 'template' }>): string {
  const written = findEntry(document.matter, 'id')?.value;
  return written?.type === 'scalar' && written.raw !== '' ? written.raw : nameOf(document.source.path);
}

function readTemplates(documents: readonly Document[], readingOf: (file: string) => FileReading): readonly Template[] {
  return documents.flatMap((document) => {
    if (document.kind !== 'template') return [];
    const { source, matter, bodyStart } = document;
    const body = { passage: plainPassage(source.text, source.path, 0), start: bodyStart };
    const place = { id: idOf(document), file: source.path, body };
    return whileReading(source.path, () => readTemplate(matter, place, readingOf(source.path)) ?? []);
  });
}

function directivesIn(document: Document, template: Template | undefined): readonly Suppression[] {
  const { source } = document;
  if (document.kind === 'cadence' || document.kind === 'audience') {
    return readDirectives({
      source,
      yaml: document.value,
      bodyStart: source.text.length,
      blocks: [],
      tags: [],
      htmlComments: [],
    });
  }
  if (document.kind !== 'template') return [];
  const { matter: yaml, bodyStart } = document;
  const { blocks = [], comments: htmlComments = [] } = template?.body ?? {};
  return readDirectives({ source, yaml, bodyStart, blocks, tags: template?.mergeTags ?? [], htmlComments });
}

type FindTemplate = (ref: string, from: string) => Template | undefined;

function resolveItems(items: readonly ItemDraft[], file: string, find: FindTemplate): readonly StepItem[] {
  return items.map((item): StepItem => {
    if (item.type === 'branch')
      return { ...item, arms: item.arms.map((arm) => ({ ...arm, steps: resolveItems(arm.steps, file, find) })) };
    const { refs, inline, isTimed: _isTimed, ...step } = item;
    const named = refs.map((ref) => ({ ref, template: find(ref.value, file) }));
    const own = inline === undefined ? [] : [{ ref: { value: inline.id, span: inline.span }, template: inline }];
    return { ...step, templates: [...own, ...named] } satisfies Step;
  });
}

function inlineTemplates(items: readonly ItemDraft[]): readonly Template[] {
  return items.flatMap((item) =>
    item.type === 'branch' ? item.arms.flatMap((arm) => inlineTemplates(arm.steps)) : (item.inline ?? []),
  );
}

function usesOf(cadences: readonly Cadence[]): ReadonlyMap<Template, readonly Use[]> {
  const uses = new Map<Template, Use[]>();
  for (const cadence of cadences) {
    for (const step of stepsIn(cadence.steps)) {
      for (const { template } of step.templates) {
        if (template !== undefined) uses.set(template, [...(uses.get(template) ?? []), { cadence, step }]);
      }
    }
  }
  return uses;
}

function firstById<T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const one of all) if (!found.has(one.id)) found.set(one.id, one);
  return found;
}

function catalogOf(audiences: readonly AudienceDraft[]): Catalog {
  return {
    categories: firstById<Category>(audiences.flatMap((audience) => audience.categories)),
    products: firstById<Product>(audiences.flatMap((audience) => audience.products)),
  };
}

function contactsOf(audiences: readonly AudienceDraft[]): Campaign['contacts'] {
  if (!audiences.some((audience) => audience.declaresContacts)) return undefined;
  const attributes = new Map<string, Attribute>();
  for (const attribute of audiences.flatMap((audience) => audience.attributes))
    if (!attributes.has(attribute.name)) attributes.set(attribute.name, attribute);
  return { attributes, constraints: audiences.flatMap((audience) => audience.constraints) };
}

interface Named {
  readonly id: string;
  readonly span: Span;
}

/** Ids that stand for two things. Templates that share only the names of their files are fine until someone refers to one by it. */
function duplicateIds(
  templates: readonly Template[],
  names: TemplateNames,
  cadences: readonly Cadence[],
  audiences: readonly AudienceDraft[],
): Problem[] {
  const clashing = templates.filter(
    (template) => names.isAmbiguous(template.id) && (names.wasAsked(template.id) || names.isExplicit(template.id)),
  );
  const groups: readonly [string, readonly Named[]][] = [
    ['template', clashing],
    ['cadence', cadences],
    ['segment', audiences.flatMap((audience) => audience.segments)],
    ['attribute', audiences.flatMap((audience) => audience.attributes.map(({ name, span }) => ({ id: name, span })))],
    ['category', audiences.flatMap((audience) => audience.categories)],
    ['product', audiences.flatMap((audience) => audience.products)],
  ];
  return groups.flatMap(([what, all]) => {
    const first = firstById(all);
    return all.flatMap((one): Problem[] => {
      const other = first.get(one.id);
      if (other === undefined || other === one) return [];
      const message = `There are two ${what === 'category' ? 'categories' : `${what}s`} called "${one.id}". Give one of them another id.`;
      return [
        { rule: 'duplicate-id', message, span: one.span, related: [{ span: other.span, message: 'the first one' }] },
      ];
    });
  });
}

function ringProblem(what: string, ref: Located<string>): Problem {
  return {
    rule: 'circular-reference',
    span: ref.span,
    message: `This ${what} refers back to itself through "${ref.value}". Take one of the references out.`,
  };
}

function segmentRings(segments: ReadonlyMap<string, Segment>): Problem[] {
  const refs = new Map<string, readonly Located<string>[]>();
  for (const segment of segments.values()) {
    const isUnread = segment.match.type === 'segment' && segment.match.span === segment.span;
    const found = isUnread
      ? []
      : [...predicatesIn(segment.match)].flatMap((part) => (part.type === 'segment' ? [part.id] : []));
    if (found.length > 0) refs.set(segment.id, found);
  }
  return ringReferences(refs).map((ref) => ringProblem('segment', ref));
}

function categoryRings(catalog: Catalog): Problem[] {
  const refs = new Map<string, readonly Located<string>[]>();
  for (const category of catalog.categories.values())
    if (category.parent !== undefined) refs.set(category.id, [category.parent]);
  return ringReferences(refs).map((ref) => ringProblem('category', ref));
}

function includeRings(includes: Campaign['includes']): Problem[] {
  // Files have ids that need not be unique, and one path each.
  const refs = new Map<string, readonly Located<string>[]>();
  for (const [template, included] of includes)
    if (template.origin === 'file')
      refs.set(
        template.file,
        included.map(({ value, span }) => ({ value: value.file, span })),
      );
  return ringReferences(refs).map((ref) => ringProblem('template', ref));
}
