import { describe, expect, it } from "vitest";
import { saveContribution } from "~/features/evaluations/contribution-commands.server";
import {
  addDivergentAssessment,
  changeDivergentAssessment,
  removeDivergentAssessment,
} from "~/features/evaluations/divergent-assessment-commands.server";
import {
  findEvaluation,
  listDivergentAssessments,
  listRecommendations,
  listSections,
} from "~/features/evaluations/evaluations.server";
import {
  addRecommendation,
  changeRecommendation,
  moveRecommendation,
  removeRecommendation,
} from "~/features/evaluations/recommendation-commands.server";
import { mergeSection, saveSection } from "~/features/evaluations/section-commands.server";
import { acting, heldTrip } from "../../support/held-trip";
import { answers, done, type Held, haveItSigned, refusedBecause, sendsFrom, write } from "./steps";

const sectionOf = async ({ db, tripId }: Held, name: string) =>
  (await listSections(db, tripId)).find(({ section }) => section === name);

async function audited({ db }: Held): Promise<string> {
  const rows = await db.selectFrom("audit_value").select("value").execute();
  return rows.map(({ value }) => value).join("\n");
}

describe("the joint text", () => {
  it("is saved one section at a time, with who wrote it last", async () => {
    const held = await heldTrip();
    done(await write(held, "benefit", "Første udkast.", false));
    done(await write(held, "differently", "Færre besøg.", true, held.people.sara));
    expect(await sectionOf(held, "benefit")).toMatchObject({
      body: "Første udkast.",
      isDone: false,
      editedBy: "Bodil Klitrose",
      version: 1,
    });
    expect(await sectionOf(held, "differently")).toMatchObject({ isDone: true, editedBy: "Sara Skoledal" });
    expect(await findEvaluation(held.db, held.tripId)).toMatchObject({ state: "draft" });
  });

  it("belongs to the secretaries of the travelling committees; politicians and the coordinator do not edit it", async () => {
    const held = await heldTrip();
    const { viggo, aksel } = held.people;
    for (const other of [viggo, aksel])
      expect(refusedBecause(await write(held, "benefit", "Min tekst.", true, other))).toBe(
        "permission.notYours",
      );
  });

  it("is not called done while it is empty", async () => {
    const held = await heldTrip();
    expect(refusedBecause(await write(held, "benefit", "", true))).toBe("section.emptyDone");
  });

  describe("when two write at once", () => {
    const stale = async (held: Held) => {
      done(await write(held, "benefit", "Udgangspunktet."));
      done(await write(held, "benefit", "Mikkels tekst.", true, held.people.mikkel));
      const input = { section: "benefit" as const, body: "Bodils tekst.", isDone: true, version: 1 };
      return saveSection(acting(held.db, held.people.bodil), held.tripId, input);
    };
    const settle = (held: Held, choice: "mine" | "theirs" | "merged", version: number) =>
      mergeSection(acting(held.db, held.people.bodil), held.tripId, {
        section: "benefit",
        choice,
        mine: "Bodils tekst.",
        merged: "Begges tekst.",
        isDone: true,
        version,
      });

    it("refuses the second, and says who saved meanwhile", async () => {
      const held = await heldTrip();
      const refused = await stale(held);
      expect(refused.ok ? null : refused.refusal).toEqual({
        key: "form.stale",
        params: { by: "Mikkel Sommerregn" },
      });
      expect((await sectionOf(held, "benefit"))?.body).toBe("Mikkels tekst.");
    });

    it.each([
      ["mine", "Bodils tekst."],
      ["theirs", "Mikkels tekst."],
      ["merged", "Begges tekst."],
    ] as const)("lets the second choose »%s«, and loses none of the texts", async (choice, expected) => {
      const held = await heldTrip();
      await stale(held);
      done(await settle(held, choice, 2));
      expect((await sectionOf(held, "benefit"))?.body).toBe(expected);
      const kept = await audited(held);
      for (const text of ["Udgangspunktet.", "Mikkels tekst.", "Bodils tekst."]) expect(kept).toContain(text);
    });

    it("refuses the choice too, if a third has saved since the texts were compared", async () => {
      const held = await heldTrip();
      await stale(held);
      done(await write(held, "benefit", "Saras tekst.", true, held.people.sara));
      expect(refusedBecause(await settle(held, "mine", 2))).toBe("form.stale");
      expect((await sectionOf(held, "benefit"))?.body).toBe("Saras tekst.");
    });
  });
});

