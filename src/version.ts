/** The version of campaignlint; set when the command is built. */
export const VERSION = process.env.CAMPAIGNLINT_VERSION ?? '0.0.0';
