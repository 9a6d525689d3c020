import 'reflect-metadata';
import { environmentOrExit } from '@openv0/platform/environment.js';
import { GenerationEnvironment } from './environment.js';

const environment = environmentOrExit('generation', GenerationEnvironment);
const { start } = await import('./start.js');
await start(environment);
