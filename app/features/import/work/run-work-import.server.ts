import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { CommandContext } from "~/features/commands/perform.server";
import { refusalText } from "~/features/commands/refusal-text";
import { accept, type Refusal, type Result, refuse } from "~/shared/result";
import { importTexts } from "../import-texts";
import type { ImportReport } from "../run-import.server";
import { importWork, publishWork } from "./import-work.server";
import { readWorkFile } from "./read-work-file";
import type { Work } from "./work";

const t = importTexts.da;

interface Outcome {
  made: readonly string[];
  published: number;
}

/**
 * Runs `import work FILE [--publish]` and tells what came of it. `rehearse` is given a copy of the database to write to
 * first: what is refused there is not begun here, so that a file is written whole or not at all.
 */
export async function runWorkImport(
  args: readonly string[],
  context: CommandContext,
  rehearse: (write: (copy: CommandContext) => Promise<Result<Outcome>>) => Promise<Result<Outcome>>,
): Promise<ImportReport> {
  const asked = readArguments(args);
  if (!asked) return told(false, t.usageOfWork);
  const content = await readFile(asked.file).catch(() => null);
  if (content === null) return told(false, t.noFile(asked.file));
  const text = textIn(content);
  const work = text.ok ? readWorkFile(text.value) : text;
  if (!work.ok) return told(false, sentenceOf(work.refusal));
  const rehearsed = await rehearse((copy) => write(copy, work.value, asked.publish));
  if (!rehearsed.ok) return told(false, `${sentenceOf(rehearsed.refusal)} ${t.nothingWritten}`);
  const written = await write(context, work.value, asked.publish);
  if (!written.ok) return told(false, sentenceOf(written.refusal));
  const { made, published } = written.value;
  const { pageNames } = work.value.organising;
  return told(
    true,
    made.length === 0 ? t.knewAll : t.wrote(made.length),
    t.pagesPublished(published),
    ...(pageNames.length > 0 ? [t.pageNames(pageNames)] : []),
  );
}

function textIn(content: Uint8Array): Result<string> {
  try {
    return accept(new TextDecoder("utf-8", { fatal: true }).decode(content));
  } catch {
    return refuse("import.workNotUtf8");
  }
}

async function write(context: CommandContext, work: Work, publish: boolean): Promise<Result<Outcome>> {
  const imported = await importWork(context, work);
  if (!imported.ok) return imported;
  const { made, pages } = imported.value;
  const published = publish ? await publishWork(context, pages) : accept(0);
  return published.ok ? accept({ made, published: published.value }) : published;
}

function readArguments(args: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { publish: { type: "boolean", default: false } },
    });
    const [what, file, ...more] = positionals;
    return what === "work" && file && more.length === 0 ? { file, publish: values.publish } : null;
  } catch {
    return null;
  }
}

const told = (ok: boolean, ...lines: string[]): ImportReport => ({ ok, lines });

function sentenceOf(refusal: Refusal): string {
  const { title, text, wayOut } = refusalText(refusal);
  return [`${title}.`, text, wayOut].filter(Boolean).join(" ");
}
