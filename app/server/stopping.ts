import type { Server } from "node:http";
import type { OpenDatabase } from "~db/open";
import { log } from "./log";

const sweepMs = 100;
const patienceMs = 8_000;

/** Stops in good order when the service manager asks: what was begun is finished, then the database is closed. */
export function stopOnSignal(server: Server, database: Pick<OpenDatabase, "close">): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    log.info("Udsyn stops");
    await closeServer(server);
    await database.close();
    process.exit(0);
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

/** Takes no more requests and waits for those under way, for some seconds; idle connections are hung up at once. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const sweep = setInterval(() => server.closeIdleConnections(), sweepMs);
    const limit = setTimeout(() => server.closeAllConnections(), patienceMs);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(limit);
      resolve();
    });
  });
}
