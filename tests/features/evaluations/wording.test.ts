import { describe, expect, it } from "vitest";
import { refusalText } from "~/features/commands/refusal-text";
import { answersTo, isUsed, withAnswer } from "~/features/evaluations/answers";
import { averageRating } from "~/features/evaluations/average-rating";
import type { Contribution } from "~/features/evaluations/contribution";
import { type Edition, editionsToShow } from "~/features/evaluations/editions";
import { mergedText } from "~/features/evaluations/merged-text";

describe("the average rating", () => {
  it.each([
    [29, 7, "4,1"],
    [9, 2, "4,5"],
    [17, 4, "4,3"],
    [5, 1, "5,0"],
  ])("of %i points from %i contributions is said as %s", (ratingSum, ratingCount, said) => {
    expect(averageRating({ ratingSum, ratingCount })).toBe(said);
  });

  it("is not said while nobody has rated", () => {
    expect(averageRating({ ratingSum: 0, ratingCount: 0 })).toBeNull();
  });
});

describe("one text proposed from two", () => {
  const schools = "I Göteborg holder kulturskolen til på skolerne.";
  const library = "I Oslo har de 10–15-årige deres eget bibliotek.";

  it("keeps what each has added to the same sentences, and the sentences that only one has", () => {
    const standing = `${schools} ${library} Fritidskortet hjælper mest, hvor en voksen er med.`;
    const mine = `I Göteborg holder kulturskolen til på skolerne, så de unge ikke skal transporteres. ${library}`;
    expect(mergedText(standing, mine)).toBe(
      `I Göteborg holder kulturskolen til på skolerne, så de unge ikke skal transporteres. ${library} Fritidskortet hjælper mest, hvor en voksen er med.`,
    );
  });

  it("keeps both where they say the same thing differently", () => {
    const merged = mergedText("Fem af syv svarer ja.", "Fire af syv svarer ja.");
    expect(merged).toBe("Fem af syv svarer ja. Fire af syv svarer ja.");
  });

  it("keeps paragraphs apart", () => {
    expect(mergedText(`${schools}\n\n${library}`, `${schools}\n\n${library}\n\nSlut.`)).toBe(
      `${schools}\n\n${library}\n\nSlut.`,
    );
  });

  it("is the one text where the other is empty", () => {
    expect(mergedText("", schools)).toBe(schools);
    expect(mergedText(schools, "")).toBe(schools);
  });
});

describe("what the contributions say to a section", () => {
  const contribution: Contribution = {
    id: "c1",
    participantId: "p1",
    personId: null,
    author: "Inger Bølgemark",
    committeeId: null,
    committee: "Kultur- og Fritidsudvalget",
    state: "sent",
    purposeMet: "yes",
    learned: [{ visitId: "v1", topic: "Kulturskolen", learned: "Holdene er flyttet ud." }],
    recommendation: "",
    differently: "Færre besøg.",
    rating: 4,
    dissent: "",
    receivedByMail: false,
    enteredBy: null,
    savedAt: "2027-04-20T12:00:00.000Z",
    sentAt: "2027-04-20T12:00:00.000Z",
    version: 1,
  };

  it("stands beside the section that it is about, drafts and empty answers left out", () => {
    const draft: Contribution = { ...contribution, id: "c2", state: "draft" };
    const said = (section: "benefit" | "transferable" | "differently") =>
      answersTo(section, [contribution, draft]).map(({ text, topic }) => [text, topic]);
    expect(said("benefit")).toEqual([["Holdene er flyttet ud.", "Kulturskolen"]]);
    expect(said("transferable")).toEqual([]);
    expect(said("differently")).toEqual([["Færre besøg.", null]]);
  });

  it("is put last in the text, and is known as used from then on, also when lines are broken anew", () => {
    const body = withAnswer("Vi så meget.\n", { text: "Færre besøg." });
    expect(body).toBe("Vi så meget.\n\nFærre besøg.");
    expect(isUsed(body, { text: "Færre\nbesøg." })).toBe(true);
    expect(isUsed(body, { text: "Flere besøg." })).toBe(false);
  });
});

describe("earlier editions of a contribution", () => {
  const edition = (at: string, state: Edition["state"]): Edition => ({
    at: `2027-04-20T${at}:00.000Z`,
    state,
    purposeMet: null,
    rating: null,
    learned: {},
    recommendation: null,
    differently: null,
    dissent: null,
  });

  it("are the last draft of each sitting, and all that was sent", () => {
    const editions = [
      edition("08:00", "draft"),
      edition("08:04", "draft"),
      edition("08:09", "sent"),
      edition("08:12", "sent"),
      edition("09:00", "draft"),
    ];
    expect(editionsToShow(editions).map(({ at, state }) => [at.slice(11, 16), state])).toEqual([
      ["09:00", "draft"],
      ["08:12", "sent"],
      ["08:09", "sent"],
      ["08:04", "draft"],
    ]);
  });
});

describe("every refusal of an evaluation", () => {
  it.each([
    "evaluation.wrongStage",
    "evaluation.notReady",
    "evaluation.changedSinceRead",
    "evaluation.nothingToRegister",
    "evaluation.dateInFuture",
    "evaluation.dateBeforeReturn",
    "section.emptyDone",
    "contribution.notAlong",
    "contribution.alreadySent",
    "contribution.stale",
    "contribution.visitGone",
    "contribution.purposeNotAnswered",
    "contribution.existsByAuthor",
    "contribution.empty",
    "divergent.notYours",
    "divergent.notOtherCommittee",
    "divergent.notYourCommittee",
    "followUp.doneWithoutWords",
    "followUp.droppedWithoutWords",
    "evaluationDecision.bodyNotNamed",
    "evaluationDecision.linkUnreadable",
    "evaluationDecision.returnedWithoutNote",
  ])("%s has a sentence of its own", (key) => {
    const params = { stage: "draft", at: "2027-04-23T12:00:00.000Z", text: "", author: "Runa" };
    expect(refusalText({ key, params: { ...params, missing: ["benefit"], drafts: [] } }).text).not.toBe("");
  });
});
