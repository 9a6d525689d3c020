import { createGenerationClient } from '@openv0/client/generation-client.js';

/** The service that serves this page. */
export const generation = createGenerationClient({ url: '/' });
