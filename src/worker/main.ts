/** The worker of the site. */
import { serveLate } from './serve.ts';

serveLate();
