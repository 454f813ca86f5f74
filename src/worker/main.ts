/** The worker. */
import { serve } from './serve.ts';

serve();
