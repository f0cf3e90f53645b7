import type { CommandContext } from "~/features/commands/perform.server";
import { fieldSentences, refusalText } from "~/features/commands/refusal-text";
import { publishPage } from "~/features/publications/public-pages/publish-page.server";
import { todayInDenmark } from "~/shared/dates";
import { accept, type Refusal, type Result, refuse } from "~/shared/result";
import { partiesNamedIn, type Work } from "./work";
import { writeInitiative, writeNetwork } from "./write-networks.server";
import { writeOrganisation } from "./write-organisation.server";
import { showOrganisations, writeTwinTown } from "./write-organisations.server";
import { writeApprovalRule, writeOrganising, writeRecordSince } from "./write-organising.server";
import { programmeId, writeProject } from "./write-projects.server";
import { policyAreaIds, writeStrategy } from "./write-strategies.server";
import { writeStudyTripRule } from "./write-study-trip-rule.server";
import { WriteRefused, Writer, type WrittenPage } from "./writer.server";

export interface WorkOutcome {
  /** What was written, by name; nothing on a second run. */
  made: readonly string[];
  pages: readonly WrittenPage[];
}

/** Writes an account of international work through the program's own commands; what stands already is left as it is. */
export async function importWork(context: CommandContext, work: Work): Promise<Result<WorkOutcome>> {
  const writer = new Writer(context);
  try {
    await write(writer, work, todayInDenmark(context.now));
  } catch (error) {
    if (!(error instanceof WriteRefused)) throw error;
    return refuse("import.notWritten", { what: error.what, ...inWords(error.refusal) });
  }
  return accept({ made: writer.made, pages: writer.pages });
}

/** What a command said no to, and of a form the sentences of its fields. */
function inWords(refusal: Refusal): { title: string; text: string } {
  const { title, text, wayOut = "" } = refusalText(refusal);
  const ofFields = text === "" ? Object.values(fieldSentences(refusal, {})) : [];
  return { title, text: [text, ...ofFields, wayOut].filter((part) => part !== "").join(" ") };
}

/** In an order in which everything finds what it names. */
async function write(writer: Writer, work: Work, today: string): Promise<void> {
  await writeRecordSince(writer, work.recordSince);
  if (work.studyTripRule) await writeStudyTripRule(writer, work.studyTripRule);
  await policyAreaIds(writer, work.policyAreas);
  for (const organisation of work.organisations) await writeOrganisation(writer, organisation);
  for (const twinTown of work.twinTowns) await writeTwinTown(writer, twinTown);
  for (const strategy of work.strategies) await writeStrategy(writer, strategy);
  if (work.approvalRule) await writeApprovalRule(writer, work.approvalRule, today);
  for (const programme of work.programmes) writer.shows("eu_programme", await programmeId(writer, programme));
  for (const network of work.networks) await writeNetwork(writer, network);
  for (const initiative of work.initiatives) await writeInitiative(writer, initiative);
  for (const project of work.projects) await writeProject(writer, project);
  await writeOrganising(writer, work.organising);
  await showOrganisations(writer, partiesNamedIn(work));
}

/** Publishes the pages of what was written; those that say the same already stay as they are. */
export async function publishWork(
  context: CommandContext,
  pages: readonly WrittenPage[],
): Promise<Result<number>> {
  let published = 0;
  for (const page of pages) {
    const result = await publishPage(context, page);
    if (result.ok) published += 1;
    else if (result.refusal.key !== "page.unchanged") return result;
  }
  return accept(published);
}
