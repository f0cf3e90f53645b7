import path from "node:path";
import { defineConfig } from "vitest/config";

const here = (folder: string) => path.resolve(import.meta.dirname, folder);

/** Tests that start the built program as a process of its own, with or without a browser. */
const runsTheProgram = ["tests/e2e/**/*.test.ts", "tests/server/built/**/*.test.ts"];

export default defineConfig({
  resolve: {
    alias: { "~": here("app"), "~db": here("db"), "~dkfds": here("node_modules/dkfds/dist") },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
          exclude: runsTheProgram,
          globalSetup: ["tests/support/template-database.ts"],
          setupFiles: ["tests/support/quiet-console.ts"],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: runsTheProgram,
          globalSetup: ["tests/e2e/support/built-program.ts"],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
