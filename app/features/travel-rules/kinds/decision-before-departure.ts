import { capitalise, joinWords } from "~/shared/words";
import { type DecisionContent, decisionContents } from "../facts";
import { type Body, bodies, bodyWords, decidedBy } from "./bodies";
import { beforeDepartureTexts, unknown } from "./deadline-texts";
import { judgeBeforeDeparture } from "./departure";
import { defineKind } from "./kind";

declare module "../rule-sets" {
  interface RuleParameters {
    /** A body approves the trip before it departs, on an open item or any, with these contents before it. */
    decisionBeforeDeparture: {
      body: Body;
      item: "open" | "any";
      contents: readonly DecisionContent[];
    };
  }
}

const contentWords = {
  destination: "rejsemål",
  dates: "datoer",
  purpose: "formål",
  programme: "program",
  itemised_budget: "budget med poster",
} satisfies Record<DecisionContent, string>;

/** Each travelling committee where it is the committee that decides. */
export const decisionBeforeDeparture = defineKind<"decisionBeforeDeparture">({
  kind: "decisionBeforeDeparture",
  group: "programmeAndDecisions",
  subject: "trip",
  parameters: {
    body: { type: "choice", options: bodies, usual: "committee" },
    contents: {
      type: "choices",
      options: decisionContents,
      usual: ["programme", "itemised_budget"],
      optional: true,
    },
    item: { type: "choice", options: ["open", "any"], usual: "open" },
  },
  judge: ({ rule, trip, today }) => {
    const { isKnown, decisions, doneOn } = decidedBy(trip, rule.body, "trip");
    if (!isKnown) return { outcome: "pending", evidence: "decisionsNotRecorded" };
    const inTime = judgeBeforeDeparture(trip, { daysBefore: 1, isDone: doneOn !== null, doneOn }, today);
    if (inTime.outcome !== "met") return inTime;
    const closed = decisions.filter(({ itemIsOpen }) => !itemIsOpen).map(({ body }) => body);
    if (rule.item === "open" && closed.length > 0)
      return { outcome: "breached", evidence: "closedItem", params: { bodies: closed } };
    if (rule.contents.length > 0 && decisions.some(({ contents }) => contents === null))
      return { outcome: "pending", evidence: "contentsNotRecorded" };
    const missing = rule.contents.filter(
      (each) => !decisions.every(({ contents }) => contents?.includes(each)),
    );
    if (missing.length > 0)
      return {
        outcome: "breached",
        evidence: "contentsMissing",
        params: { missing: missing.map((each) => contentWords[each]) },
      };
    return inTime;
  },
  texts: {
    da: {
      name: "Beslutning før afrejsen",
      template: "{body} godkender {contents} {where:for turen} på {item} før afrejsen",
      sentence: ({ body, contents, item }) =>
        `${capitalise(bodyWords[body])} godkender ${contents.length > 0 ? `${joinWords(contents.map((each) => contentWords[each]))} for turen` : "turen"} {where}${item === "open" ? " på et åbent punkt" : ""} før afrejsen`,
      options: {
        body: bodyWords,
        contents: contentWords,
        item: { open: "et åbent punkt", any: "et åbent eller lukket punkt" },
      },
      wayOut: "Skriv beslutningen ind",
      evidence: {
        ...beforeDepartureTexts({ thing: "Beslutningen", done: "Besluttet", counted: "fra afrejsen" }),
        decisionsNotRecorded: (found) => `Beslutningerne om turen er ${unknown(found)}.`,
        closedItem: (found) => `Besluttet på et lukket punkt: ${found.list("bodies")}.`,
        contentsNotRecorded: (found) => `Det er ${unknown(found)}, hvad der blev forelagt.`,
        contentsMissing: (found) => `Det, der blev forelagt, mangler ${found.list("missing")}.`,
      },
    },
  },
});
