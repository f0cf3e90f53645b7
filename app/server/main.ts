import path from "node:path";

export * from "virtual:remix/server-build";

const [, , command = "start"] = process.argv;

// React chooses between its two builds when it is first imported, so nothing that needs it may come before this.
process.env.NODE_ENV ??= "production";
const { runProgram } = await import("./program");
await runProgram(command, process.env, path.join(import.meta.dirname, "../client"));
