import { describe, expect, it } from "vitest";
import { type ProjectStatus, projectStatuses } from "~/features/projects/project";
import { createProject } from "~/features/projects/project-commands.server";
import { openCommands, projectCommands, transitionFrom } from "~/features/projects/project-lifecycle";
import {
  applyForGrant,
  approveProject,
  assessProject,
  completeProject,
  listProjectSteps,
  recordGrant,
  recordRefusal,
  reopenProject,
  startProject,
  stopProject,
} from "~/features/projects/project-steps.server";
import { stepAt, stepPaths } from "~/features/projects/step-addresses";
import { accepted, acting, refusalKey } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";

async function ground(status: ProjectStatus = "idea") {
  const { db } = freshDatabase();
  const town = municipality(db);
  const context = acting(db, await town.coordinator());
  const { id } = await accepted(createProject(context, { title: "Unge i Østersøen", status }));
  const at = (version: number, onDate: string | null = null, note = "") => ({
    projectId: id,
    version,
    onDate,
    note,
  });
  const standing = () =>
    db
      .selectFrom("project")
      .select(["status", "status_on", "version"])
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
  return { db, town, context, id, at, standing };
}

describe("A project's life", () => {
  it("leads from idea to completed, and every step is written down with its date and note", async () => {
    const { db, context, id, at, standing } = await ground();
    await accepted(assessProject(context, at(1, "2025-01-10", "Passer til strategien")));
    await accepted(approveProject(context, at(2, "2025-02")));
    await accepted(applyForGrant(context, at(3, "2025-03-01")));
    await accepted(recordGrant(context, at(4)));
    await accepted(startProject(context, at(5, "2025")));
    await accepted(completeProject(context, at(6, "2026-04-30")));
    expect(await standing()).toEqual({ status: "completed", status_on: "2026-04-30", version: 7 });
    const steps = await listProjectSteps(db, id);
    expect(steps.map(({ command, toStatus, onDate }) => [command, toStatus, onDate])).toEqual([
      ["registerProject", "idea", null],
      ["assessProject", "assessed", "2025-01-10"],
      ["approveProject", "approved", "2025-02"],
      ["applyForGrant", "applied", "2025-03-01"],
      ["recordGrant", "granted", null],
      ["startProject", "running", "2025"],
      ["completeProject", "completed", "2026-04-30"],
    ]);
    expect(steps[1]?.note).toBe("Passer til strategien");
  });

  it("needs no application to begin", async () => {
    const { context, at, standing } = await ground("approved");
    await accepted(startProject(context, at(1)));
    expect(await standing()).toMatchObject({ status: "running" });
  });

  it("offers only the steps that are possible now", () => {
    expect(openCommands("idea")).toEqual(["assessProject"]);
    expect(openCommands("approved")).toEqual(["applyForGrant", "startProject", "stopProject"]);
    expect(openCommands("completed")).toEqual(["reopenProject"]);
    expect(openCommands("recorded")).toEqual(["startProject", "completeProject", "stopProject"]);
    for (const status of projectStatuses) expect([status, openCommands(status).length]).not.toContain(0);
    expect(transitionFrom("completeProject", "idea")).toBeUndefined();
  });

  it("takes no step from where it is not", async () => {
    const { context, at } = await ground();
    expect(await refusalKey(completeProject(context, at(1)))).toBe("project.wrongStatus");
    expect(await refusalKey(stopProject(context, at(1, null, "Ingen tid")))).toBe("project.wrongStatus");
  });

  it("is stopped with a reason, and reopened with one, where it was", async () => {
    const { context, at, standing } = await ground("applied");
    expect(await refusalKey(stopProject(context, at(1, null, " ")))).toBe("field.required");
    await accepted(stopProject(context, at(1, null, "Partneren gik konkurs")));
    expect(await refusalKey(reopenProject(context, at(2)))).toBe("field.required");
    await accepted(reopenProject(context, at(2, null, "En ny partner er fundet")));
    expect(await standing()).toMatchObject({ status: "applied" });
  });

  it("goes back to where it was also after it was refused and reopened before", async () => {
    const { context, at, standing } = await ground("applied");
    await accepted(recordRefusal(context, at(1)));
    await accepted(reopenProject(context, at(2, null, "Der søges igen")));
    await accepted(recordGrant(context, at(3)));
    await accepted(stopProject(context, at(4, null, "Udskudt")));
    await accepted(reopenProject(context, at(5, null, "Nu")));
    expect(await standing()).toMatchObject({ status: "granted" });
  });

  it("that was registered as ended is reopened as the table says", async () => {
    const { context, at, standing } = await ground("completed");
    await accepted(reopenProject(context, at(1, null, "Det fortsætter alligevel")));
    expect(await standing()).toMatchObject({ status: "running" });
  });

  it("that an old source told without its outcome becomes what is found out, and can be taken back", async () => {
    const { context, at, standing } = await ground("recorded");
    await accepted(completeProject(context, at(1, "2011", "Slutrapporten er fundet")));
    expect(await standing()).toMatchObject({ status: "completed", status_on: "2011" });
    await accepted(reopenProject(context, at(2, null, "Rapporten var en andens")));
    expect(await standing()).toMatchObject({ status: "recorded" });
    expect(await refusalKey(stopProject(context, at(3)))).toBe("field.required");
    await accepted(stopProject(context, at(3, "2012-06", "Partneren trak sig")));
    expect(await standing()).toMatchObject({ status: "stopped", status_on: "2012-06" });
  });

  it("has no step ahead of today, nor before the one that led to it", async () => {
    const { context, at } = await ground();
    expect(await refusalKey(assessProject(context, at(1, "2026-05-05")))).toBe("project.stepAhead");
    await accepted(assessProject(context, at(1, "2026-05-04")));
    expect(await refusalKey(approveProject(context, at(2, "2026-04")))).toBe("project.stepBeforeLast");
    expect(await refusalKey(approveProject(context, at(2, "2026")))).toBeNull();
  });

  it("is moved by one at a time, and by those who manage projects", async () => {
    const { db, town, context, at } = await ground();
    await accepted(assessProject(context, at(1)));
    expect(await refusalKey(approveProject(context, at(1)))).toBe("form.stale");
    const secretary = acting(db, await town.secretary("Bodil Klitrose", []));
    expect(await refusalKey(approveProject(secretary, at(2)))).toBe("permission.notYours");
  });

  it("has an address for each of its steps", () => {
    for (const command of projectCommands) expect(stepAt(stepPaths[command])).toBe(command);
    expect(stepAt("slet")).toBeUndefined();
  });
});
