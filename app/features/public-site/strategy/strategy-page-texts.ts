import { adoptionInWords } from "~/features/strategy/adoption-words";
import type { StrategyStanding } from "~/features/strategy/strategy-standing";
import type { PartialDate } from "~/shared/dates";
import { defineTexts } from "~/shared/texts";
import { capitalise, joinWords, plural } from "~/shared/words";

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
    dateNotKnown: "Dato ikke oplyst",
    facts: { adopted: "Vedtaget", adoptedBy: "Vedtaget af", standing: "Status", published: "Opdateret" },
    bodies: (bodies: readonly string[]) => capitalise(joinWords(bodies)),
    adopted: (on: PartialDate | null, by: readonly string[]) => {
      const words = adoptionInWords(on, by);
      return words ? `Vedtaget ${words}.` : "Vedtagelsen er ikke oplyst.";
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
