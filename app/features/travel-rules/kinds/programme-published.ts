import { plural } from "~/shared/words";
import { beforeDepartureTexts } from "./deadline-texts";
import { judgeBeforeDeparture } from "./departure";
import { defineKind } from "./kind";

declare module "../rule-sets" {
  interface RuleParameters {
    /** Programme and budget are public so many days before the trip's first day; null for no date. */
    programmePublished: { days: number | null };
  }
}

export const programmePublished = defineKind<"programmePublished">({
  kind: "programmePublished",
  group: "openness",
  subject: "trip",
  parameters: { days: { type: "whole", min: 1, max: 365, usual: 14, optional: true } },
  judge: ({ rule, trip, today }) => {
    const doneOn = trip.published.programme;
    return judgeBeforeDeparture(trip, { daysBefore: rule.days, isDone: doneOn !== null, doneOn }, today);
  },
  texts: {
    da: {
      name: "Program og budget {where:for en tur} er offentligt før afrejsen",
      template: "Program og budget {where:for en tur} er offentligt senest {days} før afrejsen",
      sentence: ({ days }) =>
        days === null
          ? "Program og budget {where:for en tur} er offentligt"
          : days === 1
            ? "Program og budget {where:for en tur} er offentligt før afrejsen"
            : `Program og budget {where:for en tur} er offentligt senest ${days} ${plural(days, "dag", "dage")} før afrejsen`,
      units: { days: ["dag", "dage"] },
      wayOut: ["få programmet offentliggjort", "flyt turen"],
      evidence: {
        ...beforeDepartureTexts({
          thing: "Programmet",
          done: "Offentliggjort",
          counted: "fra afrejsen",
        }),
        awaitedWithoutDate: () => "Programmet mangler endnu. Der er ingen fast frist.",
      },
    },
  },
});
