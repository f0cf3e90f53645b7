import { log } from "./log";
import { runProgram } from "./program";

export * from "virtual:remix/server-build";

const [, , command = "start"] = process.argv;

runProgram(command, process.env).catch((error: unknown) => {
  log.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
