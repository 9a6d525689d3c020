import type { SessionEvent } from '@openv0/contracts/events.js';
import { codeOf, fileCount, partOf, sectionKey } from '../preview/page.js';
import { stepEvent, StepFailure, type RunContext, type StepResult } from './run-context.js';
import type { RunStep } from './steps.js';

/** The last look at the whole page. A run without a page has failed. */
export async function* checkStep(
  context: RunContext,
  step: RunStep,
): AsyncGenerator<SessionEvent, StepResult> {
  yield stepEvent(context, step, 'in_progress', 'Looking at the whole page');
  const code = codeOf(context.page);
  if (code.html.trim() === '') {
    throw new StepFailure(step.step_id, 'OUTPUT_INVALID', 'Nothing usable was written.');
  }
  const there = context.plan.sections.filter(({ id }) => partOf(context.page, sectionKey(id))?.code.html);
  const bytes = Buffer.byteLength(code.html) + Buffer.byteLength(code.css) + Buffer.byteLength(code.js);
  const message = `${there.length} sections, ${fileCount(code)} files, ${Math.ceil(bytes / 1_000)} kB`;
  return { status: 'completed', message };
}