describe("the recommendations", () => {
  const recommended = async ({ db, tripId }: Held) =>
    (await listRecommendations(db, tripId)).map(({ number, body, owner }) =>
      `${number}. ${body} ${owner}`.trim(),
    );

  it("are numbered as they stand, also when one moves or goes", async () => {
    const held = await heldTrip();
    const bodil = acting(held.db, held.people.bodil);
    for (const body of ["Skolerne.", "Vejleder.", "Fritidskort."])
      done(await addRecommendation(bodil, held.tripId, { body, owner: null }));
    const [schools, guide, card] = await listRecommendations(held.db, held.tripId);
    done(await moveRecommendation(bodil, held.tripId, { id: card?.id ?? "", direction: "up" }));
    done(await moveRecommendation(bodil, held.tripId, { id: schools?.id ?? "", direction: "up" }));
    done(
      await changeRecommendation(bodil, held.tripId, {
        id: guide?.id ?? "",
        body: "Fritidsvejleder.",
        owner: "Kulturchefen",
        version: 1,
      }),
    );
    expect(await recommended(held)).toEqual([
      "1. Skolerne.",
      "2. Fritidskort.",
      "3. Fritidsvejleder. Kulturchefen",
    ]);
    done(await removeRecommendation(bodil, held.tripId, schools?.id ?? ""));
    expect(await recommended(held)).toEqual(["1. Fritidskort.", "2. Fritidsvejleder. Kulturchefen"]);
  });

  it("are not overwritten by a form that somebody else has overtaken", async () => {
    const held = await heldTrip();
    const bodil = acting(held.db, held.people.bodil);
    done(await addRecommendation(bodil, held.tripId, { body: "Vejleder.", owner: null }));
    const [{ id = "" } = {}] = await listRecommendations(held.db, held.tripId);
    const change = (body: string) =>
      changeRecommendation(bodil, held.tripId, { id, body, owner: null, version: 1 });
    done(await change("Fritidsvejleder."));
    expect(refusedBecause(await change("Skolevejleder."))).toBe("form.stale");
  });
});

describe("divergent assessments", () => {
  it("of a contribution stand in the evaluation under their author's name, whatever the secretaries compile", async () => {
    const held = await heldTrip();
    done(await sendsFrom(held, held.people.palle, { dissent: "Vi så ingen tal." }));
    done(await write(held, "benefit", "Alle var enige."));
    await haveItSigned(held);
    expect(await listDivergentAssessments(held.db, held.tripId)).toMatchObject([
      { author: "Palle Ravnebjerg", committee: "Kultur- og Fritidsudvalget", body: "Vi så ingen tal." },
    ]);
  });

  it("of a draft stay with the draft", async () => {
    const held = await heldTrip();

    const palle = acting(held.db, held.people.palle);
    done(await saveContribution(palle, held.tripId, answers({ dissent: "Måske." })));
    expect(await listDivergentAssessments(held.db, held.tripId)).toEqual([]);
  });

  it("may be added by another committee through its secretary, not by the lead committee, and not for others", async () => {
    const held = await heldTrip();
    const add = (viewer: Held["people"]["sara"], committeeId: string) =>
      addDivergentAssessment(acting(held.db, viewer), held.tripId, {
        committeeId,
        about: "Fritidskortet",
        body: "Udvalget er ikke enigt.",
      });
    expect(refusedBecause(await add(held.people.sara, held.kultur))).toBe("divergent.notOtherCommittee");
    expect(refusedBecause(await add(held.people.mikkel, held.skole))).toBe("divergent.notYourCommittee");
    done(await add(held.people.sara, held.skole));
    expect(await listDivergentAssessments(held.db, held.tripId)).toMatchObject([
      { author: "Børne- og Skoleudvalget", personId: null, about: "Fritidskortet" },
    ]);
  });

  it("are changed and removed by their author alone", async () => {
    const held = await heldTrip();
    const { palle, runa, bodil } = held.people;
    const added = { committeeId: null, about: null, body: "Jeg er uenig." };
    done(await addDivergentAssessment(acting(held.db, palle), held.tripId, added));
    const [{ id = "" } = {}] = await listDivergentAssessments(held.db, held.tripId);
    const change = (viewer: typeof palle) =>
      changeDivergentAssessment(acting(held.db, viewer), held.tripId, {
        id,
        about: null,
        body: "Jeg er meget uenig.",
        version: 1,
      });
    for (const other of [runa, bodil]) {
      expect(refusedBecause(await change(other))).toBe("divergent.notYours");
      expect(refusedBecause(await removeDivergentAssessment(acting(held.db, other), held.tripId, id))).toBe(
        "divergent.notYours",
      );
    }
    done(await change(palle));
    done(await removeDivergentAssessment(acting(held.db, palle), held.tripId, id));
    expect(await listDivergentAssessments(held.db, held.tripId)).toEqual([]);
  });
});
