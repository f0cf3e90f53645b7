import { setTimeout as pause } from "node:timers/promises";

const patienceMs = 15_000;

/** Thrown when another process kept the database locked for longer than a visitor should wait. */
export class DatabaseBusyError extends Error {
  constructor() {
    super("The database stayed locked by another process");
    this.name = "DatabaseBusyError";
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
}

/** Runs a statement again, with growing random pauses, while another process holds the lock. */
export async function retryWhileBusy<T>(run: () => T | Promise<T>): Promise<T> {
  const deadline = performance.now() + patienceMs;
  for (let attempt = 1; ; attempt++) {
    try {
      return await run();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (performance.now() > deadline) throw new DatabaseBusyError();
      await pause(Math.random() * Math.min(5 * attempt, 50));
    }
  }
}
