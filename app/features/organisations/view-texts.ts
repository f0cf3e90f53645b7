import { defineTexts } from "~/shared/texts";
import type { Involvement } from "./engagements.server";

const kinds: Record<Involvement["kind"], string> = {
  effort: "Indsats",
  initiative: "Initiativ",
  exchange: "Udveksling",
  network: "Netværk",
  convenes: "Står bag netværket",
  member: "Medlem af netværket",
};

export const viewTexts = defineTexts({
  da: {
    earlier: (names: readonly string[]) => `Tidligere ${names.join(", ")}`,
    relations: "Forbindelser til kommunen",
    twinTown: "Venskabsby",
    toTwinTown: "Se aftalen",
    makeTwinTown: "Opret som venskabsby",
    trips: "Ture dertil",
    noTrips: "Ingen studieture er gået dertil.",
    toTown: (town: string) => `Til ${town}, uden programpunkt her`,
    visitsHere: "Med programpunkt her",
    involvements: "Indsatser, initiativer, udvekslinger og netværk",
    involvement: kinds,
    left: "trådt ud",
    facts: "Fakta",
    languages: "Sprog",
    contact: "Kontaktperson",
    contactPublic: "vises offentligt",
    contactPrivate: "vises ikke offentligt",
    founded: "Har stiftet",
    merge: "Saml med en anden",
    delete: "Slet organisationen",
    deleteLead: "Kun en organisation, der ikke bliver brugt nogen steder, kan slettes.",
  },
});
