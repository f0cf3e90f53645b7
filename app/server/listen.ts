import type { Server } from "node:http";
import type { Environment } from "./config";
import { StartError } from "./start-error";

const reasons: Record<string, string> = {
  EADDRINUSE: "the port is in use by another program",
  EACCES: "this user may not use that port",
  EADDRNOTAVAIL: "the machine has no such address",
  ENOTFOUND: "the machine has no such address",
};

/** Begins to take requests, and gives the address at which it does. */
export function listen(server: Server, { PORT, HOST }: Pick<Environment, "PORT" | "HOST">): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const reason = reasons[error.code ?? ""] ?? error.message;
      reject(new StartError(`Udsyn cannot listen at ${HOST}:${PORT}: ${reason}`));
    });
    server.listen(PORT, HOST, () => {
      const bound = server.address();
      const port = typeof bound === "object" && bound ? bound.port : PORT;
      resolve(`http://${HOST.includes(":") ? `[${HOST}]` : HOST}:${port}`);
    });
  });
}
