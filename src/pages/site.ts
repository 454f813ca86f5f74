/** What the build asks for: everything on the site that is written rather than computed by its reader's browser. */
import { frameNoScript, siteNoScript } from './noScript.tsx';

export const site = { siteNoScript, frameNoScript };
