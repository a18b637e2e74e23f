/** The reader's side: the inbox that one person would get, and how a change to the campaign changes the worst of it. */
import type { Channel, Kind } from './mail.js';
import type { LocalTime } from './time.js';

/** The inbox of one person over some days. */
export interface Timeline {
  /** "someone with country ES, who bought tents". */
  readonly person: string;
  /** False where nobody matches what was asked for; there are no days then. */
  readonly exists: boolean;
  /** Whether moments are on the calendar; otherwise the first day is day 1 of no particular date. */
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
  /** The greatest count on these days. */
  readonly most: number;
}

export interface TimelineDay {
  /** Its midnight; day 1 is minute 0 where the timeline is not dated. */
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
  /** The segment that it is about; everyone where undefined. */
  readonly segment?: string;
  readonly before: number;
  readonly after: number;
  /** False where one of the numbers is only a lower bound. */
  readonly isProved: boolean;
}
