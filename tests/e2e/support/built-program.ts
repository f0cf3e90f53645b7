import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../../..");
const sources = ["app", "db", "public", "package.json", "remix.config.js", "vite.config.ts"];
const built = path.join(root, "build/server/index.js");

/** Builds the program before the tests that run it, unless the build is newer than every source. */
export default function setup(): void {
  if (existsSync(built) && statSync(built).mtimeMs > Math.max(...sources.map((name) => newest(name)))) return;
  const { status, stdout, stderr } = spawnSync("npx", ["--no-install", "remix", "vite:build"], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The program does not build:\n${stdout}\n${stderr}`);
}

function newest(name: string): number {
  const place = path.join(root, name);
  if (!existsSync(place)) return 0;
  if (statSync(place).isFile()) return statSync(place).mtimeMs;
  const inside = readdirSync(place, { recursive: true, encoding: "utf8" });
  return Math.max(0, ...inside.map((file) => statSync(path.join(place, file)).mtimeMs));
}
