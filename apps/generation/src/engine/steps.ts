/**
 * The steps of a run: what the plan says, with planning before it and a last look behind it.
 */
import type { PlannedStep } from '@openv0/contracts/events.js';
import type { Part, Plan } from './author.js';

export type StepWork = Part | { kind: 'plan' } | { kind: 'check' };

export interface RunStep extends PlannedStep {
  work: StepWork;
}

/** What planning and the last look weigh, as shares of everything that is written. */
const AROUND = 0.02;

/** Of a plan that keeps something: only what is written has a step. */
export function stepsOf(plan: Plan): RunStep[] {
  const { layout, style, script } = plan.weights;
  const around = (kind: 'layout' | 'style' | 'script', title: string, weight: number): RunStep[] =>
    plan.kept?.[kind] ? [] : [{ step_id: kind, title, weight, work: { kind } }];
  const steps: RunStep[] = [
    ...around('layout', 'Colours and layout', layout),
    ...plan.sections
      .filter((section) => !section.kept)
      .map((section) => ({
        step_id: sectionStepId(section.id),
        title: section.title,
        weight: section.weight,
        kind: section.kind,
        brief: section.brief,
        work: { kind: 'section' as const, section },
      })),
    ...around('style', 'Style', style),
    ...around('script', 'Script', script),
  ];
  const written = steps.reduce((sum, step) => sum + step.weight, 0);
  const share = Math.max(1, Math.round(written * AROUND));
  return [
    { step_id: 'plan', title: 'Plan', weight: share, work: { kind: 'plan' } },
    ...steps,
    { step_id: 'check', title: 'Final check', weight: share, work: { kind: 'check' } },
  ];
}

/** What is announced while the plan is still being made: the steps that every run has, and its sections as one. */
export function guessedSteps(): RunStep[] {
  const section = { id: 'sections', title: 'Sections', kind: 'section', brief: '', weight: 70 };
  const weights = { layout: 12, style: 8, script: 6 };
  return stepsOf({ title: '', lang: '', sections: [section], weights, notes: null }).map((step) =>
    step.step_id === 'plan' ? { ...step, weight: 6 } : step,
  );
}

export function sectionStepId(sectionId: string): string {
  return `section-${sectionId}`;
}

/** The work of a step, by its id. */
export function kindOfStep(stepId: string): StepWork['kind'] {
  const [kind] = /^(plan|layout|style|script|check)$/.exec(stepId) ?? ['section'];
  return kind as StepWork['kind'];
}

/** As it goes into an event. */
export function announced(step: RunStep): PlannedStep {
  const { work: _work, ...planned } = step;
  return planned;
}

export function announcedAll(steps: readonly RunStep[]): PlannedStep[] {
  return steps.map((step) => announced(step));
}
