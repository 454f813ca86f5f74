/**
 * Brings along what reads the message format, for a mode whose words are text; on the site's first page every message has
 * been read already (scripts/build/compiledMessages.mjs). Imported for its effect alone.
 */
import { parse } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';

IntlMessageFormat.__parse = parse;
