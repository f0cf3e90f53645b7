import path from "node:path";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import remixOptions from "./remix.config.js";

const here = (folder: string) => path.resolve(import.meta.dirname, folder);

/** Remix fixes the server bundle's entry; ours holds the HTTP server too, so one file is the whole program. */
const httpServerAsEntry: Plugin = {
  name: "udsyn-http-server-as-entry",
  enforce: "post",
  config: (_config, { isSsrBuild }) =>
    isSsrBuild ? { build: { rollupOptions: { input: here("app/server/main.ts") } } } : undefined,
};

export default defineConfig({
  plugins: [remix(remixOptions), httpServerAsEntry],
  resolve: {
    alias: {
      "~": here("app"),
      "~db": here("db"),
      // dkfds's exports map hides its stylesheet and pictures.
      "~dkfds": here("node_modules/dkfds/dist"),
    },
  },
  // The content security policy allows no data: addresses.
  build: { assetsInlineLimit: 0, target: "es2022" },
  ssr: { external: ["better-sqlite3"] },
});
