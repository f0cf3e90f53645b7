import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A Chromium that is on the machine already: CHROME_PATH's, the system's, or Playwright's own. */
export function presentChromium(): string | null {
  const named = process.env.CHROME_PATH;
  if (named) return isExecutable(named) ? named : null;
  const candidates = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return (
    [...candidates, chromium.executablePath()].find((file) => existsSync(file) && isExecutable(file)) ?? null
  );
}

/** A Chromium, installed if need be: Debian's package where this user may, else Playwright's own. */
export function findChromium(say: (line: string) => void): string | null {
  const present = presentChromium();
  if (present || process.env.CHROME_PATH) return present;
  for (const [command, ...parts] of waysToInstall()) {
    say(`No Chromium yet: ${command} ${parts.join(" ")}`);
    spawnSync(command, parts, { stdio: "ignore", timeout: 600_000 });
    const installed = presentChromium();
    if (installed) return installed;
  }
  return null;
}

function waysToInstall(): [string, ...string[]][] {
  const mayUseApt = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  const debian: [string, ...string[]][] = [
    ["apt-get", "update", "-qq"],
    ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"],
  ];
  const own: [string, ...string[]] = ["npx", "--no-install", "playwright", "install", "chromium"];
  return [...(mayUseApt ? debian : []), own];
}
