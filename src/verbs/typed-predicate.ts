/** Reads a condition that was typed on the command line, as strictly as one in a file. */
import {
  type BehaviourFilter,
  type Campaign,
  type Located,
  type Predicate,
  type Problem,
  predicatesIn,
} from '../model/index.js';
import { predicate } from '../parse/predicate.js';
import { readYaml } from '../parse/yaml.js';
import { wallClock } from '../parse/zone.js';
import { UsageError } from '../request.js';

const EXAMPLE = "Write it as in a segment, for example --where '{country: ES}'.";

/** The predicate; throws a `UsageError` for one that cannot be read or speaks of what the campaign does not have. */
export function readTypedPredicate(typed: string, campaign: Campaign): Predicate {
  const read = readYaml(typed, '--where');
  if ('fatal' in read) throw new UsageError(`--where cannot be read: ${read.fatal.message} ${EXAMPLE}`);
  const problems: Problem[] = [];
  const reading = {
    file: '--where',
    toLocal: wallClock(campaign.settings.timezone),
    report: (problem: Problem) => problems.push(problem),
    templateIdOf: (ref: string) => campaign.findTemplate(ref, '')?.id,
  };
  const found = read.value === undefined ? undefined : predicate.read(read.value, reading);
  const [problem] = problems;
  if (problem !== undefined) throw new UsageError(`--where: ${problem.message}`);
  if (found === undefined) throw new UsageError(`--where needs a condition. ${EXAMPLE}`);
  for (const part of predicatesIn(found)) refuseUnknownNames(part, campaign);
  return found;
}

/** The id of a segment that there is. */
export function checkSegment(id: string, campaign: Campaign): string {
  if (campaign.segments.has(id)) return id;
  const known = [...campaign.segments.keys()].sort();
  const rest = known.length === 0 ? ' No file defines any.' : '';
  throw new UsageError(`There is no segment \`${id}\` in this campaign.${rest}`, { typed: id, known });
}

function refuseUnknownNames(part: Predicate, campaign: Campaign): void {
  if (part.type === 'segment') checkSegment(part.id.value, campaign);
  // Without a contact schema contacts may have any attribute.
  else if (part.type === 'attribute' && campaign.contacts !== undefined)
    check(part.name, 'attribute', campaign.contacts.attributes);
  else if (part.type === 'behaviour') refuseUnknownThings(part.filter, campaign);
}

function refuseUnknownThings({ product, category, template, templateId }: BehaviourFilter, campaign: Campaign): void {
  const { products, categories } = campaign.catalog;
  if (products.size > 0) check(product, 'product', products);
  if (categories.size > 0) check(category, 'category', categories);
  if (templateId === undefined) check(template, 'template', new Map(campaign.templates.map(({ id }) => [id, id])));
}

function check(name: Located<string> | undefined, what: string, known: ReadonlyMap<string, unknown>): void {
  if (name === undefined || known.has(name.value)) return;
  const names = [...known.keys()].sort();
  throw new UsageError(`--where: there is no ${what} \`${name.value}\` in this campaign.`, {
    typed: name.value,
    known: names,
  });
}
