import path from "node:path";
import { defineConfig } from "vitest/config";

const here = (folder: string) => path.resolve(import.meta.dirname, folder);

export default defineConfig({
  resolve: { alias: { "~": here("app"), "~db": here("db") } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
          exclude: ["tests/e2e/**"],
          globalSetup: ["tests/support/template-database.ts"],
          setupFiles: ["tests/support/quiet-console.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: ["tests/e2e/support/built-program.ts"],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
