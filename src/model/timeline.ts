/** The reader's side: the inbox that one person would get, and how a change to the campaign changes the worst of it. */
import type { Channel, Kind } from './mail.js';
import type { LocalTime } from './time.js';

/** The inbox of one person over some days. */
export interface Timeline {
  /** "someone with country ES who bought tents". */
  readonly person: string;
  /** Who was looked among: "`lapsed`"; everyone where undefined. */
  readonly among?: string;
  /** The segments of the cadences shown that this person is in, by id. */
  readonly segments: readonly string[];
  /** False where nobody matches what was asked for; there are no days then. */
  readonly exists: boolean;
  /** Whether moments are on the calendar; otherwise they count from the start of no particular date. */
  readonly isDated: boolean;
  /** The limits that anything counts against, in the order of the configuration. */
  readonly limits: readonly TimelineLimit[];
  /** Every day from the first send to the last, days without mail included. */
  readonly days: readonly TimelineDay[];
  /** What has to be known beside: upper bounds, answers that are not proved. */
  readonly notes: readonly string[];
}

export interface TimelineLimit {
  /** `4 marketing emails in 7 days`. */
  readonly label: string;
  readonly max: number;
  /** `7d`, and `7 days`. */
  readonly per: string;
  readonly window: string;
  /** The greatest count on these days, and the same in words: `6 marketing emails in 7 days`. */
  readonly most: number;
  readonly reached: string;
}

export interface TimelineDay {
  /** Its midnight; day 0 is minute 0 where the timeline is not dated. */
  readonly at: LocalTime;
  readonly sends: readonly TimelineSend[];
}

export interface TimelineSend {
  readonly at: LocalTime;
  readonly cadence: string;
  readonly step: string;
  readonly template: string;
  readonly subject: string;
  readonly channel: Channel;
  readonly kinds: readonly Kind[];
  /** For each limit: how many sends the window that ends here holds; undefined where this send does not count. */
  readonly counts: readonly (number | undefined)[];
}

/** How the greatest load of a limit changed between two versions of a campaign. */
export interface LoadChange {
  /** `marketing emails in 7 days`. */
  readonly counted: string;
  readonly max: number;
  /** The segment that it is about; everyone who was asked about where undefined. */
  readonly segment?: string;
  /** Infinite where someone may enter again at once. */
  readonly before: number;
  readonly after: number;
  /** False where one of the numbers is only a lower bound. */
  readonly isProved: boolean;
}

/** Two versions of a campaign beside each other. */
export interface LoadComparison {
  /** The other version, as it was asked for, and its full name. */
  readonly ref: string;
  readonly commit: string;
  /** Whether only people who match a condition were asked about. */
  readonly isAboutSome: boolean;
  readonly changes: readonly LoadChange[];
  /** What has to be known beside. */
  readonly notes: readonly string[];
}
