import type { CompareQuestion } from './diff-files.js';
import { diffFiles } from './diff-files.js';
import type { Asked } from './worker-line.js';
import { answer } from './worker-line.js';

addEventListener('message', ({ data }: MessageEvent<Asked<CompareQuestion>>) => answer(data, diffFiles));
