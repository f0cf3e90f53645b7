export interface Measurement {
  name: string;
  /** Milliseconds of one run: the median of many, and the slowest of every hundred. */
  medianMs: number;
  p99Ms: number;
  /** What the median may be at most; null for what is only told. */
  limitMs: number | null;
}

interface Task {
  name: string;
  run: () => unknown;
  limitMs?: number;
  times?: number;
}

/** Runs a task until it is warm, and then so many times more. */
export async function measure({ name, run, limitMs, times = 200 }: Task): Promise<Measurement> {
  for (let i = 0; i < times * 2; i++) await run();
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const began = performance.now();
    await run();
    taken.push(performance.now() - began);
  }
  taken.sort((a, b) => a - b);
  const at = (share: number) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? 0;
  return { name, medianMs: at(0.5), p99Ms: at(0.99), limitMs: limitMs ?? null };
}

/** The heap that a value takes, in megabytes: what is left of it after the garbage is collected. */
export function heapOf(make: () => unknown): number {
  const collect = globalThis.gc;
  if (!collect) throw new Error("start with --expose-gc");
  collect();
  const before = process.memoryUsage().heapUsed;
  const kept = make();
  collect();
  const after = process.memoryUsage().heapUsed;
  return kept === undefined ? 0 : (after - before) / 1024 / 1024;
}
