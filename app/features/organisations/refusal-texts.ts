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
    "organisation.mergedWithItself": () => ({
      title: "Det er den samme organisation",
      text: "Vælg en anden at samle den med.",
    }),
    "organisation.toldApartFromItself": () => ({
      title: "Det er den samme organisation",
      text: "Vælg to forskellige.",
    }),
    "organisation.twoTwinTowns": () => ({
      title: "Begge har en aftale som venskabsby",
      text: "En by kan kun have én. Slet den ene aftale under Venskabsbyer, og saml de to bagefter.",
    }),
    "organisation.inUse": () => ({
      title: "Organisationen bliver brugt",
      text: "Den er med i projekter, programpunkter eller andet. Tag den ud der først, eller saml den med en anden.",
    }),
    "organisation.isPublic": () => ({
      title: "Organisationens side er offentlig",
      text: "Træk den offentlige side tilbage, før du sletter organisationen.",
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
