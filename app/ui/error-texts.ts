import { defineTexts } from "~/shared/texts";
import type { TurnedAway } from "~/shared/turned-away";

interface ErrorSentences {
  title: string;
  text: string;
}

const byReason: Record<TurnedAway, ErrorSentences> = {
  unreadable: {
    title: "Det kunne ikke læses",
    text: "Adressen eller det, der blev sendt, er ikke skrevet, så det kan læses. Gå tilbage, og prøv igen.",
  },
  foreignOrigin: {
    title: "Det blev sendt fra et andet websted",
    text: "Af hensyn til sikkerheden modtager Udsyn kun formularer fra sine egne sider. Åbn siden her, og send formularen igen.",
  },
  wrongMethod: {
    title: "Sådan kan siden ikke bruges",
    text: "Åbn siden i stedet fra en menu eller et link.",
  },
  tooLarge: {
    title: "Det, du sendte, fylder for meget",
    text: "En formular må fylde 1 MB, et dokument 25 MB. Gå tilbage, gør det mindre, og send igen.",
  },
  failed: {
    title: "Noget gik galt hos os",
    text: "Fejlen er skrevet ned. Prøv igen om lidt. Sker det igen, så kontakt kommunen, og oplys referencen.",
  },
  busy: {
    title: "Der er travlt lige nu",
    text: "Intet er gemt. Vent et øjeblik, gå tilbage, og prøv igen.",
  },
};

const byStatus: Record<number, ErrorSentences> = {
  401: { title: "Du er ikke logget ind", text: "Log ind, og prøv igen." },
  403: {
    title: "Det har du ikke adgang til",
    text: "Din rolle giver ikke adgang til siden. Spørg byrådssekretariatet, hvis du mener, at den burde.",
  },
  404: {
    title: "Siden findes ikke",
    text: "Adressen er måske skrevet forkert, eller siden er flyttet. Prøv at finde den fra forsiden.",
  },
  405: byReason.wrongMethod,
  413: byReason.tooLarge,
  503: byReason.busy,
};

export const errorTexts = defineTexts({
  da: {
    place: "Studieture og evalueringer",
    toFrontPage: "Gå til forsiden",
    toDesk: "Gå til skrivebordet",
    reference: "Reference",
    sentences: (status: number, reason?: TurnedAway): ErrorSentences =>
      (reason ? byReason[reason] : byStatus[status]) ??
      (status < 500 ? byReason.unreadable : byReason.failed),
    pageTitle: (title: string) => `${title} – Udsyn`,
  },
});
