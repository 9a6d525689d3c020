import type { ReactNode } from 'react';

interface Example {
  title: string;
  prompt: string;
  drawing: ReactNode;
}

/** Lines run on past their corners, as on a drawing board. */
function Box({ x, y, w, h }: { x: number; y: number; w: number; h: number }): ReactNode {
  const [right, bottom] = [x + w, y + h];
  return (
    <path
      d={`M${x - 5} ${y}H${right + 5}M${x - 5} ${bottom}H${right + 5}M${x} ${y - 5}V${bottom + 5}M${right} ${y - 5}V${bottom + 5}`}
    />
  );
}

const EXAMPLES: Example[] = [
  {
    title: 'A village hotel with rooms and a wine list',
    prompt:
      'A village hotel in the hills above Alba with eight rooms, breakfast on the terrace and a wine list. Calm and warm.',
    drawing: (
      <>
        <Box x={21} y={14} w={98} h={53} />
        <path d="M143 67V44a28 28 0 0 1 55 0V67z" />
        <path className="dash" d="M143 14h80" />
        {[21, 95, 169].map((x) => (
          <Box key={x} x={x} y={87} w={60} h={24} />
        ))}
      </>
    ),
  },
  {
    title: 'A ceramics shop that sells twelve pieces a month',
    prompt:
      'A ceramics shop in Porto that sells twelve pieces a month: the catalogue, how they are made, care and delivery.',
    drawing: (
      <>
        <Box x={21} y={14} w={202} h={36} />
        <path className="dash" d="M30 32h92" />
        {[21, 76, 131, 186].map((x) => (
          <Box key={x} x={x} y={69} w={42} h={42} />
        ))}
      </>
    ),
  },
  {
    title: 'An open evening at the town observatory',
    prompt:
      'An open evening at the town observatory in Tartu on 12 December: programme, speakers, how to get there, tickets.',
    drawing: (
      <>
        <Box x={21} y={16} w={90} h={24} />
        <path className="dash" d="M21 59h86M21 71h62" />
        <circle cx="182" cy="46" r="29" />
        <circle className="dash" cx="182" cy="46" r="17" />
        <path d="M147 46h70M182 11v70" />
        <Box x={21} y={92} w={202} h={19} />
      </>
    ),
  },
  {
    title: 'Docs for a small open-source database',
    prompt:
      'A page for a small open-source database: what it is for, how to install it, benchmarks, docs and questions.',
    drawing: (
      <>
        <Box x={21} y={14} w={62} h={97} />
        <Box x={101} y={14} w={122} h={42} />
        <path className="dash" d="M110 35h72" />
        <Box x={101} y={74} w={52} h={37} />
        <Box x={171} y={74} w={52} h={37} />
      </>
    ),
  },
];

export function Examples({ onPick }: { onPick: (prompt: string) => void }): ReactNode {
  return (
    <section className="shelf" aria-labelledby="examples-title">
      <header>
        <h2 id="examples-title">Not drawn yet</h2>
        <span>Start from one of these</span>
      </header>
      <ul>
        {EXAMPLES.map(({ title, prompt, drawing }) => (
          <li key={title}>
            <button type="button" className="shelf-card" onClick={() => onPick(prompt)}>
              <span className="thumb pencil-thumb">
                <svg viewBox="0 0 244 126" aria-hidden="true" preserveAspectRatio="xMidYMid meet">
                  {drawing}
                </svg>
              </span>
              <span className="shelf-title">{title}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
