/** `campaignlint explain-audience <cadence|segment>`: who that is, by example, and how it stands to the segments. */
import { type Cadence, type Campaign, stepsIn } from '../model/index.js';
import { campaignOf, readProjectAt } from '../read-campaign.js';
import { type AudienceFacts, audienceText } from '../report/audience.js';
import { safeJson } from '../report/visible.js';
import { type Outcome, UsageError } from '../request.js';
import {
  type Demand,
  demandsOf,
  entryDemandsOf,
  hasKnownAudience,
  linesInWords,
  portraitOf,
  type World,
  waysThrough,
  worldOf,
} from '../targeting/index.js';

export interface AudienceFlags {
  readonly format: 'text' | 'json';
  /** The number of a step: `2`, `3.1.2`. */
  readonly step?: string;
  readonly config?: string;
  readonly configLookup: boolean;
}

/** What matters of the world around the command. */
export interface AudienceLook {
  readonly cwd: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly color: boolean;
  readonly width: number;
}

/** Explains who is in a segment, who gets a cadence, or who gets to one of its steps. */
export async function explainAudience(id: string, flags: AudienceFlags, look: AudienceLook): Promise<Outcome> {
  const project = await readProjectAt({ ...flags, cwd: look.cwd, paths: [] });
  const { campaign } = campaignOf(project, project.loaded, look.today);
  const facts = audienceFacts(campaign, id, flags.step);
  const stdout = flags.format === 'json' ? safeJson(facts, 2) : audienceText(facts, look);
  return { stdout, stderr: '', files: [], exitCode: 0 };
}

/** What is said of an audience. Throws a `UsageError` for one that is not there. A cadence goes before a segment of its name. */
export function audienceFacts(campaign: Campaign, id: string, step?: string): AudienceFacts {
  const world = worldOf(campaign);
  const cadence = campaign.cadences.find((one) => one.id === id);
  const segment = campaign.segments.get(id);
  if (cadence !== undefined) {
    const demands = step === undefined ? entryDemandsOf(cadence) : demandsAt(world, cadence, step);
    if (!hasKnownAudience(cadence))
      throw new UsageError(
        `Who gets the cadence "${id}" is not in its files: a person picks, or no audience is named.`,
      );
    return { id, type: 'cadence', ...(step === undefined ? {} : { step }), ...factsOf(world, demands) };
  }
  if (segment === undefined) {
    const known = [...campaign.cadences.map((one) => one.id), ...campaign.segments.keys()];
    throw new UsageError(`There is no cadence or segment "${id}".`, { typed: id, known });
  }
  if (step !== undefined) throw new UsageError(`"${id}" is a segment, and only cadences have steps.`);
  const match: Demand = { predicate: segment.match, negated: false, at: { moment: 'entry' } };
  return { id, type: 'segment', ...factsOf(world, [match], id) };
}

function demandsAt(world: World, cadence: Cadence, number: string): readonly Demand[] {
  const { steps, deadEnds } = waysThrough(world, cadence);
  const reach = steps.find(({ step }) => step.number === number);
  if (reach !== undefined) return demandsOf(cadence, reach);
  const end = deadEnds.find(({ at }) =>
    'number' in at ? at.number === number : [...stepsIn(at.steps)].some((step) => step.number === number),
  );
  if (end !== undefined) return demandsOf(cadence, end);
  const known = [...stepsIn(cadence.steps)].map((step) => step.number);
  if (known.includes(number)) return entryDemandsOf(cadence);
  throw new UsageError(`"${cadence.id}" has no step ${number}. Its steps: ${known.join(', ')}.`);
}

function factsOf(world: World, demands: readonly Demand[], itself?: string): Omit<AudienceFacts, 'id' | 'type'> {
  const { lines, inside, outside, implies, segments } = portraitOf(world, demands, itself);
  return {
    predicate: linesInWords(lines),
    lines,
    inside: inside ?? null,
    outside: outside ?? null,
    implies: { ...implies, consent: implies.consent ?? null },
    segments,
  };
}
