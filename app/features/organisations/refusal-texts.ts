import type { RefusalCatalogue } from "~/features/commands/refusal-texts";
import { defineTexts } from "~/shared/texts";

export const organisationRefusals = defineTexts<RefusalCatalogue>({
  da: {
    "organisation.exists": ({ name }) => ({
      title: "Organisationen findes allerede",
      text: `${name} er allerede registreret med samme by og land. Brug den, eller skriv en anden by.`,
    }),
    "organisation.ownFounder": () => ({
      title: "En organisation kan ikke være sin egen stifter",
      text: "Vælg en anden organisation, eller tøm rækken.",
    }),
    "relation.kindMissing": () => ({
      title: "En forbindelse mangler sin art",
      text: "Vælg, hvilken forbindelse det er, eller tøm rækken.",
    }),
    "relation.endsBeforeStart": () => ({
      title: "En forbindelse slutter, før den begynder",
      text: "Skriv en senere slutdato, eller lad den stå tom.",
    }),
    "website.unreadable": () => ({
      title: "Webadressen kan ikke læses",
      text: "Skriv en webadresse, fx www.fjordby.dk.",
    }),
  },
});
