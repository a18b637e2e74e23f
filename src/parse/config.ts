/** The configuration file: what it says about the campaign, about rules, and about files. */
import type { Located, MapEntry, Settings, Span, Value } from '../model/index.js';
import {
  boolean,
  clockTime,
  custom,
  group,
  list,
  mapped,
  number,
  oneOf,
  plain,
  type Reading,
  rejectValue,
  report,
  type Type,
  text,
} from '../schema/index.js';

export const PRESETS = ['recommended', 'strict', 'lenient'] as const;

export type Preset = (typeof PRESETS)[number];

/** Which kinds of files globs can name. */
export const FILE_KINDS = ['templates', 'cadences', 'segments', 'contacts', 'catalog', 'ignore'] as const;

export type FileGlobs = Readonly<Partial<Record<(typeof FILE_KINDS)[number], readonly string[]>>>;

/** Settings of rules by id, as written; the engine knows what each may hold. */
export type RuleSettings = readonly MapEntry[];

/** Rules for the files that match globs. */
export interface Override {
  readonly files: readonly string[];
  readonly rules: RuleSettings;
}

/** A configuration as written, before what it extends is added. */
export interface ConfigFile {
  readonly extends: readonly Located<string>[];
  readonly rules: RuleSettings;
  readonly overrides: readonly Override[];
  readonly files: FileGlobs;
  readonly settings: Partial<Omit<Settings, 'today'>>;
  readonly plugins: readonly Located<string>[];
  readonly lexicons: readonly Located<string>[];
  /** Bytes. */
  readonly maxFileSize?: number;
  /** Where each key that is there has its value. */
  readonly places: Readonly<Record<string, Span>>;
}

const globs = list(plain(text('a glob such as `mails/**/*.md`')), { single: true });

/** The settings of rules keep their places: each rule reads its own. */
const rules: Type<RuleSettings> = custom(
  'a group of rules',
  { type: 'object', additionalProperties: true },
  (value, reading) => {
    if (value.type === 'map') return value.entries;
    return value.type === 'scalar' && value.value === null ? [] : rejectValue(value, 'a group of rules', reading);
  },
);

const override = mapped(
  group({
    files: { type: globs, doc: 'The files that it is for.', required: true },
    rules: { type: rules, doc: 'Severities and options there.', required: true },
  }),
  (read): Override => ({ files: read.value.files ?? [], rules: read.value.rules ?? [] }),
);

const timezone = mapped(text('a time zone such as `Europe/Madrid`'), (name, reading) => {
  if (isTimezone(name.value)) return name.value;
  report(
    reading,
    'invalid-value',
    name.span,
    `There is no time zone "${name.value}". Names look like \`Europe/Madrid\`.`,
  );
  return undefined;
});

function isTimezone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The configuration file. */
export const CONFIG = group({
  root: { type: plain(boolean()), doc: 'Marks the root of the project.' },
  extends: {
    type: list(text(`one of ${PRESETS.join(', ')}, a path that begins with ./, or a package`), { single: true }),
    doc: 'What it builds on: a preset, files or packages; later ones win.',
  },
  rules: { type: rules, doc: 'Rules: off, warn, error, or {severity, …options}.' },
  overrides: { type: list(override), doc: 'Other rules for some files.' },
  files: {
    type: group(
      Object.fromEntries(
        FILE_KINDS.map((kind) => [
          kind,
          {
            type: globs,
            doc: kind === 'ignore' ? 'Files to leave alone.' : `Files that are ${kind}, whatever their shape.`,
          },
        ]),
      ),
    ),
    doc: 'Globs that override the recognition of files.',
  },
  brands: { type: list(plain(text('a name')), { single: true }), doc: 'Names of yours that are no words of the copy.' },
  timezone: { type: timezone, doc: 'The zone in which mails are sent (default UTC).' },
  defaultSendTime: { type: plain(clockTime()), doc: 'When a date without a clock time is sent (default "09:00").' },
  unsubscribe: {
    type: plain(oneOf(['in-template', 'added-by-platform'])),
    doc: 'Who puts the opt-out into a mail (default in-template).',
  },
  maxFileSize: {
    type: plain(number({ min: 1, whole: true })),
    doc: 'Larger files are not read, in bytes (default 1048576).',
  },
  plugins: { type: list(text('a path or a package'), { single: true }), doc: 'More rules.' },
  lexicons: { type: list(text('a path'), { single: true }), doc: 'Files with more phrases.' },
});

/** Reads a configuration; problems go to `reading`. An empty file is an empty configuration. */
export function readConfig(value: Value | undefined, reading: Reading): ConfigFile {
  const read = value === undefined ? undefined : CONFIG.read(value, reading);
  const found = read?.value ?? {};
  const { brands, timezone: zone, defaultSendTime, unsubscribe } = found;
  return {
    extends: found.extends ?? [],
    rules: found.rules ?? [],
    overrides: found.overrides ?? [],
    files: (found.files?.value ?? {}) as FileGlobs,
    settings: {
      ...(brands === undefined ? {} : { brands }),
      ...(zone === undefined ? {} : { timezone: zone }),
      ...(defaultSendTime === undefined ? {} : { defaultSendTime }),
      ...(unsubscribe === undefined ? {} : { unsubscribe }),
    },
    plugins: found.plugins ?? [],
    lexicons: found.lexicons ?? [],
    ...(found.maxFileSize === undefined ? {} : { maxFileSize: found.maxFileSize }),
    places: placesOf(read?.entries ?? {}),
  };
}

function placesOf(entries: Readonly<Record<string, MapEntry | undefined>>): Readonly<Record<string, Span>> {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([name, entry]) => (entry === undefined ? [] : [[name, entry.value.span]])),
  );
}
