import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findChromium } from "./chromium";
import { sumOf, type Tally, tallyOf, type VitestReport } from "./test-report";

const root = path.resolve(import.meta.dirname, "..");
const reports = mkdtempSync(path.join(tmpdir(), "udsyn-tests-"));
const say = (line: string) => console.log(line);

const once = (succeeded: boolean): Tally => ({
  passed: succeeded ? 1 : 0,
  failed: succeeded ? 0 : 1,
  skipped: 0,
});

/** Runs a tool of the project's own; what it says is shown as it comes, or only if it fails. */
function run(parts: string[], shown: boolean): number | null {
  const tool = spawnSync("npx", ["--no-install", ...parts], {
    cwd: root,
    encoding: "utf8",
    stdio: shown ? "inherit" : "pipe",
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, npm_config_loglevel: "error" },
  });
  if (!shown && tool.status !== 0) say(`${tool.stdout}\n${tool.stderr}`);
  return tool.status;
}

const check = (parts: string[]) => once(run(parts, false) === 0);

function vitest(project: string): Tally {
  const file = path.join(reports, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const exitCode = run(["vitest", "run", "--project", project, ...reporters], true);
  return tallyOf(readReport(file), exitCode);
}

function readReport(file: string): VitestReport | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as VitestReport;
  } catch {
    return null;
  }
}

function browserTests(): Tally {
  const chromium = findChromium(say);
  if (chromium) {
    process.env.CHROME_PATH = chromium;
    return vitest("browser");
  }
  say("No Chromium was found or could be installed: set CHROME_PATH to one and run the tests again.");
  return once(false);
}

const stages: [name: string, stage: () => Tally][] = [
  ["types", () => check(["tsc", "--noEmit"])],
  ["lint", () => check(["biome", "check", "."])],
  ["unit", () => vitest("unit")],
  ["build", () => check(["remix", "vite:build"])],
  ["browser", browserTests],
];

const results = stages.map(([name, stage]) => {
  const began = performance.now();
  const tally = stage();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  return { name, seconds, tally };
});
rmSync(reports, { recursive: true, force: true });

const told = ({ passed, failed, skipped }: Tally) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;

say("");
for (const { name, seconds, tally } of results) say(`${name.padEnd(8)} ${told(tally)} (${seconds} s)`);
const sum = sumOf(results.map(({ tally }) => tally));
say(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;
