import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const root = path.resolve(import.meta.dirname, "../../..");

/** One source file, read and parsed. The path is from the project's root. */
export interface Source {
  path: string;
  text: string;
  tree: ts.SourceFile;
}

/** A source as it could stand in the project: what a law is tried on. */
export function sample(at: string, text: string): Source {
  return { path: at, text, tree: ts.createSourceFile(at, text, ts.ScriptTarget.Latest, true) };
}

/** Every TypeScript file in these folders. */
export function sourcesIn(...folders: string[]): Source[] {
  return filesIn(...folders)
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
    .map(readSource);
}

const read = new Map<string, Source>();

function readSource(file: string): Source {
  const source = read.get(file) ?? sample(file, contentOf(file));
  read.set(file, source);
  return source;
}

/** Every file in these folders, or the named files themselves. */
export function filesIn(...places: string[]): string[] {
  return places.flatMap((place) => {
    const whole = path.join(root, place);
    if (statSync(whole).isFile()) return [place];
    return readdirSync(whole, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
  });
}

/** Everything of the project that is not made by a tool or kept by one. */
export function projectFiles(): string[] {
  const kept = ["node_modules", "build", "data", ".git", "package-lock.json", "coverage", ".cache"];
  return filesIn(...readdirSync(root).filter((name) => !kept.includes(name))).filter(
    (file) => !file.startsWith("tests/e2e/screenshots/"),
  );
}

export const contentOf = (file: string) => readFileSync(path.join(root, file), "utf8");

/** Calls `visit` for every node of the source. */
export function walk({ tree }: Source, visit: (node: ts.Node) => void): void {
  const go = (node: ts.Node) => {
    visit(node);
    ts.forEachChild(node, go);
  };
  go(tree);
}

/** Where in a source something stands, for the list of faults. */
export const placeOf = ({ path: at, tree }: Source, node: ts.Node) =>
  `${at}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
