import type { ReactNode } from 'react';
import { apartSteps, fittingLabels } from './tape-layout.js';
import type { TapeLayout } from './tape-layout.js';

/** Where the line lies, and how high the drawing is. */
const LINE = 36;
const HEIGHT = 60;

export interface TapeDrawingProps {
  layout: TapeLayout;
  /** Where the reader is; null: live. */
  past: number | null;
  /** Changes with every event: the edge pulses once. Null: nothing more comes. */
  pulse: number | null;
}

export function TapeDrawing({ layout, past, pulse }: TapeDrawingProps): ReactNode {
  const { width, edge, steps, bars } = layout;
  const labels = fittingLabels(steps, width);
  const marked = apartSteps(steps);
  const isOpen = edge < width - 1;
  return (
    <svg
      className="tape-drawing"
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      aria-hidden="true"
    >
      {bars.map(({ x, height, isNow }) => (
        <rect
          key={x}
          className={isNow ? 'bar now' : 'bar'}
          x={x}
          y={LINE - height}
          width={2.5}
          height={height}
          rx={1.2}
        />
      ))}
      {isOpen && <path className="line planned" d={`M${edge} ${LINE}H${width}`} />}
      <path className="line ink" d={`M0 ${LINE}H${edge}`} />
      {steps.map((step) => (
        <StepMark key={step.id} step={step} hasTick={marked.has(step.id)} labelAt={labels.get(step.id)} />
      ))}
      {isOpen && <path className="tick planned" d={`M${width - 0.5} ${LINE - 10}v13`} />}
      {past !== null && (
        <>
          <rect className="past-wash" x={past} y={0} width={Math.max(0, edge - past)} height={LINE} />
          <path className="past-line" d={`M${past} -6V${LINE + 5}`} />
          <rect className="past-handle" x={past - 5} y={-10} width={10} height={13} rx={2.5} />
        </>
      )}
      {isOpen && pulse !== null && (
        <>
          <circle key={pulse} className="edge-ring" cx={edge} cy={LINE} r={9} />
          <circle className="edge-dot" cx={edge} cy={LINE} r={4.5} />
        </>
      )}
    </svg>
  );
}

interface StepMarkProps {
  step: TapeLayout['steps'][number];
  hasTick: boolean;
  /** Where its label begins, if it has one. */
  labelAt: number | undefined;
}

/** Where a step begins: a short tick under ink, a tall one in pencil. */
function StepMark({ step, hasTick, labelAt }: StepMarkProps): ReactNode {
  const { from, title, state } = step;
  const planned = state === 'planned';
  return (
    <>
      {hasTick && (
        <path
          className={planned ? 'tick planned' : 'tick'}
          d={planned ? `M${from} ${LINE - 10}v13` : `M${from} ${LINE}v6`}
        />
      )}
      {labelAt !== undefined && (
        <text className={`label ${planned ? 'planned' : state}`} x={labelAt} y={LINE + 20}>
          {title}
        </text>
      )}
    </>
  );
}
