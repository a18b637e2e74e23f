/** The version of campaignlint. */

/** Put in when the command is built. */
declare const CAMPAIGNLINT_VERSION: string | undefined;

export const VERSION = typeof CAMPAIGNLINT_VERSION === 'undefined' ? '0.0.0' : CAMPAIGNLINT_VERSION;
