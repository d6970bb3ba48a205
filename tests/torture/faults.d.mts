export interface FaultPlan {
  /** Which call that writes goes wrong, from 1. */
  at?: number;
  fault?: string;
  act?: (name: string, args: unknown[]) => void;
  /** Which calls count. */
  only?: (name: string, args: unknown[]) => boolean;
}

export function injectFaults(plan?: FaultPlan): { calls: string[]; restore: () => void };
