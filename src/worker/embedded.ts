/**
 * The engine of the page in one file, built as a classic script. In a worker it is the worker; as a script of a page that
 * may start no worker it leaves the maker of hosts for `client/inline.ts`.
 */
import { createHost } from './host.ts';
import { serve } from './serve.ts';

if ('document' in self) Object.assign(self, { adlLabHost: createHost });
else serve(createHost());
