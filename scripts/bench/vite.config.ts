import path from "node:path";
import { defineConfig } from "vite";

const root = path.resolve(import.meta.dirname, "../..");

/** Builds the measurements as the server is built, so that they measure what runs. */
export default defineConfig({
  root,
  resolve: { alias: { "~": path.join(root, "app"), "~db": path.join(root, "db") } },
  build: {
    ssr: "scripts/bench.ts",
    outDir: ".cache/bench",
    emptyOutDir: true,
    target: "node20",
  },
});
