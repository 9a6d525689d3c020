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

export function stepsOf(plan: Plan): RunStep[] {
  const { layout, style, script } = plan.weights;
  const written = plan.sections.reduce((sum, section) => sum + section.weight, layout + style + script);
  const around = Math.max(1, Math.round(written * AROUND));
  return [
    { step_id: 'plan', title: 'Plan', weight: around, work: { kind: 'plan' } },
    { step_id: 'layout', title: 'Colours and layout', weight: layout, work: { kind: 'layout' } },
    ...plan.sections.map((section) => ({
      step_id: sectionStepId(section.id),
      title: section.title,
      weight: section.weight,
      kind: section.kind,
      brief: section.brief,
      work: { kind: 'section' as const, section },
    })),
    { step_id: 'style', title: 'Style', weight: style, work: { kind: 'style' } },
    { step_id: 'script', title: 'Script', weight: script, work: { kind: 'script' } },
    { step_id: 'check', title: 'Final check', weight: around, work: { kind: 'check' } },
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

/** As it goes into an event. */
export function announced(step: RunStep): PlannedStep {
  const { work: _work, ...planned } = step;
  return planned;
}

export function announcedAll(steps: readonly RunStep[]): PlannedStep[] {
  return steps.map((step) => announced(step));
}
