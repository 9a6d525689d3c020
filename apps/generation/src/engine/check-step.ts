import type { SessionEvent } from '@openv0/contracts/events.js';
import { fileCount } from '../preview/page.js';
import { stepEvent, StepFailure, type RunContext, type StepResult } from './run-context.js';
import type { RunStep } from './steps.js';

/** The last look at the whole page. A run without a page has failed. */
export async function* checkStep(
  context: RunContext,
  step: RunStep,
): AsyncGenerator<SessionEvent, StepResult> {
  yield stepEvent(context, step, 'in_progress', 'Looking at the whole page');
  const { page, plan } = context;
  if (page.html.trim() === '') {
    throw new StepFailure(step.step_id, 'OUTPUT_INVALID', 'Nothing usable was written.');
  }
  const there = plan.sections.filter((section) => page.html.includes(` id="${section.id}"`)).length;
  const bytes = Buffer.byteLength(page.html) + Buffer.byteLength(page.css) + Buffer.byteLength(page.js);
  const message = `${there} sections, ${fileCount(page)} files, ${Math.ceil(bytes / 1_000)} kB`;
  return { status: 'completed', message };
}
