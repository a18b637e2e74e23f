/** Words that templates and cadences share: what kind of mail something is, and on which channel it goes out. */
import type { Located, Span } from './span.js';
import type { DateTime } from './time.js';

export type Kind = 'marketing' | 'sales' | 'transactional';

export const KINDS: readonly Kind[] = ['marketing', 'sales', 'transactional'];

export type Channel = 'email' | 'sms' | 'push' | 'call' | 'task' | 'linkedin' | 'mail';

export const CHANNELS: readonly Channel[] = ['email', 'sms', 'push', 'call', 'task', 'linkedin', 'mail'];

/** A human look at a template or cadence. */
export interface Review {
  readonly status?: Located<string>;
  readonly by?: Located<string>;
  readonly on?: Located<DateTime>;
  /** `sha256-` and the hex digest of the reviewed content. */
  readonly of?: Located<string>;
  readonly span: Span;
}
