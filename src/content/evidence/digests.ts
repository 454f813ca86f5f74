/** Digest of each scenario run to its end, by version and id: `node scripts/cli.mjs evidence` writes that of this version. */
import written from './digests.json' with { type: 'json' };

export const digests: Readonly<Record<string, Readonly<Record<string, string>>>> = written;
