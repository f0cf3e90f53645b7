import { defineTexts } from "~/shared/texts";
import { plural } from "~/shared/words";

export const newsTexts = defineTexts({
  da: {
    title: "Nyt",
    description: "Korte nyheder om det internationale arbejde, sorteret efter emne.",
    lead: "Korte nyheder om det internationale arbejde.",
    none: "Der er ikke offentliggjort nogen nyheder endnu.",
    found: (n: number) => `${n} ${plural(n, "nyhed", "nyheder")}`,
    topics: "Emner",
    all: "Alle emner",
    topicTitle: (topic: string) => `Nyt om ${topic}`,
    topicDescription: (topic: string) => `Korte nyheder under emnet ${topic}.`,
    topicFact: "Emne",
    date: "Dato",
    readMore: "Læs mere",
    pages: "Sider med nyheder",
  },
});
