/** For tests about something else: nobody is refused, and anything may be spent. */
import { Limits } from '../limits/limits.js';
import { RunBudget } from '../limits/run-budget.js';

type Asked = Pick<Limits, 'admitSession' | 'admitRun' | 'budget'>;

export const noLimits = {
  admitSession: async () => {},
  admitRun: async () => {},
  budget: async () => new RunBudget([]),
} satisfies Asked as unknown as Limits;
