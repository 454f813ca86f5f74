// What a card shows, as a digest: kept beside the pictures, so that a test sees when one shows what is no longer true.
import { createHash } from 'node:crypto';

/** @param {{markup: string}} card */
export const cardDigest = ({ markup }) => createHash('sha256').update(markup).digest('hex').slice(0, 16);
