/** The site's last rung: the host on the page, loaded only when no worker answers. */
import { MOST } from '#protocol/limits.ts';
import { mainThreadRung } from './fallback.ts';

export const pageRung = mainThreadRung(async () => (await import('#worker/host.ts')).createHost(MOST.cellsOnPage));
