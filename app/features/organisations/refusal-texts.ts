import type { RefusalCatalogue } from "~/features/commands/refusal-texts";
import { defineTexts } from "~/shared/texts";

export const organisationRefusals = defineTexts<RefusalCatalogue>({
  da: {
    "organisation.exists": ({ name }) => ({
      title: "Organisationen findes allerede",
      text: `${name} er allerede registreret med samme by og land. Brug den, eller skriv en anden by.`,
    }),
    "website.unreadable": () => ({
      title: "Webadressen kan ikke læses",
      text: "Skriv en webadresse, fx www.fjordby.dk.",
    }),
  },
});
