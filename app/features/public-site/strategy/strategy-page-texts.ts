import type { StrategyStanding } from "~/features/strategy/strategy-standing";
import { formatPartial, type PartialDate } from "~/shared/dates";
import { defineTexts } from "~/shared/texts";
import { joinWords, plural } from "~/shared/words";

const standings: Record<StrategyStanding, string> = {
  in_force: "Gældende",
  unconfirmed: "Gældende",
  coming: "Gælder senere",
  replaced: "Afløst",
  ended: "Udløbet",
};

/** The public pages of strategies. */
export const strategyPageTexts = defineTexts({
  da: {
    title: "Strategier",
    description: "Kommunens strategier for det internationale arbejde, den gældende og de tidligere.",
    lead: "Hvad kommunen har besluttet at ville med sit internationale arbejde. Tidligere strategier kan stadig læses.",
    none: "Der er ikke offentliggjort nogen strategi endnu.",
    noneInForce: "Ingen af de offentliggjorte strategier gælder i dag.",
    inForce: (n: number) => plural(n, "Gældende strategi", "Gældende strategier"),
    coming: "Kommende",
    earlier: "Tidligere strategier",
    standing: standings,
    notKnown: "Ikke oplyst",
    facts: { adopted: "Vedtaget", standing: "Status", published: "Opdateret" },
    adoptedBy: (bodies: readonly string[]) => `af ${joinWords(bodies)}`,
    adopted: (on: PartialDate | null, by: readonly string[]) => {
      if (on === null && by.length === 0) return "Vedtagelsen er ikke oplyst.";
      const when = on && formatPartial(on);
      return `Vedtaget ${[when, by.length > 0 && `af ${joinWords(by)}`].filter(Boolean).join(" ")}.`;
    },
    chapters: {
      short: "Kort fortalt",
      points: "Formål og principper",
      areas: "Fagområder",
      efforts: "Indsatser",
      adoption: "Vedtagelse",
    },
    noSummary: "Strategien er ikke beskrevet.",
    readWhole: "Læs hele strategien",
    replaces: "Den afløser",
    replacedBy: "Den er afløst af",
    ends: (date: string) => `Den gælder til ${date}.`,
    noPoints: "Ikke oplyst.",
    weight: (weight: number) => `vægt ${weight}`,
    weightMeaning: "Vægten siger, hvor meget en effekt tæller, når idéer til projekter sammenlignes.",
    focus: "I fokus",
    explore: "Områder at undersøge",
    responsible: (who: string) => `Ansvarlig: ${who}.`,
    with: "Sammen med",
    progressMeaning:
      "Hvor langt en indsats er, bliver talt sammen af de projekter, studieture og initiativer, der er offentlige, også dem under dens delprojekter.",
    efforts: (n: number) => `${n} ${plural(n, "indsats", "indsatser")}`,
  },
});
