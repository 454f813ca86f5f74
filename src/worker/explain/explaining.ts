/** All that explains a number, in one piece: the worker of the site fetches it when somebody first asks. */
import { explain } from '#engine/explain/explain.ts';
import { gather } from './gather.ts';
import { explainLine, isLineQuantity } from './line.ts';

export const explaining = { explain, gather, explainLine, isLineQuantity };
