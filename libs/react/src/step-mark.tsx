import type { StepLook } from './progress-text.js';

/** A step's sign: told apart by its shape, not only by its colour. `share` (0 to 1) fills the pie of the one at work. */
export function StepMark({ look, share = 0 }: { look: StepLook; share?: number }) {
  return (
    <svg className="ov0-mark" data-look={look} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {look === 'done' && <circle className="ov0-mark-fill" cx="8" cy="8" r="4.500" />}
      {look === 'planned' && <circle className="ov0-mark-line" cx="8" cy="8" r="3.500" />}
      {look === 'left' && <path className="ov0-mark-line" d="M4.500 4.500h7v7h-7z" />}
      {look === 'now' && (
        <>
          <circle className="ov0-mark-line" cx="8" cy="8" r="7" />
          <path className="ov0-mark-fill" d={wedge(share)} />
        </>
      )}
      {look === 'failed' && (
        <path className="ov0-mark-line" d="M8 2.200 14.200 13.300H1.800ZM8 6.500v3M8 11.300v.010" />
      )}
    </svg>
  );
}

/** A slice of a disc of radius 4.500 around the middle, clockwise from the top. */
function wedge(share: number): string {
  const part = Math.min(0.999, Math.max(0.04, share));
  const angle = part * 2 * Math.PI;
  const [x, y] = [8 + 4.5 * Math.sin(angle), 8 - 4.5 * Math.cos(angle)];
  return `M8 8V3.500A4.500 4.500 0 ${part > 0.5 ? 1 : 0} 1 ${x.toFixed(2)} ${y.toFixed(2)}Z`;
}
